import Council
import Screens
import TerminalUI
import Testing

/// Keys that would lose something are asked for twice, and what nobody can see does nothing.
@Suite struct LossTests {
  private static let warning = "Chữ vừa gõ chưa được ghi. Bấm Esc lần nữa để bỏ."

  /// A page with a field, by whom and by which keys it is reached, and words on it.
  struct Page: CustomTestStringConvertible, Sendable {
    let member: Int
    let keys: String
    let words: String
    var testDescription: String { words }
  }

  private static let pages: [Page] = [
    .init(member: 3, keys: "n Enter g", words: "Ghi chú"),
    .init(member: 3, keys: "n Enter r 0", words: "Lý do"),
    .init(member: 1, keys: "Down Down Down Down l", words: "LÙI MỘT BƯỚC?"),
    .init(member: 1, keys: "Down Down d", words: "Bước"),
    .init(member: 6, keys: "p v", words: "VẮNG"),
    .init(member: 6, keys: "s t Down Down", words: "Mã sản phẩm"),
    .init(member: 1, keys: "F2 Down Enter", words: "Lý do"),
  ]

  @Test(arguments: pages) func typedTextIsDroppedByASecondEsc(_ page: Page) throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: page.member, columns: 100, rows: 30)
    driver.press(page.keys)
    driver.type("xyw")
    let before = driver.text
    #expect(before.lowercased().contains(page.words.lowercased()), "\(before)")
    driver.press("Escape")
    #expect(driver.message == Self.warning && driver.text.contains("xyw"), "\(driver.text)")
    driver.press("Left Escape")
    #expect(driver.message == Self.warning, "another key takes the first Esc back")
    driver.press("Escape")
    #expect(driver.message != Self.warning && !driver.text.contains("xyw"), "\(driver.text)")
    #expect(driver.intents.isEmpty)
  }

  @Test(arguments: pages) func nothingTypedIsLeftByOneEsc(_ page: Page) throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: page.member, columns: 100, rows: 30)
    driver.press(page.keys)
    let before = driver.text
    driver.press("Escape")
    #expect(driver.message != Self.warning && driver.text != before)
  }

  @Test func oneEscTooManyDoesNotSignOut() throws {
    // Of its own: signing out forgets the member's key.
    var council = try SampleCouncil()
    council.add("Nước mắm mẫu", .scoring(submitted: 0))
    var driver = try AppDriver(council.desk(), member: 3)
    driver.press("n Enter Escape Escape")
    #expect(driver.message.contains("phải gõ lại mã PIN") && driver.app.member != nil)
    driver.press("Down")
    #expect(driver.app.member != nil)
    driver.press("Escape Escape")
    #expect(driver.app.member == nil)
    var leaving = try AppDriver(council.desk(), member: 3)
    leaving.press("q")
    #expect(leaving.app.member == nil, "q means it")
  }

  @Test func aWindowTooSmallAnswersNoKeyButLeaving() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 3, columns: 100, rows: 30)
    driver.press("n Enter")
    let before = driver.text
    driver.resize(columns: 60, rows: 15)
    #expect(driver.text.contains("quá nhỏ") && driver.text.contains("Ctrl-C"))
    driver.press("1 2 F9 Enter q Escape ? C-p")
    driver.resize(columns: 100, rows: 30)
    #expect(driver.text == before && driver.intents.isEmpty)
    driver.resize(columns: 60, rows: 15)
    driver.press("C-c")
    #expect(driver.effects.last == .quit)
  }

  @Test func anUnfinishedSetUpIsDroppedByASecondCtrlC() throws {
    var screen = SetUpDriver()
    try screen.press("Enter C-c")
    #expect(screen.driver.effects.last == .quit, "nothing was filled in")
    screen = SetUpDriver()
    try screen.press("Enter 1")
    screen.driver.type("UBND TỈNH MẪU")
    try screen.press("Enter F1 C-c")
    #expect(screen.driver.message.contains("Ctrl-C lần nữa") && screen.driver.effects.last != .quit)
    try screen.press("C-c")
    #expect(screen.driver.effects.last == .quit)
  }

  @Test func codesThatAreShownOnceAreNotLostByOneCtrlC() throws {
    var screen = SetUpDriver()
    try screen.press("Enter")
    try screen.fillIn()
    try screen.press("F9 F9 C-c")
    #expect(screen.driver.message.contains("w để ghi") && screen.driver.effects.last != .quit)
    try screen.press("w C-c")
    #expect(screen.driver.effects.last == .quit, "they are in a file now")
  }
}
