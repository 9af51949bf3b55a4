import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// Every screen as it is read, in both languages and several windows.
@Suite struct ScreenTextTests {
  static let windows = [(80, 24), (100, 30), (200, 50)]

  private func check(_ driver: AppDriver, _ name: String) throws {
    var driver = driver
    for (columns, rows) in Self.windows {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func welcome(_ language: Language) throws {
    try check(AppDriver(App.welcome(language)), "welcome-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func signIn(_ language: Language) throws {
    let desk = try SampleCouncil.reading(language)
    try check(AppDriver(try App.signIn(desk)), "sign-in-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func productListOfMember(_ language: Language) throws {
    let desk = try SampleCouncil.reading(language)
    try check(try AppDriver(desk, member: 3), "products-member-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func productListOfChair(_ language: Language) throws {
    var driver = try AppDriver(SampleCouncil.reading(language), member: 1)
    driver.press("Down Down Down")
    try check(driver, "products-chair-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func closing(_ language: Language) throws {
    var driver = try AppDriver(SampleCouncil.reading(language), member: 1)
    driver.press("Down Down Down Down d")
    driver.type("hai người về sớm")
    try check(driver, "closing-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func conclusion(_ language: Language) throws {
    var driver = try AppDriver(SampleCouncil.reading(language), member: 1)
    driver.press("Down Down d Enter")
    driver.type("Bổ sung hợp đồng liên kết vùng nguyên liệu")
    driver.press("Enter")
    driver.type("Sửa nhãn theo Nghị định 43")
    try check(driver, "conditions-\(language.rawValue)")
    driver.press("Enter Enter")
    try check(driver, "conclusion-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func result(_ language: Language) throws {
    var driver = try AppDriver(SampleCouncil.reading(language), member: 1)
    driver.press("Down Down Enter")
    try check(driver, "result-\(language.rawValue)")
    driver.resize(columns: 80, rows: 200)
    expectGolden("result-whole-\(language.rawValue)-80x200", driver.lines)
  }

  @Test(arguments: Language.allCases) func discussion(_ language: Language) throws {
    var driver = try AppDriver(SampleCouncil.reading(language), member: 1)
    driver.press("Down Down t")
    try check(driver, "discussion-\(language.rawValue)")
    driver.resize(columns: 80, rows: 200)
    expectGolden("discussion-whole-\(language.rawValue)-80x200", driver.lines)
  }

  @Test(arguments: Language.allCases) func minutes(_ language: Language) throws {
    var driver = try AppDriver(SampleCouncil.reading(language), member: 6)
    driver.press("b")
    try check(driver, "minutes-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func help(_ language: Language) throws {
    var driver = try AppDriver(SampleCouncil.reading(language), member: 3)
    driver.press("?")
    try check(driver, "help-\(language.rawValue)")
  }
}
