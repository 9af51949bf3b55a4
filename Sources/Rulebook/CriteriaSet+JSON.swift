import StrictJSON

extension CriteriaSet {
  private static let keys = [
    "set", "title", "sector", "group", "agencies", "samples", "reject", "doubts", "verified", "parts",
  ]

  /// Reads a set from the keys of `criteria/README.md`. What its numbers add up to is for `lint`.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath = .root) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    self.init(
      number: try fields.required("set", FieldReader.integer(in: Bounds.set)),
      title: try fields.required("title", FieldReader.nonEmptyText),
      sector: try fields.required("sector", FieldReader.nonEmptyText),
      group: try fields.required("group", FieldReader.nonEmptyText),
      agencies: try fields.required("agencies", FieldReader.list(FieldReader.nonEmptyText)),
      samples: try fields.required("samples", FieldReader.integer(in: 0...99)),
      reject: try fields.texts("reject"),
      doubts: try fields.texts("doubts"),
      verified: try fields.optional("verified", FieldReader.bool) ?? true,
      parts: try fields.required("parts", FieldReader.list(Part.init(json:at:))))
  }

  /// The set in canonical form: keys in the order of `criteria/README.md`, empty ones and `verified: true` left out.
  ///
  /// Reading it back gives an equal set; its `canonicalText` is what `hash(by:)` hashes and a sitting pins.
  public var json: JSONValue {
    var members = JSONMembers()
    members.add("set", integer: number)
    members.add("title", text: title)
    members.add("sector", text: sector)
    members.add("group", text: group)
    members.add("agencies", .array(agencies.map(JSONValue.string)))
    members.add("samples", integer: samples)
    members.add("reject", texts: reject)
    members.add("doubts", texts: doubts)
    members.add("verified", verified ? nil : .bool(false))
    members.add("parts", .array(parts.map(\.json)))
    return members.object
  }

  /// The content hash that binds a rating to this text: SHA-256 of the canonical form, 64 hexadecimal digits.
  public func hash(by digest: Digest) -> String { digest.hexadecimal(of: json.canonicalText) }
}

extension Part {
  /// Reads a part.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["code", "title", "max", "sections"])
    self.init(
      code: try fields.required("code", FieldReader.nonEmptyText),
      title: try fields.required("title", FieldReader.nonEmptyText),
      max: try fields.required("max", FieldReader.integer(in: 1...100)),
      sections: try fields.required("sections", FieldReader.list(Section.init(json:at:))))
  }

  /// The part in canonical form.
  public var json: JSONValue {
    .members([
      "code": .string(code), "title": .string(title), "max": .integer(max), "sections": .array(sections.map(\.json)),
    ])
  }
}

extension Section {
  /// Reads a section.
  /// - Throws: `FieldError` with the path of the first key that is unknown, missing or of another type.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["code", "title", "max", "criteria"])
    self.init(
      code: try fields.required("code", FieldReader.nonEmptyText),
      title: try fields.required("title", FieldReader.nonEmptyText),
      max: try fields.required("max", FieldReader.integer(in: 1...100)),
      criteria: try fields.required("criteria", FieldReader.list(Criterion.init(json:at:))))
  }

  /// The section in canonical form.
  public var json: JSONValue {
    .members([
      "code": .string(code), "title": .string(title), "max": .integer(max), "criteria": .array(criteria.map(\.json)),
    ])
  }
}
