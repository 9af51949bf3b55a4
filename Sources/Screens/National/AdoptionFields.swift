import Council
import Rating
import Rulebook
import TerminalUI

/// What is asked about a national result, in the order of the form.
enum AdoptionField: Int, Hashable, Sendable, CaseIterable {
  case total, minimums, document, date
}

/// What was typed so far.
struct AdoptionFields: Hashable, Sendable {
  private var texts = AdoptionField.allCases.map { TextField(limit: $0 == .document ? 120 : 20) }

  subscript(field: AdoptionField) -> TextField {
    get { texts[field.rawValue] }
    set { texts[field.rawValue] = newValue }
  }

  /// The result, or the first field that is not filled in rightly.
  /// - Parameter last: the latest day that the paper may have.
  func result(by last: CalendarDate) -> Result<NationalResult, Wrong> {
    guard let total = Fraction(typed: self[.total].text), total <= Fraction(100) else { return .failure(.init(.total)) }
    guard let minimums = Int(self[.minimums].text.filter { !$0.isWhitespace }), NationalResult.stars.contains(minimums)
    else { return .failure(.init(.minimums)) }
    let document = self[.document].text
    guard !document.allSatisfy(\.isWhitespace) else { return .failure(.init(.document)) }
    guard let date = CalendarDate(typed: self[.date].text, year: last.year), date <= last else {
      return .failure(.init(.date))
    }
    return .success(NationalResult(total: total, minimums: minimums, document: document, date: date))
  }

  /// A field that is not filled in rightly.
  struct Wrong: Error, Hashable {
    let field: AdoptionField
    init(_ field: AdoptionField) { self.field = field }
  }
}

extension Fraction {
  /// Reads `86,5`, `86.5`, `86` or `173/2`, with few digits; nil for anything else.
  init?(typed text: String) {
    let text = text.filter { !$0.isWhitespace }
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    let places = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    if halves.count == 2, let numerator = Self.digits(halves[0]), let denominator = Self.digits(halves[1]),
      denominator > 0
    {
      self.init(numerator, denominator)
    } else if places.count == 1, let whole = Self.digits(places[0]) {
      self.init(whole)
    } else if places.count == 2, let whole = Self.digits(places[0]), let rest = Self.digits(places[1]) {
      let power = places[1].reduce(1) { power, _ in power * 10 }
      self.init(whole * power + rest, power)
    } else {
      return nil
    }
  }

  /// One to six digits 0–9.
  private static func digits(_ text: Substring) -> Int? {
    (1...6).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
