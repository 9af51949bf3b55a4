import Rulebook
import StrictJSON

/// A step of a dossier from one stage to another.
public struct DossierStep: Hashable, Sendable {
  public let from: DossierStage
  public let to: DossierStage
  /// The day on which it happened, which may be earlier than the day of the record.
  public let date: CalendarDate
  /// Who did it, e.g. "UBND xã Cẩm Nhượng"; empty for the one who enters it.
  public let by: String
  /// Empty where the procedure asks for none.
  public let reason: String
  /// Until when, on a return for supplement.
  public let due: CalendarDate?
  /// Which of the six grounds of Điều 8, on a withdrawal.
  public let ground: Int?
  /// Papers that came with it.
  public let received: [String]

  /// The grounds that Điều 8 of 26/2026 numbers.
  public static let grounds = 1...6

  /// Creates a step.
  public init(
    from: DossierStage, to: DossierStage, date: CalendarDate, by: String = "", reason: String = "",
    due: CalendarDate? = nil, ground: Int? = nil, received: [String] = []
  ) {
    self.from = from
    self.to = to
    self.date = date
    self.by = by
    self.reason = reason
    self.due = due
    self.ground = ground
    self.received = received
  }

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(
      json, at: path, known: ["from", "to", "date", "by", "reason", "due", "ground", "received"])
    self.init(
      from: try fields.required("from", FieldReader.oneOf(DossierStage.self)),
      to: try fields.required("to", FieldReader.oneOf(DossierStage.self)),
      date: try fields.required("date", FieldReader.date), by: try fields.required("by", FieldReader.text),
      reason: try fields.required("reason", FieldReader.text), due: try fields.nullable("due", FieldReader.date),
      ground: try fields.nullable("ground", FieldReader.integer(in: Self.grounds)),
      received: try fields.required("received", FieldReader.list(FieldReader.nonEmptyText)))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "from": .string(from.rawValue), "to": .string(to.rawValue), "date": .string(date.description),
      "by": .string(by), "reason": .string(reason), "due": .text(due?.description), "ground": .integer(ground),
      "received": .array(received.map(JSONValue.string)),
    ])
  }
}
