extension Canvas {
  /// Draws a sentence instead of a screen if the canvas is smaller than `minimum`; returns whether it did.
  ///
  /// `sentence` gets the present size and returns the lines, which are wrapped, centred, and clipped as a last resort.
  public mutating func tooSmall(minimum: Size, sentence: (Size) -> [String]) -> Bool {
    if size.holds(minimum) { return false }
    fill(bounds)
    cursor = nil
    let lines = sentence(size).flatMap { $0.wrapped(to: size.columns) }
    let top = max(0, (size.rows - lines.count) / 2)
    for (index, line) in lines.prefix(size.rows).enumerated() {
      write(line, row: top + index, centredFrom: 0, width: size.columns)
    }
    return true
  }
}
