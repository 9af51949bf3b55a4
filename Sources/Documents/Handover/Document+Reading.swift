import Rulebook
import StrictJSON

extension Document {
  /// Reads what `json` wrote.
  /// - Throws: `FieldError`.
  public init(_ value: JSONValue, at path: JSONPath) throws(FieldError) {
    let reader = try FieldReader(value, at: path, known: ["title", "language", "blocks"])
    self.init(
      title: try reader.required("title", FieldReader.text),
      language: try reader.required("language", FieldReader.oneOf(Language.self)),
      blocks: try reader.required(
        "blocks", FieldReader.list { (value, path) throws(FieldError) in try Block(value, path) }))
  }
}

extension Block {
  private static let kinds = [
    "head", "title", "paragraph", "list", "table", "pictures", "signatures", "notes", "pageBreak", "newPaper",
    "orientation",
  ]

  fileprivate init(_ value: JSONValue, _ path: JSONPath) throws(FieldError) {
    guard let members = value.asObject, let member = members.first, members.count == 1 else {
      throw FieldError(path, expected: .object)
    }
    let (content, inner) = (member.value, path.member(member.key))
    switch member.key {
    case "head": self = .head(try Head(content, inner))
    case "title": self = .title(try FieldReader.list(FieldReader.text)(content, inner))
    case "paragraph": self = .paragraph(try Paragraph(content, inner))
    case "list": self = .list(ItemList(try FieldReader.list(ItemList.Item.read)(content, inner)))
    case "table": self = .table(try Document.Table(content, inner))
    case "pictures": self = .pictures(try FieldReader.list(Picture.read)(content, inner))
    case "signatures": self = .signatures(Signatures(try FieldReader.list(Signatures.Signer.read)(content, inner)))
    case "notes": self = .notes(try Notes(content, inner))
    case "pageBreak": self = .pageBreak
    case "newPaper": self = .newPaper
    case "orientation": self = .orientation(try FieldReader.oneOf(Orientation.self)(content, inner))
    default: throw FieldError(inner, .unknownKey(member.key, known: Self.kinds))
    }
  }
}

extension Head {
  fileprivate init(_ value: JSONValue, _ path: JSONPath) throws(FieldError) {
    let reader = try FieldReader(
      value, at: path, known: ["authority", "body", "number", "state", "motto", "placeAndDate"])
    self.init(
      authority: try reader.required("authority", FieldReader.text),
      body: try reader.required("body", FieldReader.text), number: try reader.required("number", FieldReader.text),
      state: try reader.required("state", FieldReader.text), motto: try reader.required("motto", FieldReader.text),
      placeAndDate: try reader.nullable("placeAndDate", FieldReader.text))
  }
}

extension Paragraph {
  fileprivate init(_ value: JSONValue, _ path: JSONPath) throws(FieldError) {
    let reader = try FieldReader(value, at: path, known: ["style", "runs"])
    self.init(
      try reader.required("runs", Run.list), style: try reader.required("style", FieldReader.oneOf(Style.self)))
  }
}

extension ItemList.Item {
  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> ItemList.Item {
    let reader = try FieldReader(value, at: path, known: ["label", "runs"])
    return ItemList.Item(
      label: try reader.required("label", FieldReader.text), try reader.required("runs", Run.list))
  }
}

extension Signatures.Signer {
  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Signatures.Signer {
    let reader = try FieldReader(value, at: path, known: ["title", "name", "placeAndDate"])
    return Signatures.Signer(
      title: try reader.required("title", FieldReader.text), name: try reader.required("name", FieldReader.text),
      placeAndDate: try reader.nullable("placeAndDate", FieldReader.text))
  }
}

extension Notes {
  fileprivate init(_ value: JSONValue, _ path: JSONPath) throws(FieldError) {
    let reader = try FieldReader(value, at: path, known: ["heading", "lines"])
    self.init(
      heading: try reader.required("heading", FieldReader.text),
      lines: try reader.required("lines", FieldReader.list(FieldReader.text)))
  }
}

extension Run {
  static func list(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> [Run] {
    try FieldReader.list(read)(value, path)
  }

  private static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Run {
    if let text = value.asText { return Run(text) }
    let reader = try FieldReader(value, at: path, known: ["text", "bold", "italic"])
    return Run(
      try reader.required("text", FieldReader.text), isBold: try reader.required("bold", FieldReader.bool),
      isItalic: try reader.required("italic", FieldReader.bool))
  }
}
