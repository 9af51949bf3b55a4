import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// Vietnamese typed into the screens, and the offer to do so.
@Suite struct TypingTests {
  private func driver(_ typing: TypingMethod?, member: Int = 6) throws -> AppDriver {
    var driver = try AppDriver(SampleCouncil.reading(), member: member)
    if let id = driver.app.member?.id { driver.app.book[id].typing = typing }
    return driver
  }

  @Test func f12GoesRoundAndSaysWhatIsOn() throws {
    var driver = AppDriver(App.welcome(.vietnamese))
    driver.press("F12")
    #expect(driver.message.contains("Đang gõ Telex"))
    driver.press("F12")
    #expect(driver.message.contains("Đang gõ VNI"))
    driver.press("F12")
    #expect(driver.message.contains("Đã tắt"))
    #expect(
      driver.effects == [TypingMethod.telex, .vni, .off].map { .keep(Preferences(typing: $0), member: nil) })
  }

  @Test func keysComposeInAField() throws {
    var driver = try driver(.telex)
    driver.press("/")
    #expect(driver.lines[0].contains("TELEX"))
    driver.type("nuwowcs mamw")
    #expect(driver.text.contains("nước măm"))
    driver.press("BSpace BSpace")
    driver.type("awms windows ")
    #expect(driver.text.contains("nước mắm windows"))
    driver.press("C-u")
    driver.type("ass")
    #expect(driver.text.contains(" as"))
    driver.press("F12")
    #expect(driver.lines[0].contains("VNI") && !driver.lines[0].contains("TELEX"))
    driver.press("C-u")
    driver.type("ca2 phe6")
    #expect(driver.text.contains("cà phê"))
    driver.press("Escape")
    #expect(!driver.lines[0].contains("VNI"))
  }

  @Test func lettersThatAreCommandsStayCommands() throws {
    var driver = try driver(.telex)
    driver.press("b")
    #expect(driver.text.contains("BIÊN BẢN"))
  }

  @Test func anotherKeyOrAPasteEndsTheWord() throws {
    var driver = try driver(.telex)
    driver.press("/")
    driver.type("a")
    driver.press("Left Right")
    driver.type("a")
    #expect(driver.text.contains("aa"))
    driver.press("C-u")
    driver.type("a")
    driver.send(.paste("b"))
    driver.type("s")
    #expect(driver.text.contains("abs"))
    driver.press("C-u")
    driver.type("user")
    driver.press("Left")
    #expect(driver.text.contains("user"))
  }

  @Test func oneUndoTakesARunOfTypingBack() throws {
    var driver = try driver(.telex)
    driver.press("/")
    driver.type("ddaays")
    #expect(driver.text.contains("đấy"))
    driver.press("C-_")
    #expect(!driver.text.contains("đấy"))
    driver.press("C-y")
    #expect(driver.text.contains("đấy"))
  }

  @Test func theListOfMembersIsSearchedInVietnamese() throws {
    var driver = AppDriver(try App.signIn(SampleCouncil.reading()))
    driver.press("F12")
    driver.type("thuw kys")
    #expect(driver.text.contains("thư ký"))
  }

  @Test func pinsAndRecoveryCodesAreNeverComposed() throws {
    var driver = AppDriver(try App.signIn(SampleCouncil.reading()))
    driver.app.book.common.typing = .vni
    driver.press("1 Enter")
    #expect(!driver.lines[0].contains("VNI"))
    driver.press("F2")
    driver.type("a1b6")
    #expect(driver.text.contains("a1b6"))
  }

  @Test func lettersOfAnInputMethodStayRightWithTypingOff() throws {
    var driver = try driver(.off)
    driver.press("/")
    for scalar in "Nguye\u{302}\u{303}n hanh".unicodeScalars { driver.send(.key(.character(Character(scalar)))) }
    driver.press("BSpace BSpace BSpace")
    driver.type("ạnh")
    #expect(driver.text.contains("Nguyễn hạnh"))
    #expect(!driver.lines[0].contains("TELEX"))
  }

  @Test func aChoiceTakesTheKeyItself() throws {
    var driver = try driver(.telex)
    driver.app.offersTyping = true
    driver.press("C-t Down Down")
    #expect(driver.text.contains("[Telex]"))
    driver.press("F12")
    #expect(driver.text.contains("[VNI]"))
    driver.press("Right")
    #expect(driver.app.preferences.typing == .off)
  }

  // MARK: The offer

  @Test func theOfferComesOnceAPersonAndGoesWithTheFirstLetter() throws {
    var driver = try driver(nil)
    driver.app.offersTyping = true
    driver.press("Down")
    #expect(driver.message.isEmpty)
    driver.press("/")
    #expect(driver.message == "Máy chưa có bộ gõ tiếng Việt? F12: bật Telex, VNI")
    driver.press("Left")
    #expect(driver.message.contains("F12"))
    driver.type("m")
    #expect(driver.message.isEmpty)
    let id = try #require(driver.app.member?.id)
    #expect(driver.effects == [.keep(Preferences(typing: .off), member: id)])
    driver.press("Escape /")
    driver.type("n")
    #expect(driver.message.isEmpty)
    #expect(driver.effects.count == 1)
  }

  @Test func noOfferUnlessTheProgramAsksForIt() throws {
    var driver = try driver(nil)
    driver.press("/")
    #expect(driver.message.isEmpty)
    driver.type("m")
    #expect(driver.effects.isEmpty)
  }

  @Test func f12IsAnAnswer() throws {
    var driver = try driver(nil)
    driver.app.offersTyping = true
    driver.press("/ F12 BSpace")
    #expect(driver.message.isEmpty)
  }

  @Test func whatAnotherDidWithoutIsNoAnswer() {
    var book = PreferencesBook(common: Preferences(theme: .dark, typing: .off))
    #expect(book["m1"] == Preferences(theme: .dark))
    book.common.typing = .vni
    #expect(book["m1"].typing == .vni)
  }

  @Test(arguments: [(80, 24), (100, 30)]) func fieldNearItsLimit(_ columns: Int, _ rows: Int) throws {
    var driver = try driver(.telex)
    driver.resize(columns: columns, rows: rows)
    driver.press("/")
    driver.type(String(repeating: "m", count: 39))
    #expect(!driver.text.contains("còn"))
    driver.type("m")
    #expect(driver.text.contains("còn 20 chữ"))
    driver.type(String(repeating: "m", count: 14))
    expectGolden("typing-limit-\(columns)x\(rows)", driver.lines)
    driver.type(String(repeating: "m", count: 10))
    #expect(driver.text.contains("hết chỗ"))
  }
}
