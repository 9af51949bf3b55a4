import Rulebook
import StrictJSON

/// A certificate (giấy chứng nhận) of a recognised product.
public struct Certificate: Hashable, Sendable {
  public let number: String
  public let date: CalendarDate
  /// 3–5.
  public let stars: Int
  /// The body that recognised.
  public let issuer: String
  /// Edition that its term follows.
  public let edition: String
  /// The last day of its term.
  public let ends: CalendarDate

  /// Creates a certificate.
  public init(number: String, date: CalendarDate, stars: Int, issuer: String, edition: String, ends: CalendarDate) {
    self.number = number
    self.date = date
    self.stars = stars
    self.issuer = issuer
    self.edition = edition
    self.ends = ends
  }

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["number", "date", "stars", "issuer", "edition", "ends"])
    self.init(
      number: try fields.required("number", FieldReader.nonEmptyText),
      date: try fields.required("date", FieldReader.date),
      stars: try fields.required("stars", FieldReader.integer(in: 3...5)),
      issuer: try fields.required("issuer", FieldReader.nonEmptyText),
      edition: try fields.required("edition", FieldReader.nonEmptyText),
      ends: try fields.required("ends", FieldReader.date))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "number": .string(number), "date": .string(date.description), "stars": .integer(stars),
      "issuer": .string(issuer), "edition": .string(edition), "ends": .string(ends.description),
    ])
  }
}
