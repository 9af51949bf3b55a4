import Rulebook
import StrictJSON

/// What the main program asks of `ocop-print`, handed over as JSON on its standard input.
///
/// The helper answers with the bytes of the file on standard output, or with one sentence on standard error and an
/// exit status other than 0. It writes no file, so that one place alone replaces files.
public struct PrintOrder: Sendable {
  /// The formats that the helper makes.
  public enum Format: String, Sendable, CaseIterable { case pdf, docx, xlsx }

  /// What is printed.
  public enum Content: Hashable, Sendable {
    case document(Document)
    /// As `xlsx` only.
    case workbook(Workbook)
  }

  public let format: Format
  /// Of messages.
  public let language: Language
  /// When the file is made, ISO 8601 with its offset from UTC; goes into the file's properties.
  public let created: String
  public let content: Content

  /// Creates an order.
  public init(format: Format, language: Language, created: String, content: Content) {
    self.format = format
    self.language = language
    self.created = created
    self.content = content
  }
}

extension PrintOrder {
  /// The order as JSON.
  public var json: JSONValue {
    let (kind, value): (String, JSONValue) =
      switch content {
      case .document(let document): ("document", document.json)
      case .workbook(let workbook): ("workbook", workbook.json)
      }
    return .object([
      .init("format", .string(format.rawValue)), .init("language", .string(language.rawValue)),
      .init("created", .string(created)), .init(kind, value),
    ])
  }

  /// Reads what `json` wrote.
  /// - Throws: `FieldError`.
  public init(_ value: JSONValue) throws(FieldError) {
    let reader = try FieldReader(
      value, at: .root, known: ["format", "language", "created", "document", "workbook"])
    let format = try reader.required("format", FieldReader.oneOf(Format.self))
    let content: Content =
      if format == .xlsx {
        .workbook(try reader.required("workbook") { (value, path) throws(FieldError) in try Workbook(value, at: path) })
      } else {
        .document(try reader.required("document") { (value, path) throws(FieldError) in try Document(value, at: path) })
      }
    self.init(
      format: format, language: try reader.required("language", FieldReader.oneOf(Language.self)),
      created: try reader.required("created", FieldReader.text), content: content)
  }
}
