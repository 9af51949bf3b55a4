import TestSupport
import Testing
import TerminalUI

@Suite("Command table")
struct CommandTests {
  @Test("Keys run their command and yield its effects")
  func runs() {
    var driver = ScreenDriver(CounterScreen(), size: Size(columns: 40, rows: 3))
    driver.press(.character("3"), .up)
    driver.press("q", "C-l")
    #expect(driver.lines == ["Mức 4", "", " 1-9 chọn mức  ↑↓ tiêu chí  g ghi chú"])
    let effects = driver.takeEffects()
    #expect(effects == [.saved(3), .closed])
    #expect(driver.effects.isEmpty)
  }

  @Test("A disabled command says why")
  func refuses() {
    var screen = CounterScreen()
    screen.isLocked = true
    let outcomes = [screen.handle(.key(.character("3"))), screen.handle(.key(.escape)), screen.handle(.tick)]
    #expect(outcomes == [.refused("đã khóa"), .unhandled, .unhandled])
    var driver = ScreenDriver(screen, size: Size(columns: 40, rows: 3))
    driver.press("1", "Escape")
    #expect(driver.refusals == ["đã khóa"])
    #expect(driver.unhandled == [.key(.escape)])
    #expect(
      driver.styleLines.last
        == "FxxxxxxxxxxxxFFKKFFFFFFFFFFFKFFFFFFFFFFF".replacing("xxxxxxxxxxxx", with: "xxxFxxxxxxxx"))
  }

  @Test("While a field is edited, characters are text and other keys still commands")
  func edits() {
    var driver = ScreenDriver(CounterScreen(), size: Size(columns: 40, rows: 3))
    driver.type("g3 qu\u{1A1}\u{309}")
    driver.send(.paste("\nx"))
    driver.press(.up)
    #expect(driver.screen.note.text == "3 quở x")
    #expect(driver.canvas.cursor == Point(row: 1, column: 7))
    driver.press(.enter, .character("2"))
    #expect(driver.screen.value == 2)
    #expect(driver.effects == [.saved(2)])
  }

  @Test("The footer drops the lowest priorities whole")
  func footer() {
    let footer = Footer(CounterScreen().commands)
    let widths = (0...60).map { width in
      var canvas = Canvas(size: Size(columns: width, rows: 1))
      footer.draw(on: &canvas, row: 0)
      return canvas.lines[0]
    }
    #expect(
      Set(widths) == [
        "", " 1-9 chọn mức", " 1-9 chọn mức  ↑↓ tiêu chí", " 1-9 chọn mức  ↑↓ tiêu chí  g ghi chú",
      ])
    #expect(widths[13] == " 1-9 chọn mức")
    #expect(widths[12] == "")
  }

  @Test("Of equal priorities the later goes first")
  func footerTies() {
    let footer = Footer(entries: ["a", "b", "c"].map { Footer.Entry(keys: $0, label: "x") })
    #expect(footer.fitting(10).map(\.keys) == ["a", "b"])
  }

  @Test("The help page lists every shown command")
  func help() {
    var screen = CounterScreen()
    screen.isLocked = true
    var canvas = Canvas(size: Size(columns: 30, rows: 5))
    let rows = HelpPage(screen.commands).draw(on: &canvas, in: canvas.bounds)
    #expect(rows == 4)
    expectGolden("help", canvas.lines)
    #expect(HelpPage(screen.commands, glyphs: .ascii).rows[1].keys == "Up/Down")
  }
}
