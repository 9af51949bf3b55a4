import CPango
import Documents

/// How a piece of text is set.
struct TextStyle: Hashable {
  /// Points.
  var size: Double
  var isBold = false
  var isItalic = false
  var alignment = Alignment.left
  /// True for both edges straight.
  var isJustified = false
  /// How far the first line begins to the right, in points.
  var indent = 0.0

  /// Running text (Nghị định 30/2020/NĐ-CP).
  static let body = TextStyle(size: Measure.body, isJustified: true, indent: Measure.indent)
}

extension Alignment {
  /// The same for Pango.
  var pango: PangoAlignment {
    switch self {
    case .left: PANGO_ALIGN_LEFT
    case .centre: PANGO_ALIGN_CENTER
    case .right: PANGO_ALIGN_RIGHT
    }
  }
}
