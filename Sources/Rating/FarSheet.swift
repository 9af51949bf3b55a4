import Rulebook

/// A sheet whose total lies far from the rest: named for discussion, counted like any other (rules.md §3).
public struct FarSheet: Hashable, Sendable {
  /// Place in the tally's sheets.
  public let sheet: Int
  /// The median of the totals of the other complete sheets, in points.
  public let median: Fraction
  /// True where the total lies above the median.
  public let isAbove: Bool
  /// How far from the median, in points.
  public let apart: Fraction

  /// Points from which on a sheet is far where the regulation limits no spread (rules.md §3: the limit seen).
  public static let limitWithoutRule = 10

  /// Every complete sheet that is more than `limit` points away from the median of the others, in the tally's order.
  public static func all(_ tally: Tally, limit: Int?) -> [FarSheet] {
    // No two totals lie further apart than there are points.
    let limit = Fraction(min(limit ?? limitWithoutRule, Bounds.points.upperBound))
    let totals = tally.complete.map { tally.scores[$0].total }
    return tally.complete.enumerated().compactMap { index, place in
      var others = totals
      let total = Fraction(others.remove(at: index))
      guard let median = median(others) else { return nil }
      let isAbove = median < total
      let apart = isAbove ? total - median : median - total
      return limit < apart ? FarSheet(sheet: place, median: median, isAbove: isAbove, apart: apart) : nil
    }
  }

  /// The middle one of `values` in order, or half the sum of the two in the middle; nil without any.
  private static func median(_ values: [Int]) -> Fraction? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    return Fraction(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2], 2)
  }
}
