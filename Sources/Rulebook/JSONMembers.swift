import StrictJSON

/// Collects the members of an object in canonical form: fixed order, nothing written that says nothing.
struct JSONMembers {
  private var members: [JSONValue.Member] = []

  /// The object of all members added so far.
  var object: JSONValue { .object(members) }

  /// Adds `key`, unless there is no value.
  mutating func add(_ key: String, _ value: JSONValue?) {
    if let value { members.append(JSONValue.Member(key, value)) }
  }

  /// Adds a text, unless there is none.
  mutating func add(_ key: String, text: String?) { add(key, text.map(JSONValue.string)) }

  /// Adds an integer, unless there is none.
  mutating func add(_ key: String, integer: Int?) { add(key, integer.map { .integer($0) }) }

  /// Adds a day, unless there is none.
  mutating func add(_ key: String, date: CalendarDate?) { add(key, text: date?.description) }

  /// Adds a list, unless it is empty.
  mutating func add<Element>(_ key: String, list: [Element], _ write: (Element) -> JSONValue) {
    if !list.isEmpty { add(key, .array(list.map(write))) }
  }

  /// Adds a list of texts, unless it is empty.
  mutating func add(_ key: String, texts: [String]) { add(key, list: texts, JSONValue.string) }
}
