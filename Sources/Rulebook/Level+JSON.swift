import StrictJSON

extension Level {
  private static let keys = [
    "level", "name", "scores", "recognises", "forwardsTo", "forwardsWhen", "returnsBelow", "from", "until",
    "reportWithinWorkingDays", "reportsOn",
  ]

  /// Reads a level.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing, of another type, or a last day
  ///   before the first.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    let from = try fields.optional("from", FieldReader.date)
    self.init(
      level: try fields.required("level", FieldReader.oneOf(Name.self)),
      name: try fields.required("name", FieldReader.nonEmptyText),
      scores: try fields.required("scores", FieldReader.bool),
      recognises: try fields.list("recognises", FieldReader.integer(in: Bounds.stars)),
      forwardsTo: try fields.optional("forwardsTo", FieldReader.oneOf(Name.self)),
      forwardsWhen: try fields.optional("forwardsWhen", Forwarding.init(json:at:)),
      returnsBelow: try fields.optional("returnsBelow", Returning.init(json:at:)),
      from: from,
      until: try fields.optional("until") { (value, path) throws(FieldError) in
        let until = try FieldReader.date(value, path)
        if let from, until < from {
          throw FieldError(path, expected: .worded("ngày không trước \(from)", "a day not before \(from)"))
        }
        return until
      },
      reportWithinWorkingDays: try fields.optional("reportWithinWorkingDays", FieldReader.integer(in: 1...365)),
      reportsOn: try fields.texts("reportsOn"))
  }

  /// The level in canonical form.
  public var json: JSONValue {
    var members = JSONMembers()
    members.add("level", text: level.rawValue)
    members.add("name", text: name)
    members.add("scores", .bool(scores))
    members.add("recognises", list: recognises) { .integer($0) }
    members.add("forwardsTo", text: forwardsTo?.rawValue)
    members.add("forwardsWhen", forwardsWhen?.json)
    members.add("returnsBelow", returnsBelow?.json)
    members.add("from", date: from)
    members.add("until", date: until)
    members.add("reportWithinWorkingDays", integer: reportWithinWorkingDays)
    members.add("reportsOn", texts: reportsOn)
    return members.object
  }
}

extension Level.Forwarding {
  /// Reads when a dossier goes up; `gates` left out is false.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["total", "gates"])
    self.init(
      total: try fields.required("total", FieldReader.integer(in: Bounds.points)),
      gates: try fields.optional("gates", FieldReader.bool) ?? false)
  }

  /// The rule in canonical form.
  public var json: JSONValue {
    var members = JSONMembers()
    members.add("total", integer: total)
    members.add("gates", gates ? .bool(true) : nil)
    return members.object
  }
}

extension Level.Returning {
  /// Reads when a dossier comes back.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["total", "to"])
    self.init(
      total: try fields.required("total", FieldReader.integer(in: Bounds.points)),
      to: try fields.required("to", FieldReader.oneOf(Level.Name.self)))
  }

  /// The rule in canonical form.
  public var json: JSONValue { .members(["total": .integer(total), "to": .string(to.rawValue)]) }
}
