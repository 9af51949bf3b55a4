/// How wide the columns and how high the rows of a table are in a fixed-width face.
struct TableLayout {
  /// Least columns of text: any character fits.
  static let leastColumn = 2

  let grid: TableGrid
  /// Blank columns on each side of a cell: 1, or 0 where the table is too narrow for it.
  let padding: Int
  /// Columns of text, without padding.
  let widths: [Int]
  /// Lines of text of each row.
  let heights: [Int]
  /// For each row, and for the end, whether a line stands above it.
  let rules: [Bool]
  /// How each column aligns its cells.
  let alignments: [Alignment]
  /// For each cell of the grid its lines.
  let texts: [[String]]

  /// Lays `table` out in at most `width` columns, pictures drawn in `style`; nil where that is too narrow for so many columns.
  init?(_ table: Table, width: Int, style: BorderStyle) {
    let grid = TableGrid(table)
    let borders = grid.columnCount + 1
    guard grid.columnCount > 0, grid.rowCount > 0, width - borders >= Self.leastColumn * grid.columnCount else {
      return nil
    }
    let contents = grid.cells.map { $0.cell.text(style) }
    let least = Self.widths(of: grid, contents) { LineBreaker.leastWidth($0) }
    let wished = Self.widths(of: grid, contents) { text in
      text.split(separator: "\n").map { String($0).columns }.max() ?? 0
    }
    let padded = width - borders - 2 * grid.columnCount
    let padding = least.reduce(0, +) <= padded ? 1 : 0
    let widths = ColumnWidths.share(
      padding == 1 ? padded : width - borders, narrowest: Self.leastColumn, least: least, wished: wished,
      contents: Self.amounts(of: grid, contents))
    let texts = zip(grid.cells, contents).map { placed, text in
      let inner = Self.inner(placed.columns, widths: widths, padding: padding)
      return LineBreaker.lines(text, width: inner)
    }
    self.grid = grid
    alignments = (0..<grid.columnCount).map { $0 < table.columns.count ? table.columns[$0].alignment : .left }
    self.padding = padding
    self.widths = widths
    self.texts = texts
    let isDense = zip(grid.cells, texts).allSatisfy { placed, lines in
      placed.rows.lowerBound < grid.headerCount || (placed.rows.count == 1 && lines.count <= 1)
    }
    rules = (0...grid.rowCount).map { row in !isDense || row <= grid.headerCount || row == grid.rowCount }
    heights = Self.heights(of: grid, texts: texts, rules: rules)
  }

  /// Columns of text in a cell that covers `columns`.
  func inner(_ columns: Range<Int>) -> Int { Self.inner(columns, widths: widths, padding: padding) }

  private static func inner(_ columns: Range<Int>, widths: [Int], padding: Int) -> Int {
    widths[columns].reduce(0, +) + (columns.count - 1) * (1 + 2 * padding)
  }

  /// The widest text of each column by `measure`; what a span needs beyond its columns goes to its last one.
  private static func widths(of grid: TableGrid, _ texts: [String], measure: (String) -> Int) -> [Int] {
    var widths = [Int](repeating: leastColumn, count: grid.columnCount)
    for (placed, text) in zip(grid.cells, texts).sorted(by: { $0.0.columns.count < $1.0.columns.count }) {
      let missing = measure(text) - inner(placed.columns, widths: widths, padding: 0)
      if missing > 0 { widths[placed.columns.upperBound - 1] += missing }
    }
    return widths
  }

  /// How much text each column holds in all; cells that span columns belong to none.
  private static func amounts(of grid: TableGrid, _ texts: [String]) -> [Int] {
    var amounts = [Int](repeating: 1, count: grid.columnCount)
    for (placed, text) in zip(grid.cells, texts)
    where placed.columns.count == 1 && placed.rows.lowerBound >= grid.headerCount {
      amounts[placed.columns.lowerBound] += text.columns
    }
    return amounts
  }

  private static func heights(of grid: TableGrid, texts: [[String]], rules: [Bool]) -> [Int] {
    var heights = [Int](repeating: 1, count: grid.rowCount)
    for (placed, lines) in zip(grid.cells, texts).sorted(by: { $0.0.rows.count < $1.0.rows.count }) {
      let between = placed.rows.dropFirst().count { rules[$0] }
      let missing = lines.count - heights[placed.rows].reduce(0, +) - between
      if missing > 0 { heights[placed.rows.upperBound - 1] += missing }
    }
    return heights
  }
}
