/// How differently the complete sheets score one criterion.
public struct CriterionSpread: Hashable, Sendable {
  /// Place of the criterion in the scale.
  public let criterion: Int
  /// Least and most points given; 0 where the criterion does not apply on a sheet.
  public let points: ClosedRange<Int>
  /// How many sheets give as many points as the place in this list, from 0 on.
  public let sheets: [Int]

  /// Most less least points.
  public var width: Int { points.count - 1 }

  /// Every criterion, the widest spread first, then in printed order; empty without a complete sheet.
  public static func all(_ tally: Tally) -> [CriterionSpread] {
    tally.scale.criteria.indices.compactMap { index in
      let points = tally.complete.map { Int(tally.scores[$0].points[index]) }
      guard let least = points.min(), let most = points.max() else { return nil }
      var sheets = [Int](repeating: 0, count: most + 1)
      for points in points { sheets[points] += 1 }
      return CriterionSpread(criterion: index, points: least...most, sheets: sheets)
    }
    .stablySorted { $0.width > $1.width }
  }
}
