import StrictJSON

extension DossierList {
  /// Reads the content of `dossier.yaml`: every key known, no id twice, every id that a kind brings in the list.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["documents", "evidence", "kinds", "filedWith"])
    let documents = try fields.required("documents", FieldReader.list(Document.init(json:at:)))
    for (place, document) in documents.enumerated() where documents[..<place].contains(where: { $0.id == document.id })
    {
      throw FieldError(
        path.member("documents").element(place), expected: .worded("mã hay tên chưa dùng ở trên", "an id of its own"))
    }
    let kinds = try fields.optional("kinds", Self.ids(of: ApplicationKind.self)) ?? [:]
    for (kind, ids) in kinds {
      for (place, id) in ids.enumerated() where !documents.contains(where: { $0.id == id }) {
        throw FieldError(
          path.member("kinds").member(kind.rawValue).element(place), expected: .oneOf(documents.map(\.id)))
      }
    }
    self.init(
      documents: documents, evidence: try fields.list("evidence", Evidence.init(json:at:)), kinds: kinds,
      filedWith: try fields.optional("filedWith", Self.ids(of: Level.Name.self)) ?? [:])
  }

  /// Makes a reader of ids by what brings them.
  private static func ids<Key: RawRepresentable & CaseIterable & Hashable>(
    of _: Key.Type
  ) -> (JSONValue, JSONPath) throws(FieldError) -> [Key: [String]] where Key.RawValue == String {
    { (value, path) throws(FieldError) in
      let fields = try FieldReader(value, at: path, known: Key.allCases.map(\.rawValue))
      var ids: [Key: [String]] = [:]
      for key in Key.allCases {
        ids[key] = try fields.optional(key.rawValue, FieldReader.list(FieldReader.nonEmptyText))
      }
      return ids
    }
  }
}

extension DossierList.Document {
  private static let keys = [
    "id", "title", "form", "note", "copies", "required", "expires", "supports", "exceptSets",
  ]

  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    let title = try fields.required("title", FieldReader.nonEmptyText)
    self.init(
      id: try fields.optional("id", FieldReader.nonEmptyText) ?? title, title: title,
      form: try fields.optional("form", FieldReader.nonEmptyText),
      note: try fields.optional("note", FieldReader.nonEmptyText),
      copies: try fields.optional("copies", FieldReader.integer(in: 1...100)),
      required: try fields.required("required", FieldReader.oneOf(DossierList.Requirement.self)),
      expires: try fields.optional("expires", FieldReader.bool) ?? false, supports: try fields.texts("supports"),
      exceptSets: try fields.list("exceptSets", FieldReader.integer(in: Bounds.set)))
  }
}

extension DossierList.Evidence {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["criterion", "sets", "evidence", "note"])
    self.init(
      criterion: try fields.required("criterion", FieldReader.nonEmptyText),
      sets: try fields.required("sets") { (value, path) throws(FieldError) in
        value.asText == "all" ? nil : try FieldReader.list(FieldReader.integer(in: Bounds.set))(value, path)
      },
      evidence: try fields.required("evidence", FieldReader.list(FieldReader.nonEmptyText)),
      note: try fields.optional("note", FieldReader.nonEmptyText))
  }
}
