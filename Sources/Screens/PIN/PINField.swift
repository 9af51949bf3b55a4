import Council
import TerminalUI

/// A field for a PIN: takes digits alone and shows none of them.
struct PINField: Hashable, Sendable {
  private var field = TextField(limit: PINRule.lengths.upperBound)

  /// What was typed.
  var text: String { field.text }

  /// True once there are digits enough.
  var isLongEnough: Bool { text.count >= PINRule.lengths.lowerBound }

  /// Answers a key or a paste; returns false for one that means nothing here.
  mutating func handle(_ event: Event) -> Bool {
    switch event {
    case .key(.character(let character)): Self.isDigit(character) && field.handle(event)
    case .retype: false
    case .paste(let text): field.handle(.paste(text.filter(Self.isDigit)))
    default: field.handle(event)
    }
  }

  /// Forgets what was typed.
  mutating func clear() { self = PINField() }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// A star for every digit, and where the next one goes.
  var hidden: String { String(repeating: "*", count: text.count) + "_" }
}
