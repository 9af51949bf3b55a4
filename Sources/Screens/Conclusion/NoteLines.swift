import TerminalUI

/// Text typed line by line: Enter puts a line down, Backspace in an empty field takes the last one up again.
struct NoteLines: Hashable, Sendable {
  private(set) var lines: [String] = []
  private(set) var field = TextField(limit: 300)

  /// True where nothing was typed.
  var isEmpty: Bool { lines.isEmpty && field.isEmpty }

  /// Answers a key or a paste; returns false for one that means nothing here.
  mutating func handle(_ event: Event) -> Bool {
    if event == .key(.backspace), field.isEmpty, let last = lines.popLast() {
      field = TextField(last, limit: field.limit)
      return true
    }
    return field.handle(event)
  }

  /// Puts the line in the field down; returns false where it is blank.
  mutating func enter() -> Bool {
    let text = field.text.trimmedBlanks
    guard !text.isEmpty else { return false }
    lines.append(text)
    field = TextField(limit: field.limit)
    return true
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmedBlanks: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
