extension Canvas {
  /// Fills `rect` with `character`, which must take one column; anything else counts as a blank.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let fits = character.cellWidth == 1 && !character.isControl
    let cell = Cell(fits ? character : " ", style: style)
    for row in visible(rect.row..<rect.endRow, below: size.rows) {
      for column in visible(rect.column..<rect.endColumn, below: size.columns) {
        put(cell, row: row, column: column)
      }
    }
  }

  /// Draws a line of `length` columns; where it meets other lines of `style`, they join.
  public mutating func horizontalLine(row: Int, column: Int = 0, length: Int, style: Style = .border) {
    let length = max(length, 0)
    for step in visible(column..<column + length, below: size.columns) {
      var arms: Arms = []
      if step > column { arms.insert(.left) }
      if step < column + length - 1 { arms.insert(.right) }
      join(arms, along: [.left, .right], row: row, column: step, style: style)
    }
  }

  /// Draws a line of `length` rows; where it meets other lines of `style`, they join.
  public mutating func verticalLine(row: Int = 0, column: Int, length: Int, style: Style = .border) {
    let length = max(length, 0)
    for step in visible(row..<row + length, below: size.rows) {
      var arms: Arms = []
      if step > row { arms.insert(.up) }
      if step < row + length - 1 { arms.insert(.down) }
      join(arms, along: [.up, .down], row: step, column: column, style: style)
    }
  }

  /// Draws the edge of `rect`; where it meets other lines of `style`, they join.
  ///
  /// A rectangle less than two cells wide or high becomes a line.
  public mutating func box(_ rect: Rect, style: Style = .border) {
    guard rect.rows > 1, rect.columns > 1 else {
      if rect.rows == 1 { horizontalLine(row: rect.row, column: rect.column, length: rect.columns, style: style) }
      if rect.columns == 1 { verticalLine(row: rect.row, column: rect.column, length: rect.rows, style: style) }
      return
    }
    let (bottom, right) = (rect.endRow - 1, rect.endColumn - 1)
    // Corners first, so that the sides join them.
    corner([.right, .down], row: rect.row, column: rect.column, style: style)
    corner([.left, .down], row: rect.row, column: right, style: style)
    corner([.right, .up], row: bottom, column: rect.column, style: style)
    corner([.left, .up], row: bottom, column: right, style: style)
    for row in [rect.row, bottom] {
      horizontalLine(row: row, column: rect.column, length: rect.columns, style: style)
    }
    for column in [rect.column, right] {
      verticalLine(row: rect.row, column: column, length: rect.rows, style: style)
    }
  }

  private mutating func corner(_ arms: Arms, row: Int, column: Int, style: Style) {
    join(arms, along: arms, row: row, column: column, style: style)
  }

  /// Adds `arms` to the line that is at a cell already; `straight` is drawn where there is none.
  private mutating func join(_ arms: Arms, along straight: Arms, row: Int, column: Int, style: Style) {
    let present = self[row, column]
    // Only a cell of the same style is a line: "-" or "|" may also be text.
    let old = present.style == style ? glyphs.borders.arms(of: present.character) : []
    put(Cell(glyphs.borders.joint(old.isEmpty ? straight : old.union(arms)), style: style), row: row, column: column)
  }

  private func visible(_ range: Range<Int>, below limit: Int) -> Range<Int> { range.clamped(to: 0..<limit) }
}
