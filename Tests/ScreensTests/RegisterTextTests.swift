import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// The register's pages as they are read, in both languages and several windows.
@Suite struct RegisterTextTests {
  private func driver(_ language: Language, member: Int = 6) throws -> AppDriver {
    var app = try App.signIn(SampleRegister().desk(language))
    app.law = SetUpDriver.law
    var driver = AppDriver(app)
    driver.press("\(member) Enter")
    driver.givePIN()
    driver.press("s")
    return driver
  }

  private func check(_ driver: AppDriver, _ name: String) throws {
    var driver = driver
    for (columns, rows) in ScreenTextTests.windows {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func list(_ language: Language) throws {
    var driver = try driver(language)
    driver.press("Down")
    try check(driver, "register-\(language.rawValue)")
    driver.press("g")
    try check(driver, "register-stages-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func dossier(_ language: Language) throws {
    var driver = try driver(language)
    driver.press("Down Enter")
    try check(driver, "dossier-\(language.rawValue)")
    driver.press("End")
    try check(driver, "dossier-end-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func evidence(_ language: Language) throws {
    var driver = try driver(language)
    driver.press("Down Enter m")
    try check(driver, "dossier-evidence-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func comparison(_ language: Language) throws {
    var app = try App.signIn(DossierComparisonTests.reading(language))
    app.law = SetUpDriver.law
    var driver = AppDriver(app)
    driver.press("6 Enter")
    driver.givePIN()
    driver.press("s Enter d n n")
    try check(driver, "dossier-comparison-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func finding(_ language: Language) throws {
    var driver = try driver(language)
    driver.press("/")
    driver.type("42-18532-003")
    driver.press("Enter Enter h")
    try check(driver, "dossier-finding-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func files(_ language: Language) throws {
    var driver = try RegisterFilesTests.driver(language: language)
    driver.press("Enter")
    driver.type("~/ho-so-2026.csv")
    try check(driver, "register-files-\(language.rawValue)")
    driver.press("F9")
    driver.answer(.transfer(.progress(done: 768, of: 2000, left: 150)))
    try check(driver, "register-files-progress-\(language.rawValue)")
    driver.answer(
      .transfer(.faults(["ho-so-2026.csv:3: code: mã sai; set: bộ 99 không có", "ho-so-2026.csv:17: name: còn trống"])))
    try check(driver, "register-files-faults-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func season(_ language: Language) throws {
    var driver = try driver(language)
    driver.press("v Down")
    try check(driver, "season-book-\(language.rawValue)")
    driver.press("m")
    try check(driver, "season-event-\(language.rawValue)")
    driver.press("Escape Enter")
    try check(driver, "season-event-entry-\(language.rawValue)")
    driver.press("Escape Right")
    try check(driver, "season-targets-\(language.rawValue)")
    driver.press("Right")
    try check(driver, "season-grants-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func entries(_ language: Language) throws {
    var driver = try driver(language)
    driver.press("t")
    try check(driver, "new-dossier-\(language.rawValue)")
    driver.press("Escape Down Enter b 2")
    try check(driver, "dossier-step-\(language.rawValue)")
    driver.press("Escape g Down Down")
    try check(driver, "dossier-papers-\(language.rawValue)")
    driver.press("Enter")
    try check(driver, "dossier-paper-\(language.rawValue)")
  }
}
