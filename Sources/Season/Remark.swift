import Rulebook
import StrictJSON

/// A remark or a request on a dossier, from a working session on business plans or from a check.
public struct Remark: Hashable, Sendable {
  /// What it asks for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Nhận xét: to be taken into account.
    case remark
    /// Yêu cầu: to be done.
    case request
  }

  /// Unique in its dossier, from 1.
  public let number: Int
  public let kind: Kind
  public let text: String
  /// Who has to do it.
  public let owner: String
  public let due: CalendarDate?
  /// Id of the working session that it comes from; empty for none.
  public let session: String
  /// The day on which it was settled; nil while open.
  public var settled: CalendarDate?
  /// How it was settled.
  public var answer: String

  /// Creates a remark.
  public init(
    number: Int, kind: Kind, text: String, owner: String = "", due: CalendarDate? = nil, session: String = "",
    settled: CalendarDate? = nil, answer: String = ""
  ) {
    self.number = number
    self.kind = kind
    self.text = text
    self.owner = owner
    self.due = due
    self.session = session
    self.settled = settled
    self.answer = answer
  }

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(
      json, at: path, known: ["number", "kind", "text", "owner", "due", "session", "settled", "answer"])
    self.init(
      number: try fields.required("number", FieldReader.integer(in: Bounds.ordinal)),
      kind: try fields.required("kind", FieldReader.oneOf(Kind.self)),
      text: try fields.required("text", FieldReader.nonEmptyText),
      owner: try fields.required("owner", FieldReader.text), due: try fields.nullable("due", FieldReader.date),
      session: try fields.required("session", FieldReader.text),
      settled: try fields.nullable("settled", FieldReader.date),
      answer: try fields.required("answer", FieldReader.text))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "number": .integer(number), "kind": .string(kind.rawValue), "text": .string(text), "owner": .string(owner),
      "due": .text(due?.description), "session": .string(session), "settled": .text(settled?.description),
      "answer": .string(answer),
    ])
  }
}
