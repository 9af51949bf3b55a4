import CPango
import Documents

/// Sets text in Tinos, the metric twin of Times New Roman with every Vietnamese letter.
final class Typesetter {
  /// The face of all papers, and the Debian package that brings it.
  static let family = "Tinos"
  static let package = "fonts-croscore"

  let context: OpaquePointer
  private var descriptions: [TextStyle: OpaquePointer] = [:]
  private var wordWidths: [Word: Double] = [:]
  private var boxes: [Setting: TextBox] = [:]
  private var cellWidths: [Unset: (longest: Double, whole: Double)] = [:]

  private struct Word: Hashable {
    let text: Substring
    let size: Double
    let isBold: Bool
  }

  /// Text whose column is not known yet.
  private struct Unset: Hashable {
    let runs: [Run]
    let size: Double
  }

  /// Text in its column.
  private struct Setting: Hashable {
    let runs: [Run]
    let style: TextStyle
    let width: Double
    let isBalanced: Bool
  }

  /// Boxes that are kept; text past them is set anew each time.
  private static let most = 20_000

  /// Prepares to set text on `file`.
  /// - Throws: `PrintError.missingFont`: Pango would put another face in its place.
  init(_ file: PDFFile) throws(PrintError) {
    guard let context = pango_cairo_create_context(file.context) else { throw .library("pango") }
    self.context = context
    // Rounded places are for screens; on paper letters would stand unevenly.
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("vi-VN"))
    Ticks.install(in: context)
    try checkFont()
  }

  deinit {
    for description in descriptions.values { pango_font_description_free(description) }
    cp_unref(UnsafeMutableRawPointer(context))
  }

  /// Sets `runs` into lines of `width` points, once for all places that hold the same: the sheets of a set repeat nearly
  /// all their text.
  /// - Throws: `PrintError.missingCharacter`.
  func box(_ runs: [Run], _ style: TextStyle, width: Double) throws(PrintError) -> TextBox {
    try box(Setting(runs: runs, style: style, width: width, isBalanced: false))
  }

  /// Sets centred text so that its lines are about as long as each other, in no more lines than `width` asks for.
  /// - Throws: `PrintError.missingCharacter`.
  func balancedBox(_ runs: [Run], _ style: TextStyle, width: Double) throws(PrintError) -> TextBox {
    try box(Setting(runs: runs, style: style, width: width, isBalanced: true))
  }

  private func box(_ setting: Setting) throws(PrintError) -> TextBox {
    if let known = boxes[setting] { return known }
    let box = try (setting.isBalanced ? newBalancedBox : newBox)(setting.runs, setting.style, setting.width)
    if boxes.count < Self.most { boxes[setting] = box }
    return box
  }

  private func newBox(_ runs: [Run], _ style: TextStyle, width: Double) throws(PrintError) -> TextBox {
    try TextBox(runs, style, description: description(of: style), width: width, context: context)
  }

  private func newBalancedBox(_ runs: [Run], _ style: TextStyle, width: Double) throws(PrintError) -> TextBox {
    let box = try newBox(runs, style, width: width)
    guard box.lineCount > 1 else { return box }
    var (low, high) = (width / 2, width)
    while high - low > 2 {
      let middle = (low + high) / 2
      let isEnough = try newBox(runs, style, width: middle).lineCount <= box.lineCount
      (low, high) = isEnough ? (low, middle) : (middle, high)
    }
    // The lines stay centred in the whole width.
    box.narrow(by: width - high)
    return box
  }

  /// The width of the longest word, and of all words on one line, in points.
  func widths(of runs: [Run], size: Double) -> (longest: Double, whole: Double) {
    let key = Unset(runs: runs, size: size)
    if let known = cellWidths[key] { return known }
    let measured = measuredWidths(of: runs, size: size)
    cellWidths[key] = measured
    return measured
  }

  private func measuredWidths(of runs: [Run], size: Double) -> (longest: Double, whole: Double) {
    var (longest, whole) = (0.0, 0.0)
    for run in runs {
      let isBold = run.isBold
      let space = width(of: "\u{A0}", size: size, isBold: isBold)
      for line in run.text.split(separator: "\n") {
        var length = 0.0
        for word in line.split(separator: " ") {
          let width = width(of: word, size: size, isBold: isBold)
          longest = max(longest, width)
          length += width + (length > 0 ? space : 0)
        }
        whole = max(whole, length)
      }
    }
    return (longest, whole)
  }

  private func width(of word: Substring, size: Double, isBold: Bool) -> Double {
    let key = Word(text: word, size: size, isBold: isBold)
    if let known = wordWidths[key] { return known }
    let layout = pango_layout_new(context)
    defer { cp_unref(UnsafeMutableRawPointer(layout)) }
    pango_layout_set_font_description(layout, description(of: TextStyle(size: size, isBold: isBold)))
    let text = String(word)
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    var (width, height): (Int32, Int32) = (0, 0)
    pango_layout_get_size(layout, &width, &height)
    let points = Double(width) / cp_scale
    wordWidths[key] = points
    return points
  }

  private func description(of style: TextStyle) -> OpaquePointer? {
    let key = TextStyle(size: style.size, isBold: style.isBold, isItalic: style.isItalic)
    if let known = descriptions[key] { return known }
    let description = pango_font_description_new()
    pango_font_description_set_family(description, Self.family)
    pango_font_description_set_absolute_size(description, style.size * cp_scale)
    if style.isBold { pango_font_description_set_weight(description, PANGO_WEIGHT_BOLD) }
    if style.isItalic { pango_font_description_set_style(description, PANGO_STYLE_ITALIC) }
    descriptions[key] = description
    return description
  }

  private func checkFont() throws(PrintError) {
    for style in [TextStyle(size: Measure.body), TextStyle(size: Measure.body, isBold: true)] {
      guard let font = pango_context_load_font(context, description(of: style)) else { throw Self.missing }
      defer { cp_unref(UnsafeMutableRawPointer(font)) }
      guard let found = pango_font_describe(font) else { throw Self.missing }
      defer { pango_font_description_free(found) }
      guard let family = pango_font_description_get_family(found), String(cString: family) == Self.family else {
        throw Self.missing
      }
    }
  }

  private static var missing: PrintError { .missingFont(family: family, package: package) }
}
