import Rulebook
import Screens
import SetUp
import TerminalUI
import TestSupport
import Testing

/// The pages of a set-up as they are read.
@Suite struct SetUpTextTests {
  private func check(_ screen: SetUpDriver, _ name: String) {
    var driver = screen.driver
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("set-up-\(name)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func pages(_ language: Language) throws {
    let name = language.rawValue
    var screen = SetUpDriver(language)
    try screen.press("Enter")
    check(screen, "overview-\(name)")
    try screen.press("F9")
    check(screen, "faults-\(name)")
    try screen.press("Escape")
    try screen.fillIn()
    try screen.press("1")
    check(screen, "council-\(name)")
    try screen.press("Escape 2")
    check(screen, "regulation-\(name)")
    try screen.press("Down Down Down Enter")
    check(screen, "setting-\(name)")
    try screen.press("Escape Escape 3")
    check(screen, "members-\(name)")
    try screen.press("Enter")
    check(screen, "member-\(name)")
    try screen.press("Escape f")
    check(screen, "file-\(name)")
    try screen.press("Escape Escape 4")
    check(screen, "products-\(name)")
    try screen.press("Enter Down Down Down")
    check(screen, "product-\(name)")
    try screen.press("Enter")
    check(screen, "sets-\(name)")
    try screen.press("Escape Escape Escape Escape")
    check(screen, "leaving-\(name)")
    try screen.press("Escape F9")
    check(screen, "check-\(name)")
    try screen.press("F9")
    check(screen, "done-\(name)")
  }

  @Test(arguments: Language.allCases) func fromTheRegister(_ language: Language) throws {
    let name = language.rawValue
    var screen = try WaitingDossiers.start(language)
    try screen.press("F4")
    try screen.fillInCouncil()
    try screen.press("4")
    check(screen, "products-empty-\(name)")
    try screen.press("s")
    check(screen, "register-\(name)")
    try screen.press("a End Space")
    check(screen, "register-marked-\(name)")
    try screen.press("Enter")
    check(screen, "register-taken-\(name)")
  }

  @Test(arguments: Language.allCases) func changing(_ language: Language) throws {
    var screen = try SetUpDriver(SampleCouncil.reading(language), member: 1)
    try screen.press("c")
    check(screen, "changing-\(language.rawValue)")
    try screen.press("1 Down Down Down")
    check(screen, "locked-\(language.rawValue)")
    try screen.press("Escape Escape q F3")
    check(screen, "sittings-\(language.rawValue)")
  }
}
