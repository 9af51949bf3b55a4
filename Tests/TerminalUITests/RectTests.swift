import Testing
import TerminalUI

@Suite("Rectangles")
struct RectTests {
  @Test("Splits cover the rectangle, whatever is asked", arguments: [-1, 0, 3, 10, 99])
  func splits(amount: Int) {
    let rect = Rect(row: 2, column: 1, columns: 8, rows: 5)
    let (top, below) = rect.split(top: amount)
    #expect(top.rows + below.rows == 5 && top.endRow == below.row && top.columns == 8)
    let (above, bottom) = rect.split(bottom: amount)
    #expect(above.rows + bottom.rows == 5 && above.endRow == bottom.row && bottom.endRow == rect.endRow)
    let (left, beside) = rect.split(left: amount)
    #expect(left.columns + beside.columns == 8 && left.endColumn == beside.column)
    let (before, right) = rect.split(right: amount)
    #expect(before.columns + right.columns == 8 && right.endColumn == rect.endColumn)
    #expect(rect.inset(columns: amount, rows: amount).endRow <= rect.endRow)
    #expect(rect.centred(Size(columns: amount, rows: amount)).endColumn <= rect.endColumn)
  }
}
