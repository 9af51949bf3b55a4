/// What one column of one row holds.
public enum Value: Sendable {
  case null
  case integer(Int)
  case text(String)
  /// Anything that no store ever writes: a blob, a real number, text that is not UTF-8.
  case foreign
}

extension Value: Hashable {
  /// Equal byte for byte: `String` alone would take two spellings of one letter (NFC, NFD) for the same.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null), (.foreign, .foreign): true
    case (.integer(let left), .integer(let right)): left == right
    case (.text(let left), .text(let right)): left == right && left.utf8.elementsEqual(right.utf8)
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null, .foreign: hasher.combine(0)
    case .integer(let value): hasher.combine(value)
    case .text(let text): hasher.combine(text)
    }
  }
}

extension Value: Comparable {
  /// The order of a binary collation: null, integers by value, text by bytes.
  public static func < (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.integer(let left), .integer(let right)): left < right
    case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
    default: left.rank < right.rank
    }
  }

  private var rank: Int {
    switch self {
    case .null: 0
    case .integer: 1
    case .text: 2
    case .foreign: 3
    }
  }

  /// A text, or null where there is none.
  public static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }

  /// An integer, or null where there is none.
  public static func optional(_ integer: Int?) -> Value { integer.map(Value.integer) ?? .null }

  /// 1 or 0.
  public static func flag(_ flag: Bool) -> Value { .integer(flag ? 1 : 0) }
}
