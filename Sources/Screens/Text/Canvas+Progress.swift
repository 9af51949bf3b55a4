import TerminalUI

extension Canvas {
  /// Draws how much of something is done in a row of `place`: a bar and the figures.
  mutating func drawProgress(_ done: Int, of all: Int, row: Int, in place: Rect) {
    let width = min(place.columns - 20, 50)
    drawBar(value: done, max: max(all, 1), row: row, column: place.column, width: width)
    write("\(done)/\(all)", row: row, column: place.column + width + 2)
  }
}
