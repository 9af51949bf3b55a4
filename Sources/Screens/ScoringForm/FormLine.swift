import TerminalUI

/// One row of text in several styles.
struct FormLine: Hashable, Sendable {
  /// A piece of the row.
  struct Span: Hashable, Sendable {
    let text: String
    let style: Style
  }

  /// From the left, one behind the other.
  var spans: [Span]
  /// At the right edge; empty where nothing stands there.
  var trailing = Span(text: "", style: .plain)

  static let blank = FormLine("")

  /// A row of one style.
  init(_ text: String, _ style: Style = .plain) { spans = [Span(text: text, style: style)] }

  /// A row of several pieces.
  init(_ spans: [Span], trailing: Span = Span(text: "", style: .plain)) {
    self.spans = spans
    self.trailing = trailing
  }

  /// Draws the row; what does not fit is cut.
  func draw(on canvas: inout Canvas, row: Int, column: Int, width: Int) {
    var used = 0
    for span in spans where used < width {
      used += canvas.write(span.text, row: row, column: column + used, style: span.style, width: width - used)
    }
    guard !trailing.text.isEmpty else { return }
    canvas.write(
      trailing.text, row: row, endingBefore: column + width, style: trailing.style, width: max(0, width - used - 1))
  }
}

extension FormLine {
  /// `text` behind `label`, wrapped to `width`, the label in its own style.
  static func labelled(_ label: String, _ text: String, width: Int, style: Style = .plain, labelStyle: Style = .muted)
    -> [FormLine]
  {
    wrapped("\(label) \(text)", width: width, style: style).enumerated().map { index, line in
      guard index == 0, let first = line.spans.first, first.text.hasPrefix(label) else { return line }
      return FormLine([
        Span(text: label, style: labelStyle), Span(text: String(first.text.dropFirst(label.count)), style: style),
      ])
    }
  }

  /// `text` wrapped to `width` in one style.
  static func wrapped(_ text: String, width: Int, style: Style = .plain) -> [FormLine] {
    text.wrapped(to: width).map { FormLine($0, style) }
  }
}

extension String {
  /// The text in at most `rows` lines of `width` columns; where it does not fit, it ends at a word, with `ellipsis`.
  func fitted(width: Int, rows: Int, ellipsis: Character) -> [String] {
    let lines = wrapped(to: width)
    guard lines.count > rows, rows > 0 else { return Array(lines.prefix(max(rows, 0))) }
    var last = lines[rows - 1]
    let mark = " \(ellipsis)"
    while last.cellWidth + mark.cellWidth > width, let blank = last.lastIndex(of: " ") { last = String(last[..<blank]) }
    return lines.prefix(rows - 1) + [(last + mark).truncated(to: width, ellipsis: ellipsis)]
  }
}
