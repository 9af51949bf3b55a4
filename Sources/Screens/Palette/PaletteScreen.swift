import Council
import TerminalUI

/// Everything that can be done or opened from where the user is, found by some letters of it.
public struct PaletteScreen: CouncilScreen {
  public var frame: Frame
  private let entries: [PaletteEntry]
  private(set) var shown: [PaletteEntry]
  private(set) var field = TextField(limit: 60)
  private(set) var list: ListState

  /// Offers the commands of `screen`; pages and products too where somebody is signed in.
  init(over screen: any CouncilScreen, _ desk: Desk?) throws {
    frame = screen.frame
    frame.message = nil
    let words = PalettePhrases(language: frame.language)
    var entries = screen.paletteEntries(.unicode)
    if let desk, let member = desk.member, desk.hasSitting {
      entries += words.pages(member).map {
        PaletteEntry($0.title, note: words.page, also: $0.also, action: .open($0.destination))
      }
      entries += try Agenda(desk).lines.map { line in
        PaletteEntry(
          line.product.name, note: "\(words.product) \(line.code)", also: [line.code, line.product.producer],
          action: .open(line.destination))
      }
    }
    self.entries = entries
    shown = entries
    list = ListState(count: entries.count)
  }

  private var words: PalettePhrases { PalettePhrases(language: frame.language) }
  private var selected: PaletteEntry? { list.selected.flatMap { shown.indices.contains($0) ? shown[$0] : nil } }
  /// Rows of the list: all but title, field, blank rows.
  private var height: Int { max(frame.bodyRows - Self.linesAbove, 1) }
  private static let linesAbove = 4

  public var isEditing: Bool { true }

  public mutating func typed(_ event: Event) -> [Effect]? {
    let before = field.text
    guard event != .key(.home), event != .key(.end), field.handle(event) else { return nil }
    guard field.text != before else { return [] }
    shown = entries.matching(field.text)
    list = ListState(count: shown.count)
    return []
  }

  public var commands: [Command<PaletteScreen>] {
    let shared = TextPhrases(language: frame.language)
    return [
      Command([], words.typing, keysLabel: words.typingKeys) { _ in [] },
      Command(
        [.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel, priority: 1
      ) { screen, key in
        _ = screen.list.handle(key, height: screen.height)
        return []
      },
      Command(
        .enter, words.take, label: words.takeLabel, priority: 3,
        disabledBecause: selected == nil ? words.none(field.text) : selected?.disabledBecause
      ) { screen in
        switch screen.selected?.action {
        case .press(let key): [.back, .press(key)]
        case .open(let destination): [.back, .open(destination)]
        case nil: []
        }
      },
      Command(.escape, shared.back, label: shared.backLabel, priority: 2) { _ in [.back] },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 1, rows: 0).narrowed(to: 110)
    var title = StyledLine(words.title, .heading)
    title.trailing = StyledLine.Span(text: words.count(shown.count, of: entries.count), style: .muted)
    canvas.write(title, row: page.row, column: page.column, width: page.columns)
    let start = page.column + canvas.write(words.prompt, row: page.row + 2, column: page.column, style: .key)
    field.draw(
      on: &canvas, in: Rect(row: page.row + 2, column: start, columns: max(page.endColumn - start, 0), rows: 1),
      focused: true)
    let rows = page.split(top: Self.linesAbove).rest
    if shown.isEmpty { canvas.write(words.none(field.text), row: rows.row, column: rows.column, style: .warning) }
    canvas.onClick(rowsOf: list, in: rows)
    for (line, index) in list.visible(height: rows.rows).enumerated() {
      draw(shown[index], isSelected: index == list.selected, on: &canvas, row: rows.row + line, in: rows)
    }
  }

  private func draw(_ entry: PaletteEntry, isSelected: Bool, on canvas: inout Canvas, row: Int, in rows: Rect) {
    let style: Style = isSelected ? .selected : entry.disabledBecause == nil ? .plain : .disabled
    canvas.fill(Rect(row: row, column: rows.column, columns: rows.columns, rows: 1), style: isSelected ? style : .plain)
    if isSelected { canvas.write(String(canvas.glyphs.pointer), row: row, column: rows.column, style: style) }
    let used = canvas.write(
      entry.note, row: row, endingBefore: rows.endColumn - 1, style: isSelected ? style : .muted,
      width: rows.columns / 3)
    canvas.write(
      entry.title, row: row, column: rows.column + 2, style: style, width: max(rows.columns - used - 5, 0),
      overflow: .ellipsis)
  }
}
