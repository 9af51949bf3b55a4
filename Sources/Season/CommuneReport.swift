import Rulebook
import StrictJSON

/// The commune's report on four points (Mẫu số 03 of 26/2026, Điều 7.2).
public struct CommuneReport: Hashable, Sendable {
  /// One of the points that the edition's commune level names.
  public struct Point: Hashable, Sendable {
    public let title: String
    public let finding: String
    /// Whether the commune confirms it.
    public let holds: Bool

    /// Creates a point.
    public init(title: String, finding: String, holds: Bool) {
      self.title = title
      self.finding = finding
      self.holds = holds
    }
  }

  public let number: String
  public let date: CalendarDate
  /// Who signs it.
  public let by: String
  public let points: [Point]

  /// Creates a report.
  public init(number: String, date: CalendarDate, by: String, points: [Point]) {
    self.number = number
    self.date = date
    self.by = by
    self.points = points
  }

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["number", "date", "by", "points"])
    self.init(
      number: try fields.required("number", FieldReader.text), date: try fields.required("date", FieldReader.date),
      by: try fields.required("by", FieldReader.text),
      points: try fields.required("points", FieldReader.list(Point.init(json:at:))))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "number": .string(number), "date": .string(date.description), "by": .string(by),
      "points": .array(points.map(\.json)),
    ])
  }
}

extension CommuneReport.Point {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["title", "finding", "holds"])
    self.init(
      title: try fields.required("title", FieldReader.nonEmptyText),
      finding: try fields.required("finding", FieldReader.text),
      holds: try fields.required("holds", FieldReader.bool))
  }

  var json: JSONValue {
    .members(["title": .string(title), "finding": .string(finding), "holds": .bool(holds)])
  }
}
