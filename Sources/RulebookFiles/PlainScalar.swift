import Rulebook

/// What an unquoted scalar says. Only forms that YAML 1.1 and 1.2 read alike have a meaning.
enum PlainScalar: Equatable {
  case null
  case bool(Bool)
  case integer
  case text
  case ambiguous

  /// Reads the scalar spelled `text`.
  init(_ text: String) {
    switch text {
    case "", "~", "null": self = .null
    case "true": self = .bool(true)
    case "false": self = .bool(false)
    default:
      if ["yes", "no", "on", "off", "true", "false", "null"].contains(text.lowercased()) {
        self = .ambiguous
      } else if Self.looksNumeric(text) {
        self = Self.isInteger(text) ? .integer : CalendarDate(text) == nil ? .ambiguous : .text
      } else {
        self = .text
      }
    }
  }

  /// True for what some reader of YAML takes for a number or a time: it begins like one and has no other characters.
  private static func looksNumeric(_ text: String) -> Bool {
    let rest = text.drop { "+-.".contains($0) }
    if rest.count < text.count, ["inf", "nan"].contains(rest.lowercased()) { return true }
    guard let first = rest.utf8.first, (48...57).contains(first) else { return false }
    return text.allSatisfy { "0123456789abcdefABCDEFxXoO_.:+-TtZz ".contains($0) }
  }

  /// True for `0`, `12`, `-3`: no sign but minus, no leading zero.
  private static func isInteger(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
    return !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) }
      && (digits.utf8.first != 48 || text == "0")
  }
}
