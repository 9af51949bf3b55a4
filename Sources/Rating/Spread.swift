/// How far the members' totals lie apart (rules.md §3): shown and discussed, nobody's score is dropped.
public struct Spread: Hashable, Sendable {
  /// Two sheets, as places in the tally's sheets.
  public struct Pair: Hashable, Sendable {
    public let higher: Int
    public let lower: Int
  }

  /// What one criterion contributes to the difference of the widest pair.
  public struct Difference: Hashable, Sendable {
    /// Place of the criterion in the scale.
    public let criterion: Int
    /// Points of the highest sheet less those of the lowest; never 0.
    public let points: Int
  }

  /// Highest total − lowest total.
  public let points: Int
  /// Most points allowed; nil where the regulation has no rule.
  public let limit: Int?
  /// The first highest and the first lowest sheet.
  public let widest: Pair
  /// Every pair over the limit: widest first, then by the place of the earlier sheet, then of the other.
  public let pairs: [Pair]
  /// What makes the difference of the widest pair: the largest first; adds up to `points`.
  public let criteria: [Difference]

  /// True where a pair is more than the limit apart.
  public var isExceeded: Bool { !pairs.isEmpty }

  /// Measures the complete sheets of `tally`; nil without any.
  public init?(_ tally: Tally, limit: Int?) {
    let totals = tally.complete.map { (place: $0, total: tally.scores[$0].total) }
    guard let highest = totals.map(\.total).max(), let lowest = totals.map(\.total).min(),
      let first = totals.first(where: { $0.total == highest }), let last = totals.first(where: { $0.total == lowest })
    else { return nil }
    points = highest - lowest
    self.limit = limit
    widest = Pair(higher: first.place, lower: last.place)
    pairs = limit.map { Self.pairs(totals, over: $0) } ?? []
    let high = tally.scores[first.place].points
    let low = tally.scores[last.place].points
    criteria = high.indices.filter { high[$0] != low[$0] }
      .map { Difference(criterion: $0, points: Int(high[$0]) - Int(low[$0])) }
      .stablySorted { abs($0.points) > abs($1.points) }
  }

  private static func pairs(_ totals: [(place: Int, total: Int)], over limit: Int) -> [Pair] {
    var pairs: [(pair: Pair, apart: Int)] = []
    for (index, one) in totals.enumerated() {
      for other in totals[(index + 1)...] where abs(one.total - other.total) > limit {
        let oneIsHigher = one.total > other.total
        pairs.append(
          (
            Pair(higher: oneIsHigher ? one.place : other.place, lower: oneIsHigher ? other.place : one.place),
            abs(one.total - other.total)
          ))
      }
    }
    return pairs.stablySorted { $0.apart > $1.apart }.map(\.pair)
  }
}

extension Array {
  /// Sorts and keeps the order of equals, which `sort` does not promise.
  func stablySorted(by precedes: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if precedes(left.element, right.element) { return true }
      if precedes(right.element, left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}
