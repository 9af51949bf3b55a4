import CPango

/// The ticked and the empty box, ☒ and ☐: drawn, for Tinos has neither. The text of the file has them all the same.
enum Ticks {
  static let ticked: Character = "☒"
  static let empty: Character = "☐"
  static let all: Set<Character> = [ticked, empty]

  /// Side of the box as a part of the type size.
  private static let side = 0.72
  /// Distance under the baseline as a part of the side.
  private static let drop = 0.1

  /// Has Pango leave room for each box of `text`.
  static func add(to attributes: OpaquePointer?, for text: String, size: Double) {
    guard text.unicodeScalars.contains(where: { $0 == "☒" || $0 == "☐" }) else { return }
    let side = Int32(size * side * cp_scale)
    var ink = PangoRectangle(x: 0, y: -side + Int32(Double(side) * drop), width: side, height: side)
    var logical = PangoRectangle(x: 0, y: ink.y, width: Int32(Double(side) * 1.2), height: side)
    var start: UInt32 = 0
    for character in text {
      let end = start + UInt32(character.utf8.count)
      if all.contains(character) {
        let attribute = cp_attr_mark(&ink, &logical, character == ticked ? 1 : 0)
        attribute?.pointee.start_index = start
        attribute?.pointee.end_index = end
        pango_attr_list_insert(attributes, attribute)
      }
      start = end
    }
  }

  /// Has Pango draw the boxes in all text of `context`.
  static func install(in context: OpaquePointer) {
    pango_cairo_context_set_shape_renderer(
      context,
      { cairo, shape, isPath, _ in
        guard let cairo, let shape, isPath == 0 else { return }
        Ticks.draw(on: cairo, rectangle: shape.pointee.ink_rect, isTicked: cp_mark(shape) == 1)
      }, nil, nil)
  }

  private static func draw(on cairo: OpaquePointer, rectangle: PangoRectangle, isTicked: Bool) {
    var (x, y) = (0.0, 0.0)
    cairo_get_current_point(cairo, &x, &y)
    let side = Double(rectangle.width) / cp_scale
    let (left, top) = (x, y + Double(rectangle.y) / cp_scale)
    cairo_save(cairo)
    cairo_set_line_width(cairo, side / 12)
    cairo_rectangle(cairo, left, top, side, side)
    if isTicked {
      let inset = side / 5
      cairo_move_to(cairo, left + inset, top + inset)
      cairo_line_to(cairo, left + side - inset, top + side - inset)
      cairo_move_to(cairo, left + side - inset, top + inset)
      cairo_line_to(cairo, left + inset, top + side - inset)
    }
    cairo_stroke(cairo)
    writeText(isTicked ? ticked : empty, on: cairo, x: left, y: y, size: side)
    cairo_restore(cairo)
    cairo_move_to(cairo, x, y)
  }

  /// Puts the sign into the text of the file by an empty glyph, so that it can be searched and copied.
  private static func writeText(_ sign: Character, on cairo: OpaquePointer, x: Double, y: Double, size: Double) {
    cairo_select_font_face(cairo, Typesetter.family, CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL)
    cairo_set_font_size(cairo, size)
    guard let font = cairo_get_scaled_font(cairo) else { return }
    var glyphs: UnsafeMutablePointer<cairo_glyph_t>?
    var count: Int32 = 0
    // The space's glyph, mapped to the sign instead of a space.
    guard
      cairo_scaled_font_text_to_glyphs(font, offGrid(x), offGrid(y), " ", 1, &glyphs, &count, nil, nil, nil)
        == CAIRO_STATUS_SUCCESS
    else { return }
    defer { cairo_glyph_free(glyphs) }
    let text = String(sign)
    var cluster = cairo_text_cluster_t(num_bytes: Int32(text.utf8.count), num_glyphs: count)
    cairo_show_text_glyphs(
      cairo, text, Int32(text.utf8.count), glyphs, count, &cluster, 1, cairo_text_cluster_flags_t(rawValue: 0))
  }

  /// A place that is no whole point: there Cairo, which counts in parts of 256, leaves out a glyph without ink.
  private static func offGrid(_ place: Double) -> Double {
    abs(place - place.rounded()) < 1 / 128 ? place.rounded() + 1 / 64 : place
  }
}
