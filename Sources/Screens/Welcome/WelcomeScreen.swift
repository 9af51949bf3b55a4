import Rulebook
import TerminalUI

/// The first start: no store is open yet, so it offers a new sitting and the samples, and says how to open a file.
public struct WelcomeScreen: CouncilScreen {
  /// A line of the list.
  enum Choice: Hashable, Sendable {
    case newSitting
    case demo(DemoSitting)
    case quit
  }

  public var frame: Frame
  private(set) var list: ListState

  static let choices: [Choice] = [.newSitting] + DemoSitting.allCases.map { .demo($0) } + [.quit]

  /// Creates the screen.
  public init(language: Language) {
    frame = Frame(language: language)
    list = ListState(count: Self.choices.count)
  }

  public var commands: [Command<WelcomeScreen>] {
    let words = WelcomePhrases(language: frame.language)
    let shared = TextPhrases(language: frame.language)
    return [
      Command([.up, .down, .home, .end, .pageUp, .pageDown], words.move, keysLabel: "↑↓", label: words.moveLabel) {
        screen, key in
        _ = screen.list.handle(key, height: Self.choices.count)
        return []
      },
      Command([.enter, .character(" ")], words.enter, keysLabel: "Enter", label: words.enterLabel, priority: 3) {
        $0.open()
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      Command([.character("q"), .escape], words.quit, keysLabel: "q", label: words.quitLabel, priority: 2) { _ in
        [.quit]
      },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let words = WelcomePhrases(language: frame.language)
    let page = body.inset(columns: 2, rows: 1)
    canvas.write(words.title, row: page.row, column: page.column, style: .heading)
    var rest = page.split(top: 2).rest
    rest = rest.split(top: canvas.writeWrapped(words.about, in: rest.narrowed(to: 90)) + 1).rest
    rest = rest.split(top: canvas.writeWrapped(words.ownFile, in: rest.narrowed(to: 90))).rest
    canvas.write(words.command, row: rest.row, column: rest.column + 4, style: .accent)
    canvas.write(words.prompt, row: rest.row + 2, column: rest.column)
    drawChoices(on: &canvas, in: rest.split(top: 4).rest, words)
  }

  private func drawChoices(on canvas: inout Canvas, in place: Rect, _ words: WelcomePhrases) {
    for (index, choice) in Self.choices.enumerated() {
      let row = place.row + 2 * index
      let isSelected = index == list.selected
      canvas.onClick(
        Rect(row: row, column: place.column, columns: place.columns, rows: 2), select: index - list.selection)
      canvas.fill(
        Rect(row: row, column: place.column, columns: place.columns, rows: 1), style: isSelected ? .selected : .plain)
      if isSelected { canvas.write(String(canvas.glyphs.pointer), row: row, column: place.column, style: .selected) }
      canvas.write(words.title(choice), row: row, column: place.column + 2, style: isSelected ? .selected : .plain)
      if let detail = words.detail(choice) {
        canvas.write(detail, row: row + 1, column: place.column + 4, style: .muted)
      }
    }
  }

  private func open() -> [Effect] {
    switch Self.choices[list.selection] {
    case .newSitting: [.open(.newSitting)]
    case .demo(let sitting): [.createDemo(sitting)]
    case .quit: [.quit]
    }
  }
}

extension Rect {
  /// The rectangle's left part, at most `columns` wide: long lines of text are hard to read.
  func narrowed(to columns: Int) -> Rect { split(left: columns).left }
}
