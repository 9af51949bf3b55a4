import TerminalUI
import Testing

/// Checks that every row of `canvas` is as wide as the canvas, in whole characters that move no cursor, and that the
/// terminal's own cursor is inside.
public func expectWhole(_ canvas: Canvas, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation)
{
  let size = canvas.size
  for row in 0..<size.rows {
    let cells = canvas.cells[row * size.columns..<(row + 1) * size.columns]
    var width = 0
    var isWhole = true
    var before = 1
    for cell in cells {
      width += cell.width
      isWhole = isWhole && !cell.character.isControl && (cell.width == 0) == (before == 2)
      isWhole = isWhole && (cell.width == 0 || cell.character.cellWidth == cell.width)
      before = cell.width
    }
    if width != size.columns || !isWhole || before == 2 {
      Issue.record(
        "row \(row) is not whole: \(String(cells.map(\.character))) \(comment ?? "")", sourceLocation: sourceLocation)
    }
  }
  if let cursor = canvas.cursor, !(0..<size.rows).contains(cursor.row) || !(0..<size.columns).contains(cursor.column) {
    Issue.record("the cursor is outside: \(cursor) \(comment ?? "")", sourceLocation: sourceLocation)
  }
}
