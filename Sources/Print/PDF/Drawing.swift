import CPango

extension PDFFile {
  /// Draws a rectangle's edges. Lengths in points.
  func frame(x: Double, y: Double, width: Double, height: Double) {
    cairo_set_line_width(context, Measure.rule)
    cairo_rectangle(context, x, y, width, height)
    cairo_stroke(context)
  }

  /// Draws a level line that begins at `x`.
  func rule(x: Double, y: Double, width: Double) {
    cairo_set_line_width(context, Measure.rule)
    cairo_move_to(context, x, y)
    cairo_line_to(context, x + width, y)
    cairo_stroke(context)
  }
}
