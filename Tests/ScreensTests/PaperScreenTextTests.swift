import Council
import Rulebook
import TerminalUI
import TestSupport
import Testing

/// Paper sheets and joint criteria as they are read, in both languages.
@Suite struct PaperScreenTextTests {
  private func check(_ driver: AppDriver, _ name: String, _ language: Language) {
    var driver = driver
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(language.rawValue)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func typing(_ language: Language) throws {
    var driver = try PaperTests.list(language)
    check(driver, "paper-list", language)
    driver.press("Enter Down")
    check(driver, "paper-second", language)
    driver.press("Enter")
    check(driver, "paper-reject", language)
    driver.type("00312")
    check(driver, "paper-typing", language)
    driver.type(String(repeating: "1", count: 26))
    check(driver, "paper-end", language)
  }

  @Test(arguments: Language.allCases) func comparing(_ language: Language) throws {
    var driver = try PaperTests.compared(PaperTests.ones(except: [0: "2", 3: "3", 28: "2"]), language)
    driver.type("2")
    check(driver, "paper-differing", language)
    driver.type("31")
    driver.press("Enter")
    check(driver, "paper-waiting", language)
    PaperTests.change(to: 6, &driver)
    check(driver, "paper-settled", language)
  }

  @Test(arguments: Language.allCases) func agreement(_ language: Language) throws {
    var council = try SampleCouncil(jointCriteria: ["2.1", "2.2"])
    council.add("Nước mắm Thu Hùng")
    var driver = try AppDriver(council.desk(language: language), member: 1)
    driver.press("m")
    check(driver, "agreement-begin", language)
    driver.press("Enter 3")
    check(driver, "agreement", language)
    driver.press("Up 1")
    driver.type("nhầm")
    check(driver, "agreement-change", language)
  }
}
