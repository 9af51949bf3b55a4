import Rulebook
import StrictJSON

/// What the main program asks of `ocop-print`, handed over as JSON on its standard input.
///
/// The helper answers with the bytes of the file on standard output, or with one sentence on standard error and an
/// exit status other than 0. It writes no file, so that one place alone replaces files.
public struct PrintOrder: Sendable {
  /// The formats that the helper makes.
  public enum Format: String, Sendable, CaseIterable { case pdf, docx }

  public let format: Format
  /// Of messages.
  public let language: Language
  /// When the file is made, ISO 8601 with its offset from UTC; goes into the file's properties.
  public let created: String
  public let document: Document

  /// Creates an order.
  public init(format: Format, language: Language, created: String, document: Document) {
    self.format = format
    self.language = language
    self.created = created
    self.document = document
  }
}

extension PrintOrder {
  /// The order as JSON.
  public var json: JSONValue {
    .members([
      "format": .string(format.rawValue), "language": .string(language.rawValue), "created": .string(created),
      "document": document.json,
    ])
  }

  /// Reads what `json` wrote.
  /// - Throws: `FieldError`.
  public init(_ value: JSONValue) throws(FieldError) {
    let reader = try FieldReader(value, at: .root, known: ["format", "language", "created", "document"])
    self.init(
      format: try reader.required("format", FieldReader.oneOf(Format.self)),
      language: try reader.required("language", FieldReader.oneOf(Language.self)),
      created: try reader.required("created", FieldReader.text),
      document: try reader.required("document") { (value, path) throws(FieldError) in
        try Document(value, at: path)
      })
  }
}
