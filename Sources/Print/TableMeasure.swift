import Documents

/// How wide the columns of a table are on paper, and in which size it is set. Lengths in points.
struct TableMeasure {
  /// The width of the longest word of a text set in a size, and of all of it on one line.
  typealias Ruler = (_ runs: [Run], _ size: Double) -> (longest: Double, whole: Double)

  /// Of the type.
  let size: Double
  let alignments: [Alignment]
  /// With padding.
  private let widths: [Double]
  /// Left edge of each column from the left of the table; at the end the table's right edge.
  private let edges: [Double]

  /// Measures the words of `grid`: the largest size in which none is cut, then room for each column by its text, so
  /// that the table fills `width`.
  init(_ grid: TableGrid, _ table: Document.Table, width: Double, ruler: Ruler) {
    let padding = 2 * Measure.cellPadding
    let room = width - padding * Double(grid.columnCount)
    var size = Measure.body
    var least: [Int] = []
    for candidate in Measure.table {
      size = candidate
      least = Self.widths(of: grid) { max(ruler($0.runs, size).longest, $0.picture?.leastWidth ?? 0) }
      if Double(least.reduce(0, +)) <= room { break }
    }
    let wished = Self.widths(of: grid) { max(ruler($0.runs, size).whole, $0.picture?.wishedWidth ?? 0) }
    let contents = Self.contents(of: grid)
    // A short column is not broken for the sake of a long one beside it.
    let short = Int(room) / (grid.columnCount + 2)
    // Nor does a long one leave another much less than the table's author had in mind.
    let hints = (0..<grid.columnCount).map { $0 < table.columns.count ? table.columns[$0].width : 0 }
    let hinted = hints.map { Int(room) * $0 * 2 / (3 * max(1, hints.reduce(0, +))) }
    let kind = least.indices.map { max(least[$0], wished[$0] <= short ? wished[$0] : min(wished[$0], hinted[$0])) }
    if kind.reduce(0, +) <= Int(room) { least = kind }
    let shared = ColumnWidths.share(Int(room), narrowest: 8, least: least, wished: wished, contents: contents)
    // What is left over goes to the columns in proportion, so that the table ends where the text does.
    let total = Double(max(1, shared.reduce(0, +)))
    let stretch = max(1, room / total)
    self.size = size
    alignments = (0..<grid.columnCount).map { $0 < table.columns.count ? table.columns[$0].alignment : .left }
    let widths = shared.map { Double($0) * stretch + padding }
    self.widths = widths
    edges = widths.reduce(into: [0.0]) { edges, width in edges.append((edges.last ?? 0) + width) }
  }

  /// From the left of the table.
  func left(of columns: Range<Int>) -> Double { edges[columns.lowerBound] }

  func width(of columns: Range<Int>) -> Double { edges[columns.upperBound] - edges[columns.lowerBound] }

  /// Room for text in a cell.
  func inner(_ columns: Range<Int>) -> Double { max(1, width(of: columns) - 2 * Measure.cellPadding) }

  /// The widest cell of each column by `measure`, rounded up; what a span needs beyond its columns goes to its last one.
  private static func widths(of grid: TableGrid, measure: (Document.Table.Cell) -> Double) -> [Int] {
    var widths = [Int](repeating: 8, count: grid.columnCount)
    for placed in grid.cells.sorted(by: { $0.columns.count < $1.columns.count }) {
      let missing = Int(measure(placed.cell).rounded(.up)) + 1 - widths[placed.columns].reduce(0, +)
      if missing > 0 { widths[placed.columns.upperBound - 1] += missing }
    }
    return widths
  }

  /// How much text each column holds in all; cells that span columns belong to none.
  private static func contents(of grid: TableGrid) -> [Int] {
    var contents = [Int](repeating: 1, count: grid.columnCount)
    for placed in grid.cells where placed.columns.count == 1 && placed.rows.lowerBound >= grid.headerCount {
      contents[placed.columns.lowerBound] += placed.cell.runs.plainText.unicodeScalars.count
    }
    return contents
  }
}
