import Rulebook

/// A moment as the record keeps it: ISO 8601 with seconds and zone, e.g. `2026-11-22T09:41:07+07:00`.
public struct Timestamp: Hashable, Sendable {
  public let text: String
  /// Creates a moment from its text.
  public init(_ text: String) { self.text = text }
  /// `09:41:07`.
  public var clock: String { String(text.dropFirst(11).prefix(8)) }
  /// The day where the clock stood; nil for a text that is no moment.
  public var day: CalendarDate? { CalendarDate(String(text.prefix(10))) }
  /// True for a text that is a moment.
  public var isWellFormed: Bool { Moment(text) != nil }
  /// Seconds since 1970-01-01T00:00:00Z; nil for a text that is no moment.
  var seconds: Int? { Moment(text)?.seconds }
}

/// One row of the append-only record, chained by SHA-256 to the row before.
public struct RecordRow: Hashable, Sendable {
  /// From 1, without gaps.
  public let number: Int
  public let time: Timestamp
  public let actor: Actor
  /// Sitting's id.
  public let sitting: String
  /// Name of the act, e.g. `mark`.
  public let act: String
  /// The act's content in canonical JSON.
  public let content: String
  /// Hash of the row before; 64 zeros for the first.
  public let previous: String
  /// 64 hexadecimal digits over every other column.
  public let hash: String

  /// Creates a row.
  public init(
    number: Int, time: Timestamp, actor: Actor, sitting: String, act: String, content: String, previous: String,
    hash: String
  ) {
    self.number = number
    self.time = time
    self.actor = actor
    self.sitting = sitting
    self.act = act
    self.content = content
    self.previous = previous
    self.hash = hash
  }
}

/// A chain head shortened for print: five groups of four letters A–Z.
public struct HeadCode: Hashable, Sendable, CustomStringConvertible {
  /// `KQWE-…`, 24 characters.
  public let description: String

  /// Shortens a hash of 64 hexadecimal digits: its first 96 bits in base 26, 20 letters.
  public init(hash: String) {
    // 26^20 < 2^95, so 96 bits are reduced; two values can share a code only by chance of 2^-94.
    var digits = hash.prefix(24).compactMap(\.hexDigitValue)
    var letters: [Character] = []
    for _ in 0..<20 {
      var rest = 0
      for place in digits.indices {
        let value = rest * 16 + digits[place]
        digits[place] = value / 26
        rest = value % 26
      }
      letters.append(Character(Unicode.Scalar(UInt8(65 + rest))))
    }
    description = stride(from: 0, to: 20, by: 4).map { String(letters[$0..<($0 + 4)]) }.joined(separator: "-")
  }

  /// Reads a code as typed: case and hyphens do not matter; nil for anything but 20 letters.
  public init?(typed text: String) {
    let letters = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }
    guard letters.count == 20, letters.allSatisfy({ ("A"..."Z").contains($0) }) else { return nil }
    let all = Array(letters)
    description = stride(from: 0, to: 20, by: 4).map { String(all[$0..<($0 + 4)]) }.joined(separator: "-")
  }
}
