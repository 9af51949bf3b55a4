import CPango
import Documents

extension PDFFile {
  /// Draws a grey bar, and with `whole` the frame of what a full one would be. Lengths in points.
  func bar(x: Double, y: Double, width: Double, height: Double, whole: Double?) {
    if width > 0 { fill(grey: 0.35) { cairo_rectangle(context, x, y, width, height) } }
    if let whole {
      cairo_set_line_width(context, 0.4)
      cairo_rectangle(context, x, y, whole, height)
      cairo_stroke(context)
    }
  }

  /// Draws a black dot around its middle.
  func dot(x: Double, y: Double, radius: Double) {
    cairo_new_sub_path(context)
    cairo_arc(context, x, y, radius, 0, 2 * Double.pi)
    cairo_fill(context)
  }

  /// Draws a short upright line.
  func tick(x: Double, y: Double, height: Double) {
    cairo_set_line_width(context, Measure.rule)
    cairo_move_to(context, x, y)
    cairo_line_to(context, x, y + height)
    cairo_stroke(context)
  }

  /// Draws a small triangle at `top` that points down, and a thin grey line from it to `bottom`.
  func pointer(x: Double, from top: Double, to bottom: Double) {
    cairo_save(context)
    cairo_set_source_rgb(context, 0.5, 0.5, 0.5)
    cairo_set_line_width(context, 0.5)
    cairo_move_to(context, x, top)
    cairo_line_to(context, x, bottom)
    cairo_stroke(context)
    cairo_restore(context)
    cairo_move_to(context, x - 2.4, top)
    cairo_line_to(context, x + 2.4, top)
    cairo_line_to(context, x, top + 3.6)
    cairo_close_path(context)
    cairo_fill(context)
  }

  /// Draws a star of five points in a square, black where it is won, else its outline.
  func star(x: Double, y: Double, side: Double, isWon: Bool) {
    // The points of a regular star around its middle, from the top: at a radius of 1, and of 0.38 between them.
    let points = [
      (0, -1), (0.22, -0.31), (0.95, -0.31), (0.36, 0.12), (0.59, 0.81), (0, 0.38), (-0.59, 0.81), (-0.36, 0.12),
      (-0.95, -0.31), (-0.22, -0.31),
    ]
    let radius = side / 2
    // The text before it has left a point from which a line would begin.
    cairo_new_path(context)
    for point in points {
      cairo_line_to(context, x + radius + radius * point.0, y + radius + radius * point.1)
    }
    cairo_close_path(context)
    if isWon {
      cairo_fill(context)
    } else {
      cairo_set_line_width(context, 0.4)
      cairo_stroke(context)
    }
  }

  /// Draws the picture of a cell with its top left corner at `x`, `y`; a bar is `width` long where it is full.
  func draw(_ picture: CellPicture, x: Double, y: Double, width: Double) {
    switch picture {
    case .bar:
      let most = 10_000
      bar(
        x: x, y: y + 1, width: width * Double(picture.units(of: most)) / Double(most),
        height: picture.height - 2, whole: nil)
    case .stars(let won, let all):
      let step = picture.leastWidth / Double(max(1, all))
      let left = x + (width - picture.leastWidth) / 2
      for place in 0..<all { star(x: left + Double(place) * step, y: y + 1, side: step - 0.8, isWon: place < won) }
    }
  }

  private func fill(grey: Double, _ path: () -> Void) {
    cairo_save(context)
    cairo_set_source_rgb(context, grey, grey, grey)
    path()
    cairo_fill(context)
    cairo_restore(context)
  }
}

extension CellPicture {
  /// Points that the picture takes at least, beside nothing.
  var leastWidth: Double {
    switch self {
    case .bar: 60
    case .stars(_, let all): Double(all) * 8
    }
  }

  /// Points that the picture would take where there is room.
  var wishedWidth: Double {
    switch self {
    case .bar: 130
    case .stars: leastWidth
    }
  }

  /// Points.
  var height: Double {
    switch self {
    case .bar: 9
    case .stars: 9.5
    }
  }
}
