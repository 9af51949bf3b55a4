import Charts

/// A horizontal bar, as two strings to be drawn in their own styles.
public struct Bar: Hashable, Sendable {
  /// Full and partial blocks.
  public let filled: String
  /// What is left of the width.
  public let rest: String
}

extension Glyphs {
  /// A bar of `width` columns showing `value` of `max`, to an eighth of a column.
  ///
  /// Rounds down, so that only a full value looks full; but any value above zero shows at least one eighth.
  public func bar(value: Int, max: Int, width: Int) -> Bar {
    let width = Swift.max(width, 0)
    let units = BarLength.units(value, of: max, in: width * 8)
    var filled = String(repeating: eighths[7], count: units / 8)
    if units % 8 > 0 { filled.append(eighths[units % 8 - 1]) }
    return Bar(filled: filled, rest: String(repeating: barEmpty, count: width - (units + 7) / 8))
  }
}

extension Canvas {
  /// Draws the bar of `value` of `max` in `width` columns, its parts in the styles `.bar` and `.barEmpty`.
  public mutating func drawBar(value: Int, max: Int, row: Int, column: Int, width: Int) {
    let bar = glyphs.bar(value: value, max: max, width: width)
    let used = write(bar.filled, row: row, column: column, style: .bar)
    write(bar.rest, row: row, column: column + used, style: .barEmpty)
  }
}
