import TerminalUI

extension Canvas {
  /// Draws the chosen value of the field that has the keyboard in the first row of `place`: `< value >`. A click on the
  /// first sign takes the value before, a click on the others the next one.
  mutating func writeChoice(_ value: String, in place: Rect) {
    let columns = write(
      "< \(value) >", row: place.row, column: place.column, style: .selected, width: place.columns, overflow: .ellipsis)
    let (before, next) = Rect(row: place.row, column: place.column, columns: columns, rows: 1).split(left: 2)
    onClick(before, press: .left)
    onClick(next, press: .right)
  }
}
