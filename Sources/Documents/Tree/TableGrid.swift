/// A table with every cell at its place, spans resolved.
public struct TableGrid: Sendable {
  /// A cell with the places that it covers.
  public struct Placed: Sendable {
    public let cell: Document.Table.Cell
    public let rows: Range<Int>
    public let columns: Range<Int>
  }

  public let columnCount: Int
  public let rowCount: Int
  /// Rows of the header come first.
  public let headerCount: Int
  public let cells: [Placed]
  /// For each row and column the place of its cell in `cells`; nil where the table has none.
  public let owner: [[Int?]]

  /// Places the cells as HTML tables do: each in the first free place of its row. A span ends with the header or the
  /// table; a row with more cells than columns widens the table, so that no text is lost.
  public init(_ table: Document.Table) {
    let rows = table.header + table.rows
    var cells: [Placed] = []
    var taken: [[Int?]] = rows.map { _ in [] }
    for (row, content) in rows.enumerated() {
      let end = row < table.header.count ? table.header.count : rows.count
      var column = 0
      for cell in content.cells {
        while column < taken[row].count, taken[row][column] != nil { column += 1 }
        // A row span that reaches into this row may stand further right: a cell never lies over it.
        var width = 1
        while width < cell.columnSpan, column + width >= taken[row].count || taken[row][column + width] == nil {
          width += 1
        }
        let placed = Placed(
          cell: cell, rows: row..<min(row + cell.rowSpan, end), columns: column..<(column + width))
        for covered in placed.rows {
          while taken[covered].count < placed.columns.upperBound { taken[covered].append(nil) }
          for place in placed.columns { taken[covered][place] = cells.count }
        }
        cells.append(placed)
        column += width
      }
    }
    let columnCount = max(table.columns.count, taken.map(\.count).max() ?? 0)
    self.columnCount = columnCount
    rowCount = rows.count
    headerCount = table.header.count
    self.cells = cells
    owner = taken.map { $0 + [Int?](repeating: nil, count: columnCount - $0.count) }
  }

  /// True where a vertical line stands on the left of `column` in `row`.
  func hasEdge(row: Int, leftOf column: Int) -> Bool {
    guard owner.indices.contains(row) else { return false }
    guard column > 0, column < columnCount else { return true }
    let (left, right) = (owner[row][column - 1], owner[row][column])
    return left == nil || left != right
  }

  /// True where a horizontal line stands above `row` at `column`.
  func hasEdge(above row: Int, column: Int) -> Bool {
    guard (0..<columnCount).contains(column) else { return false }
    guard row > 0, row < rowCount else { return true }
    let (upper, lower) = (owner[row - 1][column], owner[row][column])
    return upper == nil || upper != lower
  }
}
