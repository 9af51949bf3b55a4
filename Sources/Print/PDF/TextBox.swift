import CPango
import Documents

/// Text set into lines (a Pango layout). Boxes are told apart by identity: the same text is set once.
final class TextBox: Hashable {
  /// A line of the text.
  struct Line {
    /// Points from the top of the text to the top of the line.
    let top: Double
    let height: Double
    fileprivate let pointer: UnsafeMutablePointer<PangoLayoutLine>
    /// Points from the left of the text to where the line begins.
    fileprivate let left: Double
    /// Points from the top of the text.
    fileprivate let baseline: Double
  }

  private let layout: OpaquePointer
  /// Points on the left that hold no text.
  private var inset = 0.0

  init(
    _ runs: [Run], _ style: TextStyle, description: OpaquePointer?, width: Double, context: OpaquePointer
  ) throws(PrintError) {
    guard let layout = pango_layout_new(context) else { throw .library("pango") }
    self.layout = layout
    pango_layout_set_font_description(layout, description)
    pango_layout_set_width(layout, Int32(width * cp_scale))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_alignment(layout, style.alignment.pango)
    pango_layout_set_justify(layout, style.isJustified ? 1 : 0)
    pango_layout_set_indent(layout, Int32(style.indent * cp_scale))
    let text = runs.map(\.text).joined().printable
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    let attributes = pango_attr_list_new()
    Self.addFaces(of: runs, to: attributes)
    Ticks.add(to: attributes, for: text, size: style.size)
    Self.keepCodesWhole(in: text, attributes)
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    if pango_layout_get_unknown_glyphs_count(layout) > 0 { throw Self.missingCharacter(in: text, context) }
  }

  deinit { cp_unref(UnsafeMutableRawPointer(layout)) }

  /// Points, of all lines together.
  var height: Double { size.height }

  /// Points, of the widest line.
  var width: Double { size.width }

  private var size: (width: Double, height: Double) {
    var (width, height): (Int32, Int32) = (0, 0)
    pango_layout_get_size(layout, &width, &height)
    return (Double(width) / cp_scale, Double(height) / cp_scale)
  }

  var lineCount: Int { Int(pango_layout_get_line_count(layout)) }

  /// Breaks the lines anew in a column narrower by `points`, in the middle of the one at hand.
  func narrow(by points: Double) {
    pango_layout_set_width(layout, pango_layout_get_width(layout) - Int32(points * cp_scale))
    inset += points / 2
  }

  /// The lines from top to bottom.
  var lines: [Line] {
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    var lines: [Line] = []
    repeat {
      guard let line = pango_layout_iter_get_line_readonly(iterator) else { break }
      var logical = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &logical)
      lines.append(
        Line(
          top: Double(logical.y) / cp_scale, height: Double(logical.height) / cp_scale, pointer: line,
          left: inset + Double(logical.x) / cp_scale,
          baseline: Double(pango_layout_iter_get_baseline(iterator)) / cp_scale))
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }

  /// Draws all lines with their top left corner at `x`, `y` of `file`.
  func draw(on file: PDFFile, x: Double, y: Double) {
    cairo_move_to(file.context, x + inset, y)
    pango_cairo_show_layout(file.context, layout)
  }

  /// Draws one line with its top at `y`.
  func draw(_ line: Line, on file: PDFFile, x: Double, y: Double) {
    cairo_move_to(file.context, x + line.left, y + line.baseline - line.top)
    pango_cairo_show_layout_line(file.context, line.pointer)
  }

  static func == (one: TextBox, other: TextBox) -> Bool { one === other }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  private static func addFaces(of runs: [Run], to attributes: OpaquePointer?) {
    var start: UInt32 = 0
    for run in runs {
      let end = start + UInt32(run.text.printable.utf8.count)
      func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?) {
        attribute?.pointee.start_index = start
        attribute?.pointee.end_index = end
        pango_attr_list_insert(attributes, attribute)
      }
      if run.isBold { add(pango_attr_weight_new(PANGO_WEIGHT_BOLD)) }
      if run.isItalic { add(pango_attr_style_new(PANGO_STYLE_ITALIC)) }
      start = end
    }
  }

  /// Keeps the verification code, which is compared by eye, on one line: capitals and hyphens are never broken.
  private static func keepCodesWhole(in text: String, _ attributes: OpaquePointer?) {
    guard text.utf8.contains(UInt8(ascii: "-")) else { return }
    for match in text.matches(of: #/[A-Z0-9]{3,}(-[A-Z0-9]{3,}){2,}/#) {
      let attribute = pango_attr_allow_breaks_new(0)
      attribute?.pointee.start_index = UInt32(text.utf8.distance(from: text.startIndex, to: match.range.lowerBound))
      attribute?.pointee.end_index = UInt32(text.utf8.distance(from: text.startIndex, to: match.range.upperBound))
      pango_attr_list_insert(attributes, attribute)
    }
  }

  /// The first character that no face has.
  private static func missingCharacter(in text: String, _ context: OpaquePointer) -> PrintError {
    guard let probe = pango_layout_new(context) else { return .library("pango") }
    defer { cp_unref(UnsafeMutableRawPointer(probe)) }
    let missing = text.first { character in
      let one = String(character)
      pango_layout_set_text(probe, one, Int32(one.utf8.count))
      return !Ticks.all.contains(character) && pango_layout_get_unknown_glyphs_count(probe) > 0
    }
    return missing.map { .missingCharacter($0, text: String(text.prefix(60))) } ?? .library("pango: \(text.prefix(60))")
  }
}

extension String {
  /// The text with controls as spaces: a form feed or NUL has no glyph, and a tab has no place.
  var printable: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\n" }) else {
      return self
    }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control && $0 != "\n" ? " " : $0 }))
  }
}
