/// What is wrong with one value of a document.
public struct FieldError: Error, Hashable, Sendable {
  /// The kinds of fault.
  public enum Problem: Hashable, Sendable {
    /// A key that the object does not know; `known` in the order of the documentation.
    case unknownKey(String, known: [String])
    case missingKey(String)
    /// A value of another type or range, with what was expected.
    case expected(Expectation)
  }

  /// What a value should have been.
  public enum Expectation: Hashable, Sendable {
    case object, list, text, nonEmptyText, integer, bool, date
    case integerIn(ClosedRange<Int>)
    case oneOf([String])
    /// Any other rule, already worded: Vietnamese, English.
    case worded(String, String)
  }

  public let path: JSONPath
  public let problem: Problem

  /// Creates an error about the value at `path`.
  public init(_ path: JSONPath, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// Creates an error that `expectation` was not met at `path`.
  public init(_ path: JSONPath, expected expectation: Expectation) {
    self.init(path, .expected(expectation))
  }
}

/// Reads an object strictly: every key known, every value of its type, errors with their path.
public struct FieldReader: Sendable {
  public let path: JSONPath
  private let members: [JSONValue.Member]

  /// Opens `value` as an object that has no key besides `known`.
  /// - Throws: `FieldError` for another type or an unknown key.
  public init(_ value: JSONValue, at path: JSONPath, known: [String]) throws(FieldError) {
    guard let members = value.asObject else { throw FieldError(path, expected: .object) }
    if let stranger = members.first(where: { !known.contains($0.key) }) {
      throw FieldError(path.member(stranger.key), .unknownKey(stranger.key, known: known))
    }
    self.path = path
    self.members = members
  }

  /// The raw value of `key`, or nil if it was left out.
  public subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  /// The raw value of `key`.
  /// - Throws: `FieldError` if it was left out.
  public func value(_ key: String) throws(FieldError) -> JSONValue {
    guard let value = self[key] else { throw FieldError(path.member(key), .missingKey(key)) }
    return value
  }

  /// Reads `key`, which must be there, by `read`.
  public func required<Value>(
    _ key: String, _ read: (JSONValue, JSONPath) throws(FieldError) -> Value
  ) throws(FieldError) -> Value {
    try read(value(key), path.member(key))
  }

  /// Reads `key` by `read`, or answers nil if it was left out. Null counts as given.
  public func optional<Value>(
    _ key: String, _ read: (JSONValue, JSONPath) throws(FieldError) -> Value
  ) throws(FieldError) -> Value? {
    guard let value = self[key] else { return nil }
    return try read(value, path.member(key))
  }

  /// Reads `key` by `read`, or answers nil if it was left out or is null.
  public func nullable<Value>(
    _ key: String, _ read: (JSONValue, JSONPath) throws(FieldError) -> Value
  ) throws(FieldError) -> Value? {
    guard let value = self[key], !value.isNull else { return nil }
    return try read(value, path.member(key))
  }
}

extension FieldReader {
  /// Reads text.
  public static func text(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> String {
    guard let text = value.asText else { throw FieldError(path, expected: .text) }
    return text
  }

  /// Reads text that has more than white space.
  public static func nonEmptyText(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> String {
    guard let text = value.asText, !text.allSatisfy(\.isWhitespace) else {
      throw FieldError(path, expected: .nonEmptyText)
    }
    return text
  }

  /// Reads an integer; `2.0`, `"2"` and `true` are none.
  public static func integer(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Int {
    guard let integer = value.asInteger else { throw FieldError(path, expected: .integer) }
    return integer
  }

  /// Makes a reader of integers within `range`.
  public static func integer(
    in range: ClosedRange<Int>
  ) -> (JSONValue, JSONPath) throws(FieldError) -> Int {
    { (value, path) throws(FieldError) in
      guard let integer = value.asInteger, range.contains(integer) else {
        throw FieldError(path, expected: .integerIn(range))
      }
      return integer
    }
  }

  /// Reads true or false.
  public static func bool(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Bool {
    guard let bool = value.asBool else { throw FieldError(path, expected: .bool) }
    return bool
  }

  /// Reads one of the raw values of `Value`.
  public static func oneOf<Value: RawRepresentable & CaseIterable>(
    _: Value.Type
  ) -> (JSONValue, JSONPath) throws(FieldError) -> Value where Value.RawValue == String {
    { (value, path) throws(FieldError) in
      guard let raw = value.asText, let one = Value(rawValue: raw) else {
        throw FieldError(path, expected: .oneOf(Value.allCases.map(\.rawValue)))
      }
      return one
    }
  }

  /// Makes a reader of lists whose elements are read by `element`.
  public static func list<Element>(
    _ element: @escaping (JSONValue, JSONPath) throws(FieldError) -> Element
  ) -> (JSONValue, JSONPath) throws(FieldError) -> [Element] {
    { (value, path) throws(FieldError) in
      guard let values = value.asArray else { throw FieldError(path, expected: .list) }
      var elements: [Element] = []
      for (index, value) in values.enumerated() { elements.append(try element(value, path.element(index))) }
      return elements
    }
  }
}
