import StrictJSON

extension Criterion {
  private static let keys = [
    "code", "title", "group", "max", "hint", "require", "evidence", "reject", "stop", "stopIfZero", "appliesIf",
    "cases",
    "options",
  ]

  /// Reads a criterion.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    self.init(
      code: try fields.required("code", FieldReader.nonEmptyText),
      title: try fields.required("title", FieldReader.nonEmptyText),
      group: try fields.optional("group", FieldReader.nonEmptyText),
      max: try fields.required("max", FieldReader.integer(in: 1...100)),
      hint: try fields.optional("hint", FieldReader.nonEmptyText),
      require: try fields.texts("require"),
      evidence: try fields.texts("evidence"),
      reject: try fields.texts("reject"),
      stop: try fields.texts("stop"),
      stopIfZero: try fields.texts("stopIfZero"),
      appliesIf: try fields.optional("appliesIf", Condition.init(json:at:)),
      cases: try fields.optional("cases", Criterion.cases) ?? [],
      options: try fields.required("options", FieldReader.list(Option.init(json:at:))))
  }

  /// Reads the object of cases: key → text, in printed order.
  private static func cases(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> [Case] {
    try FieldReader.dictionary(value, path, FieldReader.nonEmptyText).map { Case(key: $0.key, text: $0.value) }
  }

  /// The criterion in canonical form.
  public var json: JSONValue {
    var members = JSONMembers()
    members.add("code", text: code)
    members.add("title", text: title)
    members.add("group", text: group)
    members.add("max", integer: max)
    members.add("hint", text: hint)
    members.add("require", texts: require)
    members.add("evidence", texts: evidence)
    members.add("reject", texts: reject)
    members.add("stop", texts: stop)
    members.add("stopIfZero", texts: stopIfZero)
    members.add("appliesIf", appliesIf?.json)
    if !cases.isEmpty { members.add("cases", .object(cases.map { .init($0.key, .string($0.text)) })) }
    members.add("options", .array(options.map(\.json)))
    return members.object
  }
}

extension Criterion.Condition {
  /// Reads a condition.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["criterion", "minPoints"])
    self.init(
      criterion: try fields.required("criterion", FieldReader.nonEmptyText),
      minPoints: try fields.required("minPoints", FieldReader.integer(in: Bounds.unchecked)))
  }

  /// The condition in canonical form.
  public var json: JSONValue { .members(["criterion": .string(criterion), "minPoints": .integer(minPoints)]) }
}

extension Option {
  /// Reads an option. Points and star may be out of order here: `lint` judges them.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["points", "star", "text", "case"])
    self.init(
      points: try fields.required("points", FieldReader.integer(in: Bounds.unchecked)),
      star: try fields.optional("star", FieldReader.integer(in: Bounds.unchecked)),
      text: try fields.required("text", FieldReader.nonEmptyText),
      case: try fields.optional("case", FieldReader.nonEmptyText))
  }

  /// The option in canonical form.
  public var json: JSONValue {
    var members = JSONMembers()
    members.add("points", integer: points)
    members.add("star", integer: star)
    members.add("text", text: text)
    members.add("case", text: `case`)
    return members.object
  }
}
