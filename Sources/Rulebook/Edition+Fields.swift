import StrictJSON

/// The compound values of `edition.yaml` that have no type of their own.
extension Edition {
  /// Reads the parts: code → greatest points, in printed order.
  static func parts(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> [PartBound] {
    try FieldReader.dictionary(value, path, FieldReader.integer(in: 1...100)).map {
      PartBound(code: $0.key, max: $0.value)
    }
  }

  /// Reads the star bounds, which must fall from five stars to one at 0 points.
  static func stars(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> [StarBound] {
    let bounds = try FieldReader.list(StarBound.init(json:at:))(value, path)
    let falling = zip(bounds, bounds.dropFirst()).allSatisfy { $0.from > $1.from }
    guard bounds.map(\.stars) == [5, 4, 3, 2, 1], falling, bounds.last?.from == 0 else {
      throw FieldError(
        path,
        expected: .worded(
          "năm mức sao 5, 4, 3, 2, 1 với điểm từ giảm dần đến 0",
          "the five stars 5, 4, 3, 2, 1 with bounds falling to 0"))
    }
    return bounds
  }

  /// Reads the spread rule: most points between two totals.
  static func spread(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Int {
    try FieldReader(value, at: path, known: ["maxPoints"]).required("maxPoints", FieldReader.integer(in: 0...100))
  }

  /// Reads the rounds by level.
  static func rounds(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> [Level.Name: [Round]] {
    let fields = try FieldReader(value, at: path, known: Level.Name.allCases.map(\.rawValue))
    var rounds: [Level.Name: [Round]] = [:]
    for level in Level.Name.allCases {
      rounds[level] = try fields.optional(level.rawValue, FieldReader.list(Round.init(json:at:)))
    }
    return rounds
  }

  /// Reads the days of transition by kind of application.
  static func transition(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> [ApplicationKind: Int] {
    let fields = try FieldReader(value, at: path, known: ApplicationKind.allCases.map(\.rawValue))
    var transition: [ApplicationKind: Int] = [:]
    for kind in ApplicationKind.allCases {
      transition[kind] = try fields.optional(kind.rawValue, FieldReader.integer(in: 1...3650))
    }
    return transition
  }

  /// The rounds, lowest level first; nil where there are none.
  var roundsJSON: JSONValue? {
    guard !rounds.isEmpty else { return nil }
    var members = JSONMembers()
    for level in Level.Name.allCases { members.add(level.rawValue, rounds[level].map { .array($0.map(\.json)) }) }
    return members.object
  }

  /// The transition in the order of the kinds; nil where there is none.
  var transitionJSON: JSONValue? {
    guard !transition.isEmpty else { return nil }
    var members = JSONMembers()
    for kind in ApplicationKind.allCases { members.add(kind.rawValue, integer: transition[kind]) }
    return members.object
  }
}
