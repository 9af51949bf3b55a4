import Council
import Season
import TerminalUI

/// One entry of the season's book from head to end.
public struct SeasonEntryScreen: TextScreen {
  public var frame: Frame
  var scroll = ScrollState()
  private var book: SeasonBook
  private let list: SeasonList
  private let id: String

  /// Reads the entry `id` of `list`.
  public init(_ desk: Desk, _ list: SeasonList, id: String) throws {
    frame = desk.frame
    self.list = list
    self.id = id
    book = try SeasonBook(desk.store.register)
  }

  public mutating func refresh(from desk: Desk) throws { book = try SeasonBook(desk.store.register) }

  public var commands: [Command<SeasonEntryScreen>] {
    let shared = TextPhrases(language: frame.language)
    return Self.scrolling(shared) + [
      Command(.character("?"), shared.help, label: shared.helpLabel) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 3) { _ in
        [.back]
      },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] {
    SeasonBookPage(book: book, words: SeasonBookPhrases(language: frame.language), width: width).lines(list, id: id)
  }
}
