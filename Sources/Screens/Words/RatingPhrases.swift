import Rating
import Rulebook
import TerminalUI

/// The wording of results that several screens share: stars, points, statuses.
struct RatingPhrases {
  let language: Language

  /// "4 sao", "4 stars".
  func stars(_ count: Int) -> String { language.choose("\(count) sao", count == 1 ? "1 star" : "\(count) stars") }

  /// "bị loại", "rejected"; for a rated product "đã xếp hạng".
  func status(_ status: Status) -> String {
    switch status {
    case .rated: language.choose("đã xếp hạng", "rated")
    case .rejected: language.choose("bị loại", "rejected")
    case .stopped: language.choose("dừng đánh giá", "stopped")
    case .undecided: language.choose("chờ chủ tịch quyết định", "left to the chair")
    }
  }

  /// A number as print writes it: with a decimal comma in Vietnamese.
  func decimal(_ printed: String) -> String {
    language == .vietnamese ? String(printed.map { $0 == "." ? "," : $0 }) : printed
  }

  /// Points rounded to `places`, with the exact fraction behind where rounding hides something: "0,43 điểm (3/7)"; never
  /// to fewer than two, for "0 điểm" is not what is short.
  func points(_ points: Fraction, places: Int) -> String {
    let word = language.choose("điểm", points == Fraction(1) ? "point" : "points")
    guard points.denominator != 1 else { return "\(points.numerator) \(word)" }
    let places = max(places, 2)
    let rounded = decimal(points.rounded(places: places))
    let isExact = (0..<places).reduce(points.numerator) { scaled, _ in scaled * 10 }.isMultiple(of: points.denominator)
    return isExact ? "\(rounded) \(word)" : "\(rounded) \(word) (\(points.numerator)/\(points.denominator))"
  }

  /// What a product came to, in a few letters, for a column.
  func outcome(_ status: Status, star: Int?, glyphs: Glyphs) -> String {
    switch status {
    case .rated: String(repeating: glyphs.star, count: star ?? 0)
    case .rejected: language.choose("bị loại", "reject.")
    case .stopped: language.choose("dừng", "stopped")
    case .undecided: language.choose("chờ", "open")
    }
  }

  /// How a council meets a minimum.
  func rule(_ rule: Rules.MinimumRule) -> String {
    switch rule {
    case .majority: language.choose("quá nửa số phiếu chọn từ mức đó", "more than half of the sheets at or above")
    case .all: language.choose("mọi phiếu chọn từ mức đó", "every sheet at or above")
    case .mean: language.choose("điểm trung bình của tiêu chí đạt mức đó", "the criterion's mean at or above")
    case .chair: language.choose("chủ tịch quyết định khi phiếu chia rẽ", "the chair decides where sheets differ")
    }
  }
}

extension Glyphs {
  /// Five stars, `count` of them won: ★★★☆☆.
  func stars(_ count: Int) -> String {
    let won = min(max(count, 0), 5)
    return String(repeating: star, count: won) + String(repeating: emptyStar, count: 5 - won)
  }
}
