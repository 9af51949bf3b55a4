import Rulebook

/// A number as its cell shows it: a day, digits in a pattern such as `0000 000 000`, else the plain number.
struct NumberFormat {
  private enum Piece: Equatable {
    /// A digit; a zero where there is none.
    case zero
    /// A digit, or nothing.
    case digit
    case sign(Character)
    /// Anything that a pattern of digits has not.
    case other(Character)
  }

  private let pieces: [Piece]

  /// Reads a format code of SpreadsheetML; only what is shown for positive numbers counts.
  init(code: String) {
    var pieces: [Piece] = []
    var rest = Substring(code)
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\\": if let next = rest.popFirst() { pieces.append(.sign(next)) }
      case "_", "*": _ = rest.popFirst()
      case "\"":
        pieces += rest.prefix { $0 != "\"" }.map(Piece.sign)
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[": rest = rest.drop { $0 != "]" }.dropFirst()
      case "0": pieces.append(.zero)
      case "#", "?": pieces.append(.digit)
      case " ", "-", "(", ")", "+", "/": pieces.append(.sign(character))
      default: pieces.append(.other(Character(character.lowercased())))
      }
    }
    self.pieces = pieces
  }

  private var isDay: Bool { pieces.contains(.other("d")) || pieces.contains(.other("y")) }

  /// True for digits and signs between them, more than one plain number.
  private var isPattern: Bool {
    pieces.count { $0 == .zero } > 1
      && pieces.allSatisfy { if case .other = $0 { false } else { true } }
  }

  /// What is shown for the number `literal`; itself where it is none.
  /// - Parameter hasLateEpoch: whether days count from 1904, as old Macintosh files have it.
  func text(_ literal: String, hasLateEpoch: Bool) -> String {
    guard let plain = PlainNumber(literal) else { return literal }
    if isDay, let day = Self.day(plain, hasLateEpoch: hasLateEpoch) { return day.description }
    return isPattern && plain.isNatural ? laid(plain.text) : plain.text
  }

  private static func day(_ number: PlainNumber, hasLateEpoch: Bool) -> CalendarDate? {
    guard let serial = Int(number.text.prefix { $0 != "." }), serial > 0 else { return nil }
    // Serial 60 is the 29/2/1900 that Excel took over from Lotus 1-2-3 and the calendar never had.
    let offset = hasLateEpoch ? 24_107 : serial < 60 ? 25_568 : 25_569
    return CalendarDate(dayNumber: serial - offset)
  }

  private func laid(_ digits: String) -> String {
    var rest = digits[...]
    var shown: [Character] = []
    let first = pieces.firstIndex { $0 == .zero || $0 == .digit }
    for (place, piece) in pieces.enumerated().reversed() {
      switch piece {
      case .zero: shown.append(rest.popLast() ?? "0")
      case .digit: if let digit = rest.popLast() { shown.append(digit) }
      case .sign(let sign), .other(let sign): shown.append(sign)
      }
      if place == first { while let digit = rest.popLast() { shown.append(digit) } }
    }
    return String(shown.reversed())
  }
}
