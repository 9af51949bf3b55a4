import Rulebook
import StrictJSON

/// When a dossier was filed that came to the register after its filing; the law that it follows counts from that day.
public struct Filing: Hashable, Sendable {
  public let date: CalendarDate
  /// What the day is known from.
  public let reason: String

  /// Creates a filing.
  public init(date: CalendarDate, reason: String) {
    self.date = date
    self.reason = reason
  }

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["date", "reason"])
    self.init(
      date: try fields.required("date", FieldReader.date), reason: try fields.required("reason", FieldReader.text))
  }

  /// Every field under its name.
  public var json: JSONValue { .members(["date": .string(date.description), "reason": .string(reason)]) }
}
