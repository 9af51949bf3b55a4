extension Canvas {
  /// The text of each row, blanks at its end left out.
  public var lines: [String] {
    rows { row in
      var line = String(row.filter { $0.width > 0 }.map(\.character))
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// One `Style.letter` a column, plain cells at the end of a row left out.
  public var styleLines: [String] {
    rows { row in
      var line = String(row.map(\.style.letter))
      while line.last == Style.plain.letter { line.removeLast() }
      return line
    }
  }

  private func rows(_ describe: (ArraySlice<Cell>) -> String) -> [String] {
    (0..<size.rows).map { row in describe(cells[row * size.columns..<(row + 1) * size.columns]) }
  }
}
