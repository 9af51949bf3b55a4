import Rulebook
import StrictJSON

/// A document (minh chứng, giấy tờ) of a dossier, or the note that it is missing.
public struct DossierPaper: Hashable, Sendable {
  /// The states: đủ, thiếu, cần bổ sung, không yêu cầu.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case complete, missing, supplement, notRequired

    /// "đủ", "complete".
    public func title(in language: Language) -> String {
      switch self {
      case .complete: language.choose("đủ", "complete")
      case .missing: language.choose("thiếu", "missing")
      case .supplement: language.choose("cần bổ sung", "to be supplemented")
      case .notRequired: language.choose("không yêu cầu", "not required")
      }
    }
  }

  /// A file outside the store.
  public struct Attachment: Hashable, Sendable {
    public let path: String
    /// Bytes.
    public let size: Int
    /// SHA-256, 64 hexadecimal digits.
    public let sha256: String

    /// Creates an attachment.
    public init(path: String, size: Int, sha256: String) {
      self.path = path
      self.size = size
      self.sha256 = sha256
    }
  }

  /// Id of the finding that ends in a withdrawal (Điều 8.4 of 26/2026); its day is that of the paper.
  public static let finding = "finding"

  /// The document's id in the edition's list, e.g. `testReport`; its title where the list has no ids.
  public let id: String
  /// As the list worded it when it was entered.
  public var title: String
  public var state: State
  public var number: String
  public var issued: CalendarDate?
  public var issuer: String
  /// The last day on which it is valid.
  public var expires: CalendarDate?
  public var note: String
  public var attachment: Attachment?

  /// Creates a document.
  public init(
    id: String, title: String, state: State, number: String = "", issued: CalendarDate? = nil, issuer: String = "",
    expires: CalendarDate? = nil, note: String = "", attachment: Attachment? = nil
  ) {
    self.id = id
    self.title = title
    self.state = state
    self.number = number
    self.issued = issued
    self.issuer = issuer
    self.expires = expires
    self.note = note
    self.attachment = attachment
  }

  /// True if the document is there and has not lapsed on `day`.
  public func isValid(on day: CalendarDate) -> Bool {
    state == .complete && expires.map { day <= $0 } ?? true
  }

  private static let keys = [
    "id", "title", "state", "number", "issued", "issuer", "expires", "note", "attachment",
  ]

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    self.init(
      id: try fields.required("id", FieldReader.nonEmptyText),
      title: try fields.required("title", FieldReader.nonEmptyText),
      state: try fields.required("state", FieldReader.oneOf(State.self)),
      number: try fields.required("number", FieldReader.text),
      issued: try fields.nullable("issued", FieldReader.date),
      issuer: try fields.required("issuer", FieldReader.text),
      expires: try fields.nullable("expires", FieldReader.date),
      note: try fields.required("note", FieldReader.text),
      attachment: try fields.nullable("attachment", Attachment.init(json:at:)))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "id": .string(id), "title": .string(title), "state": .string(state.rawValue), "number": .string(number),
      "issued": .text(issued?.description), "issuer": .string(issuer), "expires": .text(expires?.description),
      "note": .string(note), "attachment": attachment?.json ?? .null,
    ])
  }
}

extension DossierPaper.Attachment {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["path", "size", "sha256"])
    self.init(
      path: try fields.required("path", FieldReader.nonEmptyText),
      size: try fields.required("size", FieldReader.integer(in: Bounds.bytes)),
      sha256: try fields.required("sha256", FieldReader.nonEmptyText))
  }

  var json: JSONValue {
    .members(["path": .string(path), "size": .integer(size), "sha256": .string(sha256)])
  }
}
