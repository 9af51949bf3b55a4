import Rating
import Rulebook

extension RatingPhrases {
  /// One item a star, from five down: reached, or why not; none without a mean, or where the product is thrown out.
  var starItems: [ItemList.Item] {
    guard answer.tally.mean != nil, answer.verdict.status == .rated || answer.verdict.status == .undecided else {
      return []
    }
    return stars.map { star in
      let reasons = reasons(against: star)
      let text =
        reasons.isEmpty
        ? language.choose("đạt", "reached")
        : "\(isOpen(star) ? language.choose("chưa rõ", "open") : language.choose("chưa đạt", "not reached")): "
          + reasons.joined(separator: "; ")
      return .init(label: wording.stars(star) + ":", [Run(text)])
    }
  }

  /// True where the chair's decision can still give `star`.
  private func isOpen(_ star: Int) -> Bool { answer.verdict.starIf.map { star <= $0.upperBound } ?? false }
}
