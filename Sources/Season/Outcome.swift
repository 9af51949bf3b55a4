import Rulebook
import StrictJSON

/// What a rating came to at one level, as it stands in the dossier's history.
public struct Outcome: Hashable, Sendable {
  public let level: Level.Name
  /// Edition that it was rated under; empty where unknown.
  public let edition: String
  public let date: CalendarDate
  /// Exact mean as numerator and denominator in points; nil where unknown.
  public let total: [Int]?
  /// Nil where the product was not rated.
  public let star: Int?
  /// The decision or the sitting that it stands in.
  public let source: String

  /// Creates an outcome.
  public init(level: Level.Name, edition: String, date: CalendarDate, total: [Int]?, star: Int?, source: String) {
    self.level = level
    self.edition = edition
    self.date = date
    self.total = total
    self.star = star
    self.source = source
  }

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["level", "edition", "date", "total", "star", "source"])
    let total = try fields.nullable("total", FieldReader.fraction(upTo: Bounds.points.upperBound))
    self.init(
      level: try fields.required("level", FieldReader.oneOf(Level.Name.self)),
      edition: try fields.required("edition", FieldReader.text),
      date: try fields.required("date", FieldReader.date), total: total.map { [$0.numerator, $0.denominator] },
      star: try fields.nullable("star", FieldReader.integer(in: Bounds.stars)),
      source: try fields.required("source", FieldReader.text))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "level": .string(level.rawValue), "edition": .string(edition), "date": .string(date.description),
      "total": total.map { .array($0.map { JSONValue.integer($0) }) } ?? .null, "star": .integer(star),
      "source": .string(source),
    ])
  }
}
