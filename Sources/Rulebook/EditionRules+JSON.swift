import StrictJSON

extension Edition.Amendment {
  /// Reads an amendment.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["decision", "from"])
    self.init(
      decision: try fields.required("decision", FieldReader.nonEmptyText),
      from: try fields.required("from", FieldReader.date))
  }

  /// The amendment in canonical form.
  public var json: JSONValue { .members(["decision": .string(decision), "from": .string(from.description)]) }
}

extension Edition.StarBound {
  /// Reads a bound.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["stars", "from", "rank"])
    self.init(
      stars: try fields.required("stars", FieldReader.integer(in: Bounds.stars)),
      from: try fields.required("from", FieldReader.integer(in: Bounds.points)),
      rank: try fields.optional("rank", FieldReader.nonEmptyText))
  }

  /// The bound in canonical form.
  public var json: JSONValue {
    var members = JSONMembers()
    members.add("stars", integer: stars)
    members.add("from", integer: from)
    members.add("rank", text: rank)
    return members.object
  }
}

extension Edition.Certificate {
  private static let keys = [
    "minStars", "validMonths", "reassessFileDaysBefore", "reassessWithinDays", "extendedUpToDays",
  ]

  /// Reads the rule on certificates.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    self.init(
      minStars: try fields.required("minStars", FieldReader.integer(in: Bounds.stars)),
      validMonths: try fields.required("validMonths", FieldReader.integer(in: 1...1200)),
      reassessFileDaysBefore: try fields.optional("reassessFileDaysBefore", Self.fileDays),
      reassessWithinDays: try fields.optional("reassessWithinDays", FieldReader.integer(in: 1...3650)),
      extendedUpToDays: try fields.optional("extendedUpToDays", FieldReader.integer(in: 1...3650)))
  }

  /// Reads `{from: 180, to: 120}`: days before the end, so `from` is the greater.
  private static func fileDays(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> ClosedRange<Int> {
    let fields = try FieldReader(value, at: path, known: ["from", "to"])
    let from = try fields.required("from", FieldReader.integer(in: 0...3650))
    return try fields.required("to", FieldReader.integer(in: 0...from))...from
  }

  /// The rule in canonical form.
  public var json: JSONValue {
    var members = JSONMembers()
    members.add("minStars", integer: minStars)
    members.add("validMonths", integer: validMonths)
    members.add(
      "reassessFileDaysBefore",
      reassessFileDaysBefore.map { .members(["from": .integer($0.upperBound), "to": .integer($0.lowerBound)]) })
    members.add("reassessWithinDays", integer: reassessWithinDays)
    members.add("extendedUpToDays", integer: extendedUpToDays)
    return members.object
  }
}

extension Edition.Round {
  /// Reads a round.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["name", "dossiersBefore", "ratedBefore"])
    self.init(
      name: try fields.required("name", FieldReader.nonEmptyText),
      dossiersBefore: try fields.required("dossiersBefore", Self.dayOfYear),
      ratedBefore: try fields.required("ratedBefore", Self.dayOfYear))
  }

  /// Reads a day that comes every year, spelled `04-30`.
  private static func dayOfYear(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> String {
    // 2001 has no 29 February: a deadline must exist in every year.
    guard let day = value.asText, CalendarDate("2001-\(day)") != nil else {
      throw FieldError(path, expected: .worded("ngày hằng năm dạng \"04-30\"", "a yearly day such as \"04-30\""))
    }
    return day
  }

  /// The round in canonical form.
  public var json: JSONValue {
    .members([
      "name": .string(name), "dossiersBefore": .string(dossiersBefore), "ratedBefore": .string(ratedBefore),
    ])
  }
}
