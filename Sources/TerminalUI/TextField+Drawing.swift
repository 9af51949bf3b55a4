extension TextField {
  /// Draws the field on the first row of `rect`, scrolled so that the cursor is seen; puts `canvas.cursor` if focused.
  ///
  /// An ellipsis stands at either end that hides text.
  public func draw(on canvas: inout Canvas, in rect: Rect, focused: Bool, style: Style = .field) {
    guard !rect.isEmpty else { return }
    canvas.fill(Rect(row: rect.row, column: rect.column, columns: rect.columns, rows: 1), style: style)
    let start = firstVisible(width: rect.columns)
    let ellipsis = start > 0 ? String(canvas.glyphs.ellipsis) : ""
    let column = rect.column + canvas.write(ellipsis, row: rect.row, column: rect.column, style: style)
    // No character is without width, so these are enough to fill the field and to know of more.
    canvas.write(
      String(characters[start...].prefix(rect.columns + 1)), row: rect.row, column: column, style: style,
      width: rect.endColumn - column,
      overflow: .ellipsis)
    if focused {
      let place = min(column + width(start..<cursor), rect.endColumn - 1)
      canvas.cursor = Point(row: rect.row, column: place)
      makeClickable(on: &canvas, in: rect, from: start, at: column)
    }
  }

  /// Makes a click on a character of the field put the cursor there, by the arrow keys; a click behind the last one, to
  /// the end. What is drawn begins with the character `start` at `column`.
  private func makeClickable(on canvas: inout Canvas, in rect: Rect, from start: Int, at column: Int) {
    var column = column
    for place in start...characters.count where column < rect.endColumn {
      let isEnd = place == characters.count
      let columns = isEnd ? rect.endColumn - column : min(characters[place].cellWidth, rect.endColumn - column)
      let steps = place - cursor
      canvas.onClick(
        Rect(row: rect.row, column: column, columns: columns, rows: 1),
        steps == 0 ? nil : Press(steps > 0 ? .right : .left, count: abs(steps)))
      column += columns
    }
  }

  /// The first character to draw so that the cursor and what is under it stay inside `width` columns.
  private func firstVisible(width: Int) -> Int {
    // A character under the cursor needs its own columns, and one more if the ellipsis would cover it.
    let under = cursor < characters.count ? characters[cursor].cellWidth + (cursor + 1 < characters.count ? 1 : 0) : 1
    if self.width(0..<cursor) + under <= width { return 0 }
    var start = cursor
    var room = width - 1 - under
    while start > 0, room >= characters[start - 1].cellWidth {
      start -= 1
      room -= characters[start].cellWidth
    }
    return start
  }

  private func width(_ range: Range<Int>) -> Int { characters[range].reduce(0) { $0 + $1.cellWidth } }
}
