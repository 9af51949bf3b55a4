import StrictJSON

extension Edition {
  private static let keys = [
    "edition", "decision", "amendedBy", "issued", "effective", "lapsed", "replaces", "source", "parts", "stars",
    "gates",
    "levels", "spread", "certificate", "rounds", "kinds", "samplesPerProduct", "forms", "transition", "doubts",
  ]

  /// Reads an edition from the keys of `edition.yaml`.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing, of another type, or at odds with
  ///   another (bounds that do not fall from five stars to one, a lapse before the first day in force).
  public init(json: JSONValue, at path: JSONPath = .root) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    let effective = try fields.required("effective", FieldReader.date)
    self.init(
      id: try fields.required("edition", FieldReader.nonEmptyText),
      decision: try fields.required("decision", FieldReader.nonEmptyText),
      amendments: try fields.list("amendedBy", Amendment.init(json:at:)),
      issued: try fields.required("issued", FieldReader.date),
      effective: effective,
      lapsed: try fields.optional("lapsed") { (value, path) throws(FieldError) in
        let lapsed = try FieldReader.date(value, path)
        guard effective < lapsed else {
          throw FieldError(path, expected: .worded("ngày sau \(effective)", "a day after \(effective)"))
        }
        return lapsed
      },
      replaces: try fields.texts("replaces"),
      source: try fields.required("source", FieldReader.nonEmptyText),
      parts: try fields.required("parts", Self.parts),
      stars: try fields.required("stars", Self.stars),
      gates: try fields.required("gates", FieldReader.oneOf(Gates.self)),
      levels: try fields.required("levels", FieldReader.list(Level.init(json:at:))),
      spread: try fields.optional("spread", Self.spread),
      certificate: try fields.required("certificate", Certificate.init(json:at:)),
      rounds: try fields.optional("rounds", Self.rounds) ?? [:],
      kinds: try fields.required("kinds", FieldReader.list(FieldReader.oneOf(ApplicationKind.self))),
      samplesPerProduct: try fields.optional("samplesPerProduct", FieldReader.integer(in: 0...99)),
      forms: try fields.texts("forms"),
      transition: try fields.optional("transition", Self.transition) ?? [:],
      doubts: try fields.texts("doubts"))
  }

  /// The edition in canonical form: keys in the order of `edition.yaml`, empty ones left out.
  public var json: JSONValue {
    var members = JSONMembers()
    members.add("edition", text: id)
    members.add("decision", text: decision)
    members.add("amendedBy", list: amendments, \.json)
    members.add("issued", date: issued)
    members.add("effective", date: effective)
    members.add("lapsed", date: lapsed)
    members.add("replaces", texts: replaces)
    members.add("source", text: source)
    members.add("parts", .object(parts.map { .init($0.code, .integer($0.max)) }))
    members.add("stars", .array(stars.map(\.json)))
    members.add("gates", text: gates.rawValue)
    members.add("levels", .array(levels.map(\.json)))
    members.add("spread", spread.map { .members(["maxPoints": .integer($0)]) })
    members.add("certificate", certificate.json)
    members.add("rounds", roundsJSON)
    members.add("kinds", .array(kinds.map { .string($0.rawValue) }))
    members.add("samplesPerProduct", integer: samplesPerProduct)
    members.add("forms", texts: forms)
    members.add("transition", transitionJSON)
    members.add("doubts", texts: doubts)
    return members.object
  }

  /// The content hash of the edition: SHA-256 of the canonical form, 64 hexadecimal digits.
  public func hash(by digest: Digest) -> String { digest.hexadecimal(of: json.canonicalText) }
}
