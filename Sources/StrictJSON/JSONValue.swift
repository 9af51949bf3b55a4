/// A JSON value that keeps the order of its members and the exact text of its numbers.
///
/// No number becomes floating point: a score is an integer or a fraction of integers.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The literal as written, e.g. `2`, `2.0`, `1e3`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One key with its value.
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue {
  /// Creates the number `value`.
  public static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// Creates the string `value`, or null where there is none.
  public static func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }

  /// Creates the number `value`, or null where there is none.
  public static func integer(_ value: Int?) -> JSONValue { value.map { .number(String($0)) } ?? .null }

  /// Creates an object of `members` in the given order.
  public static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member($0.key, $0.value) })
  }

  /// The value of the first member named `key` of an object.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The integer that the literal spells, or nil for `2.0`, `1e3`, `-0` and what 64 bits cannot hold.
  public var asInteger: Int? {
    guard case .number(let literal) = self, literal != "-0" else { return nil }
    return Int(literal)
  }

  /// The text of a string.
  public var asText: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array.
  public var asArray: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The members of an object, in order.
  public var asObject: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The truth value of a boolean.
  public var asBool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// True for null.
  public var isNull: Bool { self == .null }
}

extension JSONValue {
  /// Returns the document with every key and string passed through `change`, e.g. Unicode normalisation at a border.
  public func mappingText(_ change: (String) -> String) -> JSONValue {
    switch self {
    case .null, .bool, .number: self
    case .string(let text): .string(change(text))
    case .array(let elements): .array(elements.map { $0.mappingText(change) })
    case .object(let members): .object(members.map { Member(change($0.key), $0.value.mappingText(change)) })
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// Creates a string.
  public init(stringLiteral value: String) { self = .string(value) }
}
