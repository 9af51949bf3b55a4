import Rulebook
import StrictJSON

/// What takes place around the dossiers: a working session on business plans, a training, a visit, a plan.
public struct SeasonEvent: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Buổi làm việc.
    case session
    /// Tập huấn.
    case training
    /// Kiểm tra, giám sát.
    case visit
    /// Kế hoạch, văn bản chỉ đạo.
    case plan
  }

  /// Short and unique in the store.
  public let id: String
  public let kind: Kind
  public let title: String
  public let year: Int
  /// District or commune.
  public let place: String
  public let date: CalendarDate
  /// The last day where it took several.
  public let until: CalendarDate?
  /// Number of the document that calls it, or that it wrote.
  public let number: String
  public let chair: String
  /// Those who took part, one a line.
  public let participants: [String]
  /// How many took part, where only the number is known.
  public let attendance: Int?
  /// Codes of the dossiers that were dealt with.
  public let dossiers: [String]
  /// Topics, remarks, conclusions, one each.
  public let notes: [String]

  /// Creates an event.
  public init(
    id: String, kind: Kind, title: String, year: Int, place: String, date: CalendarDate, until: CalendarDate? = nil,
    number: String = "", chair: String = "", participants: [String] = [], attendance: Int? = nil,
    dossiers: [String] = [], notes: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.year = year
    self.place = place
    self.date = date
    self.until = until
    self.number = number
    self.chair = chair
    self.participants = participants
    self.attendance = attendance
    self.dossiers = dossiers
    self.notes = notes
  }

  private static let keys = [
    "id", "kind", "title", "year", "place", "date", "until", "number", "chair", "participants", "attendance",
    "dossiers", "notes",
  ]

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    let texts = FieldReader.list(FieldReader.nonEmptyText)
    self.init(
      id: try fields.required("id", FieldReader.nonEmptyText),
      kind: try fields.required("kind", FieldReader.oneOf(Kind.self)),
      title: try fields.required("title", FieldReader.nonEmptyText),
      year: try fields.required("year", FieldReader.integer(in: Bounds.year)),
      place: try fields.required("place", FieldReader.text), date: try fields.required("date", FieldReader.date),
      until: try fields.nullable("until", FieldReader.date),
      number: try fields.required("number", FieldReader.text), chair: try fields.required("chair", FieldReader.text),
      participants: try fields.required("participants", texts),
      attendance: try fields.nullable("attendance", FieldReader.integer(in: Bounds.count)),
      dossiers: try fields.required("dossiers", texts), notes: try fields.required("notes", texts))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "id": .string(id), "kind": .string(kind.rawValue), "title": .string(title), "year": .integer(year),
      "place": .string(place), "date": .string(date.description), "until": .text(until?.description),
      "number": .string(number), "chair": .string(chair),
      "participants": .array(participants.map(JSONValue.string)), "attendance": .integer(attendance),
      "dossiers": .array(dossiers.map(JSONValue.string)), "notes": .array(notes.map(JSONValue.string)),
    ])
  }
}
