import Rating
import Rulebook

/// Words and numbers as print writes them, shared by the minutes and the readable rating.
struct Wording: Sendable {
  let language: Language

  /// A number with the language's decimal sign: `82,33`.
  func number(_ text: String) -> String {
    language.choose(String(text.map { $0 == "." ? "," : $0 }), text)
  }

  /// An amount of points as short as it is exact (`1,8`); where no few decimals are exact, with the fraction: `1,33
  /// (4/3)`.
  func amount(_ value: Fraction, places: Int) -> String {
    var power = 1
    for decimals in 0...max(2, places) {
      if (value.numerator * power).isMultiple(of: value.denominator) {
        return number(value.rounded(places: decimals))
      }
      power *= 10
    }
    return "\(number(value.rounded(places: max(2, places)))) (\(exact(value)))"
  }

  /// "1,8 điểm", "1.8 points".
  func points(_ value: Fraction, places: Int = 2) -> String {
    "\(amount(value, places: places)) \(pointWord(value == Fraction(1)))"
  }

  /// A mean as printed: it never seems to reach a bound that it misses.
  func mean(_ value: Fraction, places: Int, level: Level?, edition: Edition) -> String {
    number(value.printed(places: places, at: level, of: edition))
  }

  /// "2 điểm", "1 point".
  func points(_ value: Int) -> String { "\(value) \(pointWord(value == 1))" }

  /// A difference with its sign: "+3", "−4".
  func signed(_ value: Int) -> String { value < 0 ? "−\(-value)" : "+\(value)" }

  /// `438/5`, or `32` where it is whole.
  func exact(_ value: Fraction) -> String {
    value.denominator == 1 ? String(value.numerator) : "\(value.numerator)/\(value.denominator)"
  }

  /// "4 sao", "1 star".
  func stars(_ star: Int) -> String { "\(star) \(language.choose("sao", star == 1 ? "star" : "stars"))" }

  /// The mark that the decisions print beside an option: `****`.
  func mark(_ star: Int) -> String { String(repeating: "*", count: star) }

  /// "Bộ 09".
  func setNumber(_ number: Int) -> String {
    "\(language.choose("Bộ", "Set")) \(number < 10 ? "0" : "")\(number)"
  }

  /// A quotation in the language's marks.
  func quoted(_ text: String) -> String { "“\(text)”" }

  /// The first figures of a hash, enough to tell texts apart on paper.
  func short(_ hash: String) -> String { hash.count > 16 ? "\(hash.prefix(16))…" : hash }

  /// Says that stars rest on points alone; nil where the edition's minimums are known.
  func gatesNotice(_ edition: Edition) -> String? {
    guard edition.gates == .unknown else { return nil }
    return language.choose(
      "chỉ theo điểm: dữ liệu bản \(edition.id) không có mức tối thiểu theo sao",
      "by points alone: the data of edition \(edition.id) has no minimums per star")
  }

  /// Says that `set` is not verified.
  func unverified(_ set: CriteriaSet) -> String {
    language.choose(
      "\(setNumber(set.number)) chưa được kiểm chứng: chỉ có một nguồn, hoặc điểm in không khớp tổng",
      "\(setNumber(set.number)) is not verified: one source only, or its points do not add up")
  }

  /// A sentence that begins with a capital letter.
  func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func pointWord(_ isOne: Bool) -> String { language.choose("điểm", isOne ? "point" : "points") }
}
