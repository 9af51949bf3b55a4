import Council
import Rulebook
import StrictJSON

extension PlannedProduct {
  private static let keys = [
    "name", "producer", "unit", "set", "rank", "kind", "stage", "star", "points", "lost", "rejecting", "apart",
    "recused", "absent", "sheets", "fixed", "notes", "conditions", "discussion",
  ]

  /// Reads one of `products`.
  /// - Throws: `FieldError` with the path of the first fault.
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    name = try fields.required("name", FieldReader.nonEmptyText)
    producer = try fields.required("producer", FieldReader.nonEmptyText)
    unit = try fields.required("unit", FieldReader.nonEmptyText)
    set = try fields.required("set", FieldReader.integer(in: 1...99))
    rank = try fields.required("rank", FieldReader.integer(in: 1...Int.max))
    kind = try fields.optional("kind", FieldReader.oneOf(ApplicationKind.self)) ?? .first
    stage = try fields.required("stage", FieldReader.oneOf(Stage.self))
    star = try fields.optional("star", FieldReader.integer(in: 1...5))
    points = try fields.required("points", FieldReader.integer(in: 0...100))
    lost = try fields.optional("lost", FieldReader.list(FieldReader.nonEmptyText)) ?? []
    rejection = try fields.optional("rejecting", Rejection.init(json:at:))
    apart = try fields.optional("apart", Self.apart)
    exceptions =
      [
        try fields.optional("recused", Exception.reader(.recused)),
        try fields.optional("absent", Exception.reader(.absent)),
      ].compactMap(\.self)
    progress = try fields.optional("sheets", Self.byKey(Progress.read)) ?? [:]
    fixed = try fields.optional("fixed", Self.byKey(Self.byKey(FieldReader.integer(in: 0...15)))) ?? [:]
    notes = try fields.optional("notes", Self.byKey(Self.byKey(FieldReader.nonEmptyText))) ?? [:]
    conditions = try fields.optional("conditions", FieldReader.list(FieldReader.nonEmptyText)) ?? []
    discussion = try fields.optional("discussion", FieldReader.nonEmptyText) ?? ""
  }

  private static func apart(_ json: JSONValue, at path: JSONPath) throws(FieldError) -> (member: String, points: Int) {
    let fields = try FieldReader(json, at: path, known: ["member", "points"])
    return (
      try fields.required("member", FieldReader.nonEmptyText),
      try fields.required("points", FieldReader.integer(in: 1...100))
    )
  }

  /// Makes a reader of objects whose keys are free, such as members' ids.
  private static func byKey<Value>(
    _ read: @escaping (JSONValue, JSONPath) throws(FieldError) -> Value
  ) -> (JSONValue, JSONPath) throws(FieldError) -> [String: Value] {
    { (json, path) throws(FieldError) in
      guard let members = json.asObject else { throw FieldError(path, expected: .object) }
      var values: [String: Value] = [:]
      for member in members { values[member.key] = try read(member.value, path.member(member.key)) }
      return values
    }
  }
}

extension PlannedProduct.Rejection {
  fileprivate init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["members", "reason"])
    members = try fields.required("members", FieldReader.list(FieldReader.nonEmptyText))
    reason = try fields.required("reason", FieldReader.nonEmptyText)
  }
}

extension PlannedProduct.Exception {
  fileprivate static func reader(
    _ state: Attendance.State
  ) -> (JSONValue, JSONPath) throws(FieldError) -> PlannedProduct.Exception {
    { (json, path) throws(FieldError) in
      let fields = try FieldReader(json, at: path, known: ["member", "reason"])
      return PlannedProduct.Exception(
        member: try fields.required("member", FieldReader.nonEmptyText), state: state,
        reason: try fields.required("reason", FieldReader.nonEmptyText))
    }
  }
}

extension PlannedProduct.Progress {
  /// Reads "blank", "half", "complete", "submitted" or a number of criteria.
  fileprivate static func read(_ json: JSONValue, at path: JSONPath) throws(FieldError) -> PlannedProduct.Progress {
    switch json {
    case .string("blank"): return .blank
    case .string("half"): return .half
    case .string("complete"): return .complete
    case .string("submitted"): return .submitted
    default:
      guard let count = json.asInteger, count >= 0 else {
        throw FieldError(path, expected: .oneOf(["blank", "half", "complete", "submitted"]))
      }
      return .marked(count)
    }
  }

  /// How many of `count` criteria are marked.
  func marked(of count: Int) -> Int {
    switch self {
    case .blank: 0
    case .half: count / 2
    case .complete, .submitted: count
    case .marked(let number): min(number, count)
    }
  }
}
