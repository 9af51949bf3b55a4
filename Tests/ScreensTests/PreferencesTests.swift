import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// Colours and letters as each person wants them.
@Suite struct PreferencesTests {
  @Test(arguments: [(80, 24), (100, 30)]) func page(_ columns: Int, _ rows: Int) throws {
    var driver = AppDriver(try App.signIn(SampleCouncil.reading()), columns: columns, rows: rows)
    driver.press("C-t Right")
    expectGolden("preferences-\(columns)x\(rows)", driver.lines)
  }

  @Test func pageInEnglish() throws {
    var driver = AppDriver(App.welcome(.english))
    driver.press("C-t Down Right Right")
    expectGolden("preferences-80x24-en", driver.lines)
  }

  @Test func aChangeWorksAtOnceAndIsKept() throws {
    var driver = AppDriver(App.welcome(.vietnamese))
    driver.press("C-t Right Right Left Down Right Escape")
    #expect(driver.app.preferences == Preferences(theme: .light, lettering: .plainLines))
    #expect(
      driver.effects == [
        .keep(Preferences(theme: .light), member: nil), .keep(Preferences(theme: .dark), member: nil),
        .keep(Preferences(theme: .light), member: nil),
        .keep(Preferences(theme: .light, lettering: .plainLines), member: nil),
      ])
  }

  @Test func everyMemberHasTheirOwn() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 6)
    let member = try #require(driver.app.member)
    driver.press("C-t Left Escape")
    #expect(driver.app.preferences.theme == .mono)
    driver.press("q")
    #expect(driver.app.preferences.theme == .terminal)
    #expect(driver.app.book[member.id].theme == .mono)
  }

  @Test func thePageOpensFromAnyScreenAndLeavesItAsItWas() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 3)
    driver.press("n Enter")
    let form = driver.lines
    driver.press("C-t")
    #expect(driver.text.contains("TÙY CHỌN"))
    driver.press("C-t")
    #expect(driver.lines == form)
    driver.press("C-t Escape")
    #expect(driver.lines == form)
  }

  @Test func aTextBeingTypedIsKept() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 6)
    driver.press("/")
    driver.type("nuoc")
    driver.press("C-t Escape")
    #expect(driver.text.contains("nuoc"))
  }
}
