import Council
import Rulebook
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Whatever is typed, pasted or read from the store: rows stay as wide as the window, the cursor stays inside.
@Suite struct HardTextTests {
  private static let windows = [(80, 24), (81, 25), (100, 30), (200, 50)]

  /// Every screen of the list, a text typed and another pasted where there is a field, the search opened where it is.
  @Test(arguments: EveryScreen.all) func typedAndPasted(_ screen: EveryScreen) throws {
    var random = SeededGenerator(seed: UInt64(screen.name.utf8.reduce(7) { ($0 &* 31 &+ UInt64($1)) % 65_521 }))
    let start = try screen.driver()
    for (columns, rows) in Self.windows {
      var driver = start
      driver.resize(columns: columns, rows: rows)
      for _ in 0..<4 {
        if !driver.app.top.isEditing { driver.press("/") }
        guard driver.app.top.isEditing else { break }
        let (typed, pasted) = (HardText.random(using: &random), HardText.random(using: &random))
        driver.type(typed)
        expectWhole(driver.canvas, "typed \(typed.debugDescription)")
        driver.press(["Left", "Home", "C-Left", "BSpace", "DC", "C-w"].randomElement(using: &random) ?? "Left")
        driver.send(.paste(pasted))
        expectWhole(driver.canvas, "pasted \(pasted.debugDescription)")
        driver.press(["Down", "Tab", "Left", "End"].randomElement(using: &random) ?? "Down")
        expectWhole(driver.canvas)
      }
    }
  }

  /// Names as they come from other programs' files.
  @Test(arguments: 1...3) func readFromTheStore(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func text() -> String { (0..<4).map { _ in HardText.random(using: &random) }.joined() }
    let members = SampleCouncil.seven.map { Member(id: $0.id, name: $0.name + text(), office: text(), role: $0.role) }
    var council = try SampleCouncil(members: members, title: text())
    council.add(text() + "a", producer: text(), .concluded)
    council.add(text() + "b", producer: text(), .closed, worse: [0, 3, 1])
    council.add(text() + "c", producer: text(), .scoring(submitted: 2))
    council.add(text() + "d", producer: text())
    let desk = try council.desk(language: Language.allCases[seed % 2])
    for (columns, rows) in Self.windows {
      for (member, keys) in [
        (1, ""), (1, "Enter"), (1, "Down t"), (1, "Down d"), (1, "Down r"), (1, "Down Down d"), (1, "F2"), (1, "C-p"),
        (3, "n Enter"), (3, "?"), (6, "b"), (6, "b i x"), (6, "p"), (6, "p t"), (6, "s"), (6, "g"), (6, "c 3"),
      ] {
        var app = try App.signIn(desk)
        app.law = SetUpDriver.law
        var driver = AppDriver(app, columns: columns, rows: rows)
        expectWhole(driver.canvas)
        driver.press("\(member) Enter")
        expectWhole(driver.canvas)
        driver.givePIN()
        driver.press(keys)
        expectWhole(driver.canvas, "\(keys)")
      }
      var board = AppDriver(try App.board(desk), columns: columns, rows: rows)
      for _ in 0..<4 {
        expectWhole(board.canvas)
        board.press("Right")
      }
    }
  }
}
