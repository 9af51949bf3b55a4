import Rating
import Rulebook

extension RatingPhrases {
  /// One item a star, from five down: reached, or why not; none without a mean, or where the product is thrown out.
  var starItems: [ItemList.Item] { stars(isShort: false) }

  /// The same for the minutes: stars under the product's are left out, and for stars out of its reach the splits stand
  /// without the criteria's titles.
  var starItemsInShort: [ItemList.Item] { stars(isShort: true) }

  /// "3 sao: còn thiếu 4,4 điểm; chưa đạt mức tối thiểu 3.5 (1/5)", for the stars up to the points' or the next one.
  var missingInShort: [String] {
    let reached = answer.verdict.star ?? 0
    return stars.reversed().filter { $0 > reached && $0 <= near }.compactMap { star in
      let reasons = reasons(against: star, isShort: true)
      return reasons.isEmpty ? nil : "\(wording.stars(star)): \(reasons.joined(separator: "; "))"
    }
  }

  private func stars(isShort: Bool) -> [ItemList.Item] {
    guard answer.tally.mean != nil, answer.verdict.status == .rated || answer.verdict.status == .undecided else {
      return []
    }
    let reached = answer.verdict.star ?? 0
    return stars.filter { !isShort || $0 >= reached }.map { star in
      let reasons = reasons(against: star, isShort: isShort && star > near)
      return .init(label: wording.stars(star) + ":", [Run(reasons.isEmpty ? reachedWord : missed(star, reasons))])
    }
  }

  /// The highest star that the minutes speak of at length: the points', or the one above the product's.
  var near: Int { max(answer.verdict.band ?? 0, (answer.verdict.star ?? 0) + 1) }

  private var reachedWord: String { language.choose("đạt", "reached") }

  private func missed(_ star: Int, _ reasons: [String]) -> String {
    // The chair's decision can still give the star.
    let isOpen = answer.verdict.starIf.map { star <= $0.upperBound } ?? false
    let word = isOpen ? language.choose("chưa rõ", "open") : language.choose("chưa đạt", "not reached")
    return "\(word), \(reasons.joined(separator: "; "))"
  }
}
