/// Lines of text for people, broken at spaces to a width in columns.
///
/// A character takes one column, which holds for Vietnamese in NFC and the signs used here.
struct TextWrap {
  /// Columns, at least 20.
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int) { self.width = max(20, width) }

  /// Adds `text` after `first`, further lines under it; where `first` leaves too little room, it flows with the text.
  mutating func add(_ text: String, after first: String = "") {
    if first.count * 3 <= width * 2 {
      flow(text, after: first, indent: first.count)
    } else {
      let spaces = first.prefix { $0 == " " }.count
      let margin = String(repeating: " ", count: min(spaces, width / 2))
      flow(first + text, after: margin, indent: min(spaces + 2, width / 2))
    }
  }

  private mutating func flow(_ text: String, after first: String, indent: Int) {
    let indent = String(repeating: " ", count: indent)
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      var rest = word
      if !isEmpty, line.count + 1 + rest.count > width {
        lines.append(line)
        (line, isEmpty) = (indent, true)
      }
      if !isEmpty { line += " " }
      while line.count + rest.count > width {
        let room = width - line.count
        lines.append(line + rest.prefix(room))
        rest = rest.dropFirst(room)
        line = indent
      }
      line += rest
      isEmpty = false
    }
    lines.append(line.trimmingEnd)
  }

  /// Adds every text as an item under `heading`; nothing where there are none.
  mutating func add(_ heading: String, items: [String], indent: Int) {
    guard !items.isEmpty else { return }
    let space = String(repeating: " ", count: indent)
    add(heading, after: space)
    for item in items { add(item, after: "\(space)  - ") }
  }

  /// Adds an empty line.
  mutating func addBlank() { lines.append("") }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The text with spaces before it up to `width` columns.
  func leading(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }

  /// The text with spaces after it up to `width` columns.
  func trailing(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
