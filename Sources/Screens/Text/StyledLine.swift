import TerminalUI

/// One line of a page: pieces of text, each in its own style.
struct StyledLine: Hashable, Sendable {
  /// A piece of the line.
  struct Span: Hashable, Sendable {
    let text: String
    let style: Style
    /// What a click on the piece presses; nil where it means what a click on the line does.
    var press: Press?
  }

  /// From the left, one behind the other.
  private(set) var spans: [Span] = []
  /// At the right edge; empty where nothing stands there.
  var trailing = Span(text: "", style: .plain)
  /// What a click on the line presses; nil where it means nothing.
  var press: Press?

  /// An empty line.
  static let blank = StyledLine()

  /// A line of several pieces.
  init(_ spans: [Span]) { self.spans = spans }

  /// A line of one style; an empty one by default.
  init(_ text: String = "", _ style: Style = .plain) {
    if !text.isEmpty { spans = [Span(text: text, style: style)] }
  }

  /// The line with `text` behind it.
  func adding(_ text: String, _ style: Style = .plain, press: Press? = nil) -> StyledLine {
    var line = self
    if !text.isEmpty { line.spans.append(Span(text: text, style: style, press: press)) }
    return line
  }

  /// The line on which a click presses `press`.
  func onClick(_ press: Press?) -> StyledLine {
    var line = self
    line.press = press
    return line
  }

  /// The line with `spans` behind it.
  func appending(_ spans: [Span]) -> StyledLine {
    var line = self
    line.spans += spans
    return line
  }

  /// The line with blanks behind it up to `width` columns.
  func padded(to width: Int) -> StyledLine { adding(String(repeating: " ", count: max(0, width - cellWidth))) }

  /// The line's text without styles.
  var text: String { spans.map(\.text).joined() }

  /// Terminal columns that the line takes.
  var cellWidth: Int { spans.reduce(0) { $0 + $1.text.cellWidth } }

  /// `text` broken into lines of at most `width` columns, the first one behind `lead`, the others under its text.
  static func wrapped(_ text: String, _ style: Style = .plain, width: Int, lead: StyledLine = StyledLine())
    -> [StyledLine]
  {
    let indent = lead.cellWidth
    let lines = text.wrapped(to: max(width - indent, 1))
    return lines.enumerated().map { index, line in
      (index == 0 ? lead : StyledLine(String(repeating: " ", count: indent))).adding(line, style)
    }
  }
}

extension StyledLine {
  /// `text` behind `label`, wrapped to `width`, the label in its own style.
  static func labelled(_ label: String, _ text: String, width: Int, labelStyle: Style = .muted) -> [StyledLine] {
    wrapped("\(label) \(text)", width: width).enumerated().map { index, line in
      guard index == 0, line.text.hasPrefix(label) else { return line }
      return StyledLine(label, labelStyle).adding(String(line.text.dropFirst(label.count)))
    }
  }
}

extension Canvas {
  /// Draws `line` within `width` columns, an ellipsis at its end where it does not fit; what is trailing yields.
  mutating func write(_ line: StyledLine, row: Int, column: Int, width: Int) {
    if let press = line.press { onClick(Rect(row: row, column: column, columns: width, rows: 1), press) }
    var used = 0
    for span in line.spans where used < width {
      let columns = write(
        span.text, row: row, column: column + used, style: span.style, width: width - used, overflow: .ellipsis)
      if let press = span.press { onClick(Rect(row: row, column: column + used, columns: columns, rows: 1), press) }
      used += columns
    }
    guard !line.trailing.text.isEmpty else { return }
    write(
      line.trailing.text, row: row, endingBefore: column + width, style: line.trailing.style,
      width: max(0, width - used - 1))
  }
}
