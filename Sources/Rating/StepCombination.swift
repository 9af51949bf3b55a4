import Rulebook

/// Steps taken together in criteria that depend on one another; most clusters hold a single criterion.
///
/// Minimums and gains of different clusters do not touch, so a path is one combination from each cluster.
struct StepCombination: Hashable {
  /// In printed order; empty where the cluster stays as it is.
  let steps: [Path.Step]
  /// Sum over the sheets, in points.
  let gain: Int
  /// The highest star whose minimums in these criteria, and those of the stars below, are then met.
  let reach: Int
}

extension StepCombination {
  /// Every lawful combination of each cluster, clusters in printed order.
  static func clusters(
    _ tally: Tally, edition: Edition, rules: Rules, decisions: Decisions
  ) -> [[StepCombination]] {
    spans(of: tally.scale).map { span in
      candidates(in: span, tally).compactMap { steps in
        StepCombination(steps, in: span, tally, edition: edition, rules: rules, decisions: decisions)
      }
    }
  }

  /// Runs of criteria in printed order, such that no condition crosses the border between two runs.
  private static func spans(of scale: Scale) -> [ClosedRange<Int>] {
    var spans: [ClosedRange<Int>] = []
    for index in scale.criteria.indices {
      var lower = scale.conditions[index]?.criterion ?? index
      while let last = spans.last, last.upperBound >= lower {
        lower = min(lower, last.lowerBound)
        spans.removeLast()
      }
      spans.append(lower...index)
    }
    return spans
  }

  /// Every choice of at most one step for each criterion of `span`, lawful or not.
  private static func candidates(in span: ClosedRange<Int>, _ tally: Tally) -> [[Path.Step]] {
    span.reduce([[]]) { lists, index in
      let lowest = tally.complete.map { Int(tally.scores[$0].points[index]) }.min() ?? 0
      let steps = Set(tally.scale.criteria[index].options.map(\.points)).filter { $0 > lowest }.sorted()
        .map { Path.Step(criterion: index, to: $0) }
      return lists.flatMap { list in [list] + steps.map { list + [$0] } }
    }
  }

  /// Takes `steps` on every complete sheet; nil where a sheet's case does not print the points, or where a minimum
  /// would be left to the chair.
  private init?(
    _ steps: [Path.Step], in span: ClosedRange<Int>, _ tally: Tally, edition: Edition, rules: Rules,
    decisions: Decisions
  ) {
    let scale = tally.scale
    var rows: [SpanPoints] = []
    for place in tally.complete {
      guard
        let row = SpanPoints(taking: steps, in: span, tally.scores[place], tally.sheets[place].choices, by: scale)
      else { return nil }
      rows.append(row)
    }
    self.steps = steps
    gain = rows.reduce(0) { $0 + $1.gain }
    var reach = Promotion.highest
    for minimum in scale.minimums where edition.gates == .known && span.contains(minimum.criterion) {
      let offset = minimum.criterion - span.lowerBound
      let metBy = rows.count { $0.applies[offset] && $0.points[offset] >= minimum.needs }
      let met = rules.minimums.met(
        minimum, of: scale, metBy: metBy, count: rows.count, sum: rows.reduce(0) { $0 + $1.points[offset] },
        decisions: decisions)
      guard let met else { return nil }
      if !met { reach = min(reach, minimum.star - 1) }
    }
    self.reach = reach
  }
}

/// One sheet's points in a cluster after its steps.
private struct SpanPoints {
  var points: [Int] = []
  var applies: [Bool] = []
  var gain = 0

  /// Raises the criteria named by `steps`; nil where the sheet's case does not print the points.
  init?(taking steps: [Path.Step], in span: ClosedRange<Int>, _ score: SheetScore, _ choices: Choices, by scale: Scale)
  {
    for index in span {
      let wasApplying = score.applies(at: index)
      let nowApplies = scale.conditions[index].map { points[$0.criterion - span.lowerBound] >= $0.minPoints } ?? true
      // A criterion that only now applies starts at 0 and without a case, whatever was picked before.
      var value = nowApplies && wasApplying ? Int(score.points[index]) : 0
      if nowApplies, let step = steps.first(where: { $0.criterion == index }), value < step.to {
        let criterion = scale.criteria[index]
        let number = wasApplying ? choices[index] ?? 0 : 0
        let key = number > 0 ? criterion.options[number - 1].case : nil
        guard criterion.options.contains(where: { $0.points == step.to && (key == nil || $0.case == key) }) else {
          return nil
        }
        value = step.to
      }
      points.append(value)
      applies.append(nowApplies)
      gain += value - (wasApplying ? Int(score.points[index]) : 0)
    }
  }
}
