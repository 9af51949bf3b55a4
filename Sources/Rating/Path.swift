import Rulebook

/// The cheapest lawful way to a higher star: which criteria would have to reach which points.
public struct Path: Hashable, Sendable {
  /// Every sheet below `to` points in the criterion gives `to`.
  public struct Step: Hashable, Sendable {
    /// Place of the criterion in the scale.
    public let criterion: Int
    /// Points.
    public let to: Int
  }

  public let star: Int
  /// What the exact mean of the totals gains.
  public let gain: Fraction
  /// In printed order.
  public let steps: [Step]
}

extension Path {
  /// Finds for each star from 2 above the product's the path with the fewest steps, then the least gain, then the
  /// earlier criteria, then the lower points. A star that no steps reach is left out; a product not rated has none.
  public static func all(_ tally: Tally, verdict: Verdict, edition: Edition, rules: Rules, decisions: Decisions)
    -> [Path]
  {
    guard let star = verdict.star, !tally.complete.isEmpty, star < Promotion.highest else { return [] }
    let clusters = StepCombination.clusters(tally, edition: edition, rules: rules, decisions: decisions)
    return (max(2, star + 1)...Promotion.highest).compactMap { target in
      let deficit = edition.bound(of: target) * tally.complete.count - tally.sum
      let lawful = clusters.map { $0.filter { $0.reach >= target } }
      return PathSearch(lawful, deficit: deficit).map { search in
        Path(star: target, gain: Fraction(search.gain, tally.complete.count), steps: search.steps)
      }
    }
  }
}
