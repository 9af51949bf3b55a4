import Documents

/// Makes the pieces of a table: its head once, then a piece for every row, or for rows that a cell joins.
struct TableComposer {
  private let grid: TableGrid
  private let measure: TableMeasure
  private let boxes: [CellBox]
  /// For each row the places in the grid of the cells that begin there.
  private let beginning: [[Int]]
  /// Points, of each row.
  private let heights: [Double]
  /// Points that a page has for rows under the head.
  private let room: Double
  private let repeatsHead: Bool

  init(_ composer: Composer, _ table: Document.Table) throws(PrintError) {
    let grid = TableGrid(table)
    let typesetter = composer.typesetter
    let measure = TableMeasure(grid, table, width: composer.paper.width) { typesetter.widths(of: $0, size: $1) }
    var boxes: [CellBox] = []
    for placed in grid.cells {
      let alignment = placed.cell.alignment ?? measure.alignments[placed.columns.lowerBound]
      boxes.append(
        CellBox(
          text: try typesetter.box(
            placed.cell.runs, TextStyle(size: measure.size, alignment: alignment), width: measure.inner(placed.columns)),
          picture: placed.cell.picture, hasText: !placed.cell.runs.isEmpty))
    }
    self.grid = grid
    self.measure = measure
    self.boxes = boxes
    var beginning = [[Int]](repeating: [], count: grid.rowCount)
    for (index, placed) in grid.cells.enumerated() { beginning[placed.rows.lowerBound].append(index) }
    self.beginning = beginning
    heights = Self.heights(of: grid, boxes)
    let head = heights[..<grid.headerCount].reduce(0, +)
    // A head that leaves no room for rows is told once.
    repeatsHead = grid.headerCount > 0 && head < composer.paper.height / 2
    room = composer.paper.height - (repeatsHead ? head : 0)
  }

  /// The pieces from top to bottom.
  func pieces() -> [Piece] {
    let head = repeatsHead ? piece(of: 0..<grid.headerCount) : nil
    let repeated = head.map { Piece.Head(height: $0.height, look: $0.look, draw: $0.draw) }
    var pieces: [Piece] = []
    for group in groups(from: repeatsHead ? grid.headerCount : 0) {
      let whole = piece(of: group)
      let parts = whole.height <= room ? [whole] : group.flatMap(slices)
      pieces += parts.map { part in
        var part = part
        part.head = repeated
        // A row that begins with a joined cell is a heading of the rows under it, or a sum beside the next heading.
        part.keepsWithNext = beginning[group.lowerBound].first.map { grid.cells[$0].columns.count > 1 } ?? false
        return part
      }
    }
    if let last = pieces.indices.last { pieces[last].keepsWithNext = false }
    // No row stands alone: neither the first under its head, nor the last, often the mean, on a page of its own.
    if pieces.count > 1 {
      pieces[0].keepsWithNext = true
      pieces[pieces.count - 2].keepsWithNext = true
    }
    return ([head].compactMap(\.self).keptWithNext + pieces).spaced(Measure.gap)
  }

  /// Rows that no cell joins to the rows around them.
  private func groups(from first: Int) -> [Range<Int>] {
    guard first < grid.rowCount else { return [] }
    var joined = Set<Int>()
    for placed in grid.cells { joined.formUnion(placed.rows.dropFirst()) }
    let starts = (first..<grid.rowCount).filter { $0 == first || !joined.contains($0) }
    return zip(starts, starts.dropFirst() + [grid.rowCount]).map { $0..<$1 }
  }

  private func piece(of rows: Range<Int>) -> Piece {
    let cells = beginning[rows].joined().map { index in
      let placed = grid.cells[index]
      return (
        box: boxes[index], columns: placed.columns, top: height(of: rows.lowerBound..<placed.rows.lowerBound),
        height: height(of: placed.rows)
      )
    }
    // Pictures show figures, which hardly recur.
    let hasPicture = cells.contains { $0.box.picture != nil }
    let look = Look(
      cells: cells.map {
        Look.Cell(
          text: $0.box.text, left: measure.left(of: $0.columns), top: $0.top, width: measure.width(of: $0.columns),
          height: $0.height)
      })
    return Piece(height: height(of: rows), look: hasPicture ? nil : look) { [measure] page, x, y in
      for cell in cells {
        let left = x + measure.left(of: cell.columns)
        page.file.frame(x: left, y: y + cell.top, width: measure.width(of: cell.columns), height: cell.height)
        cell.box.draw(
          on: page.file, x: left + Measure.cellPadding, y: y + cell.top + (cell.height - cell.box.height) / 2,
          width: measure.inner(cell.columns))
      }
    }
  }

  /// A row that is higher than a page, cut between its lines. What a cell from above covers stays blank here, and
  /// pictures, which only repeat their cell's text, are left out.
  private func slices(of row: Int) -> [Piece] {
    let cells = beginning[row]
    let boxes = cells.map { self.boxes[$0] }
    let covered = Set(
      grid.owner[row].indices.filter { place in
        grid.owner[row][place].map { grid.cells[$0].rows.lowerBound < row } ?? false
      }
    ).map { $0..<($0 + 1) }
    let columns = cells.map { grid.cells[$0].columns }
    let lines = boxes.map(\.text.lines)
    var next = lines.map { _ in 0 }
    var pieces: [Piece] = []
    repeat {
      var height = 0.0
      var shown: [Range<Int>] = []
      for (cell, lines) in lines.enumerated() {
        var (end, used) = (next[cell], 0.0)
        while end < lines.count, end == next[cell] || used + lines[end].height <= room - 2 * Measure.cellPadding {
          used += lines[end].height
          end += 1
        }
        shown.append(next[cell]..<end)
        next[cell] = end
        height = max(height, used + 2 * Measure.cellPadding)
      }
      pieces.append(
        Piece(height: height) { [measure] page, x, y in
          for columns in covered + columns {
            page.file.frame(
              x: x + measure.left(of: columns), y: y, width: measure.width(of: columns), height: height)
          }
          for (cell, range) in shown.enumerated() {
            var top = y + Measure.cellPadding
            for line in lines[cell][range] {
              boxes[cell].text.draw(
                line, on: page.file, x: x + measure.left(of: columns[cell]) + Measure.cellPadding, y: top)
              top += line.height
            }
          }
        })
    } while zip(next, lines).contains { $0 < $1.count }
    return pieces
  }

  private func height(of rows: Range<Int>) -> Double { heights[rows].reduce(0, +) }

  /// Each row as high as its cells; what a joined cell needs beyond goes to its last row.
  private static func heights(of grid: TableGrid, _ boxes: [CellBox]) -> [Double] {
    var heights = [Double](repeating: 0, count: grid.rowCount)
    for (placed, box) in zip(grid.cells, boxes).sorted(by: { $0.0.rows.count < $1.0.rows.count }) {
      let missing = box.height + 2 * Measure.cellPadding - heights[placed.rows].reduce(0, +)
      if missing > 0 { heights[placed.rows.upperBound - 1] += missing }
    }
    return heights
  }
}

/// What stands in a cell: text, and a picture under it. Lengths in points.
private struct CellBox {
  let text: TextBox
  let picture: CellPicture?
  /// False where the picture stands alone.
  let hasText: Bool

  var height: Double { (hasText || picture == nil ? text.height : 0) + (picture?.height ?? 0) }

  /// Draws with the top left corner at `x`, `y` in a column of `width`.
  func draw(on file: PDFFile, x: Double, y: Double, width: Double) {
    text.draw(on: file, x: x, y: y)
    if let picture { file.draw(picture, x: x, y: y + height - picture.height, width: width) }
  }
}
