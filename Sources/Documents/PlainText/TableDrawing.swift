/// Draws a table that has been laid out: borders first, then the text of each cell over them.
struct TableDrawing {
  private let layout: TableLayout
  private let style: BorderStyle
  /// For each border between columns its column on the canvas.
  private let left: [Int]
  /// For each row its first line of text on the canvas; for the end, the line after the last border.
  private let top: [Int]
  /// Lines of the canvas; nil is the second column of a wide character.
  private var canvas: [[Character?]]

  /// The lines of the table laid out by `layout`.
  static func lines(_ layout: TableLayout, style: BorderStyle) -> [String] {
    var drawing = TableDrawing(layout, style: style)
    drawing.drawBorders()
    for (placed, text) in zip(layout.grid.cells, layout.texts) { drawing.draw(text, of: placed) }
    return drawing.canvas.map { String($0.compactMap(\.self)).trimmedEnd }
  }

  private init(_ layout: TableLayout, style: BorderStyle) {
    self.layout = layout
    self.style = style
    var left = [0]
    for width in layout.widths { left.append((left.last ?? 0) + 1 + width + 2 * layout.padding) }
    var top: [Int] = []
    var line = 0
    for row in 0...layout.grid.rowCount {
      line += layout.rules[row] ? 1 : 0
      top.append(line)
      if row < layout.grid.rowCount { line += layout.heights[row] }
    }
    self.left = left
    self.top = top
    canvas = [[Character?]](repeating: [Character?](repeating: " ", count: (left.last ?? 0) + 1), count: line)
  }

  private mutating func drawBorders() {
    let grid = layout.grid
    for row in 0...grid.rowCount {
      if layout.rules[row] {
        let line = top[row] - 1
        for column in 0..<grid.columnCount where grid.hasEdge(above: row, column: column) {
          for place in (left[column] + 1)..<left[column + 1] { canvas[line][place] = style.horizontal }
        }
        for column in 0...grid.columnCount {
          canvas[line][left[column]] = style.junction(
            up: grid.hasEdge(row: row - 1, leftOf: column), down: grid.hasEdge(row: row, leftOf: column),
            left: grid.hasEdge(above: row, column: column - 1), right: grid.hasEdge(above: row, column: column))
        }
      }
      guard row < grid.rowCount else { break }
      let bar = style.junction(up: true, down: true, left: false, right: false)
      for column in 0...grid.columnCount where grid.hasEdge(row: row, leftOf: column) {
        for line in top[row]..<(top[row] + layout.heights[row]) { canvas[line][left[column]] = bar }
      }
    }
  }

  private mutating func draw(_ text: [String], of placed: TableGrid.Placed) {
    let alignment = placed.cell.alignment ?? layout.alignments[placed.columns.lowerBound]
    let width = layout.inner(placed.columns)
    for (index, content) in text.enumerated() {
      let line = top[placed.rows.lowerBound] + index
      var column = left[placed.columns.lowerBound] + 1 + layout.padding
      for character in content.aligned(alignment, width: width) where character.columns > 0 {
        canvas[line][column] = character
        if character.columns == 2 { canvas[line][column + 1] = nil }
        column += character.columns
      }
    }
  }
}
