import Council
import Rating
import Rulebook
import TerminalUI

/// Two entries side by side, in the cells where they differ and there alone.
struct PaperComparison {
  let screen: PaperScreen

  private var words: PaperPhrases { screen.words }
  private static let margin = 3
  private static let markWidth = 13

  /// The second typist settles: the cells above, the current one's numbers below.
  func draw(_ settling: PaperSettling, on canvas: inout Canvas, in body: Rect) {
    canvas.horizontalLine(row: body.row, length: body.columns)
    let cells = settling.cells
    let (table, detail) = body.split(top: min(4 + cells.count, max(body.rows / 2 + 1, 7)))
    let place = Rect(row: table.row + 1, column: 1, columns: table.columns - 2, rows: table.rows - 1)
    canvas.write(words.differs(settling.differences.count), row: place.row, column: 1, style: .heading)
    canvas.write(words.lookAtPaper, row: place.row + 1, column: 1, style: .warning, width: place.columns)
    drawColumns(on: &canvas, row: place.row + 2, last: words.columnPaper)
    let height = max(place.rows - 3, 1)
    let start = min(max(0, settling.place - height + 1), max(0, cells.count - height))
    for (offset, cell) in cells.dropFirst(start).prefix(height).enumerated() {
      let marks = settling.marks(cell)
      let texts = [
        marks.map { words.mark($0.first, in: cell, settling.entry) } ?? "",
        marks.map { words.mark($0.second, in: cell, settling.entry) } ?? "",
        settling.settled[cell].map { words.mark($0, in: cell, settling.entry) } ?? String(canvas.glyphs.dot),
      ]
      drawRow(
        words.name(cell, screen.scale), texts, on: &canvas, row: place.row + 3 + offset,
        isSelected: start + offset == settling.place)
      canvas.onClick(
        Rect(row: place.row + 3 + offset, column: 0, columns: canvas.size.columns, rows: 1),
        select: start + offset - settling.place, own: nil)
    }
    drawDetail(settling, on: &canvas, in: detail)
  }

  private func drawDetail(_ settling: PaperSettling, on canvas: inout Canvas, in detail: Rect) {
    canvas.horizontalLine(row: detail.row, length: detail.columns)
    let place = Rect(row: detail.row + 1, column: 1, columns: min(detail.columns - 2, 100), rows: detail.rows - 1)
    if settling.isDone {
      canvas.write(StyledLine.wrapped(words.allSettled, .good, width: place.columns), in: place)
    } else if let cell = settling.cell {
      // Without a pointer at what the second person typed: the paper decides.
      var entry = settling.entry
      if settling.settled[cell] == nil { entry.set(.blank, in: cell) }
      PaperCellText(words: words, entry: entry, cell: cell, glyphs: canvas.glyphs, width: place.columns)
        .draw(on: &canvas, in: place, turned: screen.readingPage)
    }
  }

  /// The first typist sees what became of the own entry.
  func draw(_ differences: [PaperDifference], on canvas: inout Canvas, in body: Rect) {
    canvas.horizontalLine(row: body.row, length: body.columns)
    let entry = PaperEntry(SheetContent(), scale: screen.scale, joint: [])
    let text = StyledLine.wrapped(words.settledBy(screen.other), width: min(body.columns - 2, 100))
    canvas.write(words.settledTitle, row: body.row + 1, column: 1, style: .heading)
    canvas.write(text, in: Rect(row: body.row + 2, column: 1, columns: body.columns - 2, rows: text.count))
    let row = body.row + 3 + text.count
    drawColumns(on: &canvas, row: row, last: words.columnPaper, isTwo: true)
    for (offset, difference) in differences.prefix(body.endRow - row - 1).enumerated() {
      let texts = [difference.first, difference.second].map { words.mark($0, in: difference.cell, entry) }
      drawRow(
        words.name(difference.cell, screen.scale), texts, on: &canvas, row: row + 1 + offset, isSelected: false)
    }
  }

  // MARK: Columns

  private func drawColumns(on canvas: inout Canvas, row: Int, last: String, isTwo: Bool = false) {
    let heads = isTwo ? [words.columnFirst, last] : [words.columnFirst, words.columnSecond, last]
    drawRow(words.columnCell, heads, on: &canvas, row: row, isSelected: false, style: .muted)
  }

  private func drawRow(
    _ name: String, _ texts: [String], on canvas: inout Canvas, row: Int, isSelected: Bool, style: Style = .plain
  ) {
    let columns = canvas.size.columns
    let style = isSelected ? Style.selected : style
    if isSelected {
      canvas.fill(Rect(row: row, column: 0, columns: columns, rows: 1), style: style)
      canvas.write(String(canvas.glyphs.pointer), row: row, column: 1, style: style)
    }
    let start = min(columns, 110) - texts.count * Self.markWidth - 1
    canvas.write(
      name, row: row, column: Self.margin, style: style, width: start - Self.margin - 2, overflow: .ellipsis)
    for (place, text) in texts.enumerated() {
      canvas.write(
        text, row: row, column: start + place * Self.markWidth, style: style, width: Self.markWidth - 1,
        overflow: .ellipsis)
    }
  }
}
