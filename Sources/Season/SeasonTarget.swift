import Rulebook
import StrictJSON

/// What a place has set itself for a season.
public struct SeasonTarget: Hashable, Sendable {
  /// What is counted.
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Products rated with one of the stars.
    case rated
    /// Ideas accepted.
    case accepted
    /// Products given funds.
    case funded
  }

  /// Short and unique in the store.
  public let id: String
  public let year: Int
  /// District, commune, or province.
  public let place: String
  public let measure: Measure
  /// The stars that count, rising; empty where the measure is another.
  public let stars: [Int]
  /// Number of products, at least.
  public let least: Int
  /// At most, where the target is a range.
  public let most: Int?
  public let due: CalendarDate?

  /// Creates a target.
  public init(
    id: String, year: Int, place: String, measure: Measure, stars: [Int] = [], least: Int, most: Int? = nil,
    due: CalendarDate? = nil
  ) {
    self.id = id
    self.year = year
    self.place = place
    self.measure = measure
    self.stars = stars
    self.least = least
    self.most = most
    self.due = due
  }

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(
      json, at: path, known: ["id", "year", "place", "measure", "stars", "least", "most", "due"])
    self.init(
      id: try fields.required("id", FieldReader.nonEmptyText),
      year: try fields.required("year", FieldReader.integer(in: Bounds.year)),
      place: try fields.required("place", FieldReader.text),
      measure: try fields.required("measure", FieldReader.oneOf(Measure.self)),
      stars: try fields.required("stars", FieldReader.list(FieldReader.integer(in: Bounds.stars))),
      least: try fields.required("least", FieldReader.integer(in: Bounds.count)),
      most: try fields.nullable("most", FieldReader.integer(in: Bounds.count)),
      due: try fields.nullable("due", FieldReader.date))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "id": .string(id), "year": .integer(year), "place": .string(place), "measure": .string(measure.rawValue),
      "stars": .array(stars.map { JSONValue.integer($0) }), "least": .integer(least), "most": .integer(most),
      "due": .text(due?.description),
    ])
  }
}
