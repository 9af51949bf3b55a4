import Screens
import TerminalUI
import Testing

/// What holds for the mouse on every screen: a click presses keys that the screen knows, and does what the arrows do.
@Suite struct ClickTests {
  private static let windows = [(80, 24), (100, 30)]

  /// No click ends in the sentence that a key means nothing.
  @Test(arguments: EveryScreen.all) func everyClickPressesKeysOfTheScreen(_ screen: EveryScreen) throws {
    for (columns, rows) in Self.windows {
      let driver = try screen.driver(columns: columns, rows: rows)
      for press in Self.longest(Self.presses(of: driver.canvas).map(\.press)) {
        var app = driver.app
        for key in press.keys {
          _ = app.handle(.key(key))
          let message = app.top.frame.message ?? ""
          #expect(!message.contains("không dùng ở đây"), "\(press.key.name) × \(press.count): \(message)")
        }
      }
    }
  }

  /// What can be clicked, and where; what lies under something else cannot.
  private static func presses(of canvas: Canvas) -> [(press: Press, rect: Rect)] {
    canvas.zones.compactMap { zone in
      let end = Point(row: zone.rect.row, column: zone.rect.endColumn - 1)
      return zone.press.flatMap { canvas.keys(at: end) == $0.keys ? ($0, zone.rect) : nil }
    }
  }

  /// A key pressed so many times has been pressed fewer times on the way.
  private static func longest(_ presses: [Press]) -> [Press] {
    Dictionary(presses.map { ($0.key, $0) }) { $0.count < $1.count ? $1 : $0 }.values.map { $0 }
  }

  /// A click on a row or a field makes it the chosen one.
  @Test(arguments: EveryScreen.all) func aClickChoosesWhatItIsOn(_ screen: EveryScreen) throws {
    for (columns, rows) in Self.windows {
      let driver = try screen.driver(columns: columns, rows: rows)
      var seen: Set<Press> = []
      for (press, rect) in Self.presses(of: driver.canvas) where rect.row < rows - 1 {
        // The second line of an entry chooses what the first one does.
        guard [.up, .down].contains(press.key), seen.insert(press).inserted else { continue }
        let name = Self.name(in: rect, of: driver.canvas)
        var clicked = driver
        clicked.send(.click(Point(row: rect.row, column: rect.endColumn - 1)))
        let chosen = Self.chosenRows(of: clicked.canvas).flatMap { [$0, $0 - 1] }.map { clicked.lines[max($0, 0)] }
        #expect(chosen.contains { $0.contains(name) }, "\(name):\n\(clicked.text)")
      }
    }
  }

  /// Wherever an arrow chooses another row, that row can be clicked.
  @Test(arguments: EveryScreen.all) func whatAnArrowChoosesCanBeClicked(_ screen: EveryScreen) throws {
    for key in [Key.up, .down] {
      let driver = try screen.driver()
      // In a search the arrows lead from place to place, wherever those are.
      guard driver.app.top.footer(.unicode).entries.allSatisfy({ $0.label != "chỗ khác" }) else { continue }
      var moved = driver
      moved.send(.key(key))
      guard Self.moves(from: driver, to: moved) else { continue }
      #expect(Self.presses(of: driver.canvas).contains { $0.press == Press(key) }, "\(key.name):\n\(driver.text)")
    }
  }

  /// Whether another row is chosen on the same page; a text that scrolls takes its marks along.
  private static func moves(from before: AppDriver, to after: AppDriver) -> Bool {
    guard before.app.top.frame.heading == after.app.top.frame.heading else { return false }
    let (old, new) = (chosenRows(of: before.canvas), chosenRows(of: after.canvas))
    return old != new && old.count == new.count
  }

  /// The rows with a pointer, the keyboard's cursor or the style of what is chosen.
  private static func chosenRows(of canvas: Canvas) -> [Int] {
    (2..<canvas.size.rows - 1).filter { row in
      canvas.cursor?.row == row
        || (0..<canvas.size.columns).contains {
          canvas[row, $0].style == .selected || canvas[row, $0].character == canvas.glyphs.pointer
        }
    }
  }

  /// The first words in a zone, without signs around them.
  private static func name(in rect: Rect, of canvas: Canvas) -> String {
    let row = (rect.column..<rect.endColumn).map { canvas[rect.row, $0] }.filter { $0.width > 0 }.map(\.character)
    let words = String(row).split(separator: "  ").map { $0.drop { !$0.isLetter && !$0.isNumber } }
    return String(words.first { !$0.isEmpty }?.prefix(12) ?? "").split(separator: "…").first.map(String.init) ?? ""
  }
}
