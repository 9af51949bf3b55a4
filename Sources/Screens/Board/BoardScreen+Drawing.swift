import Council
import Rating
import TerminalUI

extension BoardScreen {
  /// Columns left free at either side.
  static let margin = 2

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let words = BoardPhrases(language: frame.language)
    let page = body.inset(columns: Self.margin, rows: 0)
    guard let line, let shown else {
      canvas.writeWrapped(words.emptyAgenda, in: page.inset(columns: 0, rows: 1), style: .warning)
      return
    }
    let strip = BoardStrip(agenda: agenda, shown: shown, words: words)
    let (place, below) = page.split(bottom: strip.rows(columns: page.columns, of: page.rows))
    strip.draw(on: &canvas, in: below)
    let airy = place.rows >= Self.airyRows ? 1 : 0
    let used = drawHead(line, on: &canvas, in: place.split(top: airy).rest, words)
    drawMatter(line, on: &canvas, in: place.split(top: airy + used + 1).rest, words)
  }

  /// From how many rows on there is a blank one above the name.
  private static let airyRows = 19

  /// Name, code, producer, set and stage; returns the rows used.
  private func drawHead(
    _ line: BoardAgenda.Line, on canvas: inout Canvas, in place: Rect, _ words: BoardPhrases
  ) -> Int {
    var row = place.row
    for text in line.item.product.name.spacedLines(within: place.columns, rows: 2, ellipsis: canvas.glyphs.ellipsis) {
      canvas.write(text, row: row, column: place.column, style: .heading, width: place.columns)
      row += 1
    }
    let set = ProductListPhrases(language: frame.language).set(line.item.product.set, line.setTitle)
    let parts = [line.code, line.item.product.producer, set].filter { !$0.isEmpty }
    canvas.write(
      parts.joined(separator: " \(canvas.glyphs.dot) "), row: row, column: place.column, width: place.columns,
      overflow: .ellipsis)
    let stage = words.stage(line.item).uppercased()
    let used = canvas.write(stage, row: row + 1, column: place.column, style: line.item.stage.style) + 3
    if !isFollowing {
      canvas.write(
        words.picked, row: row + 1, endingBefore: place.endColumn, style: .muted, width: place.columns - used)
    }
    return row + 2 - place.row
  }

  /// What the stage lets the room see.
  private func drawMatter(
    _ line: BoardAgenda.Line, on canvas: inout Canvas, in place: Rect, _ words: BoardPhrases
  ) {
    switch line.standing {
    case .opened:
      guard let answer else { return }
      BoardResult(answer: answer, isConcluded: line.item.stage == .concluded, words: words).draw(on: &canvas, in: place)
    case .adopted(let result): BoardAdoption(result: result, words: words).draw(on: &canvas, in: place)
    case .unscored:
      canvas.writeWrapped(words.unscored, in: place, style: .warning)
    case .sealed where line.item.stage == .scoring:
      BoardSheets(scorers: line.scorers, words: words).draw(on: &canvas, in: place)
    case .sealed:
      let signs = BigSigns(scale: place.bigScale)
      canvas.write(words.place, row: place.row, column: place.column, style: .muted)
      canvas.writeBig(
        String(line.item.product.position), row: place.row + 1, column: place.column, signs, style: .accent)
    }
  }
}

extension Rect {
  /// The scale of large signs that suits the place.
  var bigScale: Int { columns >= 140 && rows >= 25 ? 2 : 1 }
}

extension String {
  /// The text in capitals with a blank behind every letter, to be read across a room, in lines of `width` columns; where
  /// that takes more than `rows` lines, without the blanks, and cut at last.
  func spacedLines(within width: Int, rows: Int, ellipsis: Character) -> [String] {
    let capitals = uppercased()
    // A blank behind each of n letters takes 2n − 1 columns.
    let spaced = capitals.wrapped(to: (width + 1) / 2).map { $0.map(String.init).joined(separator: " ") }
    if spaced.count <= rows { return spaced }
    let close = capitals.wrapped(to: width)
    guard close.count > rows, rows > 0 else { return close }
    return close.prefix(rows - 1) + [
      close[(rows - 1)...].joined(separator: " ").truncated(to: width, ellipsis: ellipsis)
    ]
  }
}
