import StrictJSON

extension FieldReader {
  /// Reads a day spelled `2026-11-22` (ISO 8601).
  /// - Throws: `FieldError` for anything else, and for a day that the calendar lacks.
  public static func date(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> CalendarDate {
    guard let date = value.asText.flatMap(CalendarDate.init(_:)) else { throw FieldError(path, expected: .date) }
    return date
  }

  /// Reads a list of texts that have more than white space; a list left out is empty.
  func texts(_ key: String) throws(FieldError) -> [String] {
    try list(key, FieldReader.nonEmptyText)
  }

  /// Reads a list by `element`; a list left out is empty.
  func list<Element>(
    _ key: String, _ element: @escaping (JSONValue, JSONPath) throws(FieldError) -> Element
  ) throws(FieldError) -> [Element] {
    try optional(key, FieldReader.list(element)) ?? []
  }

  /// Reads an object with free keys by `read`, in the order given.
  static func dictionary<Value>(
    _ value: JSONValue, _ path: JSONPath, _ read: (JSONValue, JSONPath) throws(FieldError) -> Value
  ) throws(FieldError) -> [(key: String, value: Value)] {
    guard let members = value.asObject else { throw FieldError(path, expected: .object) }
    var pairs: [(key: String, value: Value)] = []
    for member in members { pairs.append((member.key, try read(member.value, path.member(member.key)))) }
    return pairs
  }
}
