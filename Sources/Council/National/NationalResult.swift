import Rating
import Rulebook
import StrictJSON

/// What the national council gave a product whose dossier came back, as its record says.
///
/// The province may take it over for three or four stars, or rate the product itself (rules.md §2.9).
public struct NationalResult: Hashable, Sendable {
  /// Exact mean of the national council's totals.
  public let total: Fraction
  /// The highest star whose minimums, those of the lower stars included, are met: 1–4.
  public let minimums: Int
  /// The paper that says so, with number.
  public let document: String
  /// Day of the paper.
  public let date: CalendarDate

  /// Creates a result.
  public init(total: Fraction, minimums: Int, document: String, date: CalendarDate) {
    self.total = total
    self.minimums = minimums
    self.document = document
    self.date = date
  }

  /// Stars whose minimums can be met where the dossier came back: with five it would have stayed.
  public static let stars = 1...4

  /// True for a total from 0 to 100, not cut finer than any council could be, and stars that there are.
  var isPossible: Bool {
    Bounds.denominator.contains(total.denominator)
      && (0...Bounds.points.upperBound * total.denominator).contains(total.numerator)
      && Self.stars.contains(minimums)
  }

  /// The star that a province can take over: that of the points, as far as the minimums are met, and never five.
  public func star(under edition: Edition) -> Int {
    let band = edition.stars.filter { total >= Fraction($0.from) }.map(\.stars).max() ?? Self.stars.lowerBound
    return min(band, minimums, Self.stars.upperBound)
  }
}

extension NationalResult {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["total", "minimums", "document", "date"])
    self.init(
      total: try fields.required("total", Fraction.mean),
      minimums: try fields.required("minimums", FieldReader.integer(in: Self.stars)),
      document: try fields.required("document", FieldReader.text), date: try fields.required("date", FieldReader.date))
  }

  var json: JSONValue {
    .members([
      "total": total.json, "minimums": .integer(minimums), "document": .string(document),
      "date": .string(date.description),
    ])
  }
}
