extension Canvas {
  /// Shows the words of `query` in `style` wherever they stand in a row of `rect`; the selected row stays as it is.
  public mutating func mark(_ query: SearchQuery, in rect: Rect, style: Style) {
    guard !query.isEmpty else { return }
    for row in rect.row..<rect.endRow {
      // A folded letter may take more bytes than one, and each of them belongs to its column.
      let letters = (rect.column..<rect.endColumn).filter { self[row, $0].width > 0 }
        .map { (column: $0, bytes: Array(String(self[row, $0].character).folded.utf8)) }
      let bytes = letters.flatMap(\.bytes)
      let columns = letters.flatMap { letter in letter.bytes.map { _ in letter.column } }
      for word in query.words {
        for start in bytes.indices where bytes[start...].starts(with: word) {
          for column in Set(columns[start..<start + word.count]) { restyle(row: row, column: column, style) }
        }
      }
    }
  }

  private mutating func restyle(row: Int, column: Int, _ style: Style) {
    let cell = self[row, column]
    if cell.style != .selected { put(Cell(cell.character, style: style, width: cell.width), row: row, column: column) }
  }
}
