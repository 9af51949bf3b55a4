import Rating
import Rulebook
import TestSupport
import Testing

@Suite("The cheapest way to a higher star")
struct PathTests {
  @Test("On small sets the search finds what trying every combination of steps finds", arguments: 0..<60)
  func agreesWithTryingEverything(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let scale = try Scale(.small)
    let edition = try Law.edition("2026-26")
    let count = Int.random(in: 1...4, using: &random)
    let rule = [Rules.MinimumRule.majority, .all, .mean, .chair][Int(seed % 4)]
    let rules = Rules(minimums: rule)
    let decisions = Decisions(minimums: [
      .init(criterion: "1", star: 3): true, .init(criterion: "2", star: 4): seed % 3 == 0,
      .init(criterion: "3", star: 5): true, .init(criterion: "5", star: 3): true,
    ])
    let sheets = (1...count).map { scale.randomSheet("m\($0)", kindness: Int(seed % 5), using: &random) }
    let tally = Tally(sheets, by: scale)
    let verdict = Verdict(tally, edition: edition, rules: rules, decisions: decisions)
    let found = Path.all(tally, verdict: verdict, edition: edition, rules: rules, decisions: decisions)
    guard let star = verdict.star else {
      #expect(found.isEmpty)
      return
    }
    for goal in stride(from: max(2, star + 1), through: 5, by: 1) {
      let best = everyWay(sheets, by: scale)
        .filter { way in
          guard let after = way.after else { return false }
          let verdict = Verdict(Tally(after, by: scale), edition: edition, rules: rules, decisions: decisions)
          return verdict.star.map { $0 >= goal } ?? false
        }
        .min { left, right in
          let a = (left.steps.count, left.gain(over: tally, scale)),
            b = (right.steps.count, right.gain(over: tally, scale))
          if a != b { return a < b }
          let c = left.steps.map(\.criterion), d = right.steps.map(\.criterion)
          if c != d { return c.lexicographicallyPrecedes(d) }
          return left.steps.map(\.to).lexicographicallyPrecedes(right.steps.map(\.to))
        }
      let path = found.first { $0.star == goal }
      #expect(
        path?.steps.map { [$0.criterion, $0.to] } == best?.steps.map { [$0.criterion, $0.to] }, "to \(goal) stars")
      if let best, let path { #expect(path.gain == Fraction(best.gain(over: tally, scale), count)) }
    }
  }

  @Test("Each path of a real product, taken, gives at least its star", arguments: [9, 26, 16])
  func pathsHold(set: Int) throws {
    var random = SeededGenerator(seed: UInt64(set) + 100)
    let edition = try Law.edition("2026-26")
    let scale = try Law.scale(edition.id, set)
    for kindness in 1...9 {
      let sheets = (1...7).map { scale.randomSheet("m\($0)", kindness: kindness, using: &random) }
      let rules = Rules(rejections: .chair)
      let decisions = Decisions(stopped: false)
      let tally = Tally(sheets, by: scale)
      let verdict = Verdict(tally, edition: edition, rules: rules, decisions: decisions)
      for path in Path.all(tally, verdict: verdict, edition: edition, rules: rules, decisions: decisions) {
        let after = try #require(taking(path.steps.map { ($0.criterion, $0.to) }, on: sheets, by: scale))
        let again = Tally(after, by: scale)
        let star = Verdict(again, edition: edition, rules: rules, decisions: decisions).star ?? 0
        #expect(star >= path.star, "set \(set), \(kindness)")
        #expect(again.sum - tally.sum == path.gain.numerator * (7 / path.gain.denominator))
      }
    }
  }
}

private struct Way {
  let steps: [(criterion: Int, to: Int)]
  let after: [Sheet]?

  func gain(over tally: Tally, _ scale: Scale) -> Int { after.map { Tally($0, by: scale).sum - tally.sum } ?? .max }
}

/// Every choice of at most one step a criterion.
private func everyWay(_ sheets: [Sheet], by scale: Scale) -> [Way] {
  var lists: [[(criterion: Int, to: Int)]] = [[]]
  for (index, criterion) in scale.criteria.enumerated() {
    let points = Set(criterion.options.map(\.points)).sorted()
    lists = lists.flatMap { list in [list] + points.map { list + [(index, $0)] } }
  }
  return lists.filter { !$0.isEmpty }.map { Way(steps: $0, after: taking($0, on: sheets, by: scale)) }
}

/// The sheets after `steps`, each written as a choice; nil where a sheet's case does not print the points.
private func taking(_ steps: [(criterion: Int, to: Int)], on sheets: [Sheet], by scale: Scale) -> [Sheet]? {
  var after = sheets
  for place in sheets.indices {
    let before = SheetScore(sheets[place].choices, by: scale)
    for (index, criterion) in scale.criteria.enumerated() {
      let applies = SheetScore(after[place].choices, by: scale).applies(at: index)
      // Opened by an earlier step: starts at 0.
      if applies, !before.applies(at: index) { after[place].choices[index] = criterion.option(giving: 0) ?? 0 }
      guard applies, let step = steps.first(where: { $0.criterion == index }) else { continue }
      let number = after[place].choices[index] ?? 0
      let opened = !before.applies(at: index)
      let points = number == 0 ? 0 : criterion.options[number - 1].points
      guard points < step.to else { continue }
      let key = number == 0 || opened ? nil : criterion.options[number - 1].case
      guard let other = criterion.options.firstIndex(where: { $0.points == step.to && (key == nil || $0.case == key) })
      else { return nil }
      after[place].choices[index] = other + 1
    }
  }
  return after
}

extension CriteriaSet {
  /// A set of six criteria worth 100 points, with a condition, two cases and minimums: small enough to try all ways.
  fileprivate static let small = CriteriaSet(
    number: 1, title: "Bộ thử", sector: "Thử", group: "Thử", agencies: [], samples: 5, reject: [], doubts: [],
    verified: true,
    parts: [
      Part(
        code: "A", title: "A", max: 40,
        sections: [
          Section(
            code: "1", title: "1", max: 40,
            criteria: [
              Criterion(
                code: "1", title: "Một", max: 25,
                options: [
                  Option(points: 0, text: "a"), Option(points: 10, star: 3, text: "b"), Option(points: 25, text: "c"),
                ]),
              Criterion(
                code: "2", title: "Hai", max: 15,
                options: [Option(points: 5, text: "a"), Option(points: 15, star: 4, text: "b")]),
            ])
        ]),
      Part(
        code: "B", title: "B", max: 25,
        sections: [
          Section(
            code: "3", title: "3", max: 25,
            criteria: [
              Criterion(
                code: "3", title: "Ba", max: 25,
                cases: [Criterion.Case(key: "a", text: "một"), Criterion.Case(key: "b", text: "hai")],
                options: [
                  Option(points: 5, text: "a1", case: "a"), Option(points: 25, star: 5, text: "a2", case: "a"),
                  Option(points: 0, text: "b1", case: "b"), Option(points: 15, text: "b2", case: "b"),
                  Option(points: 25, text: "b3", case: "b"),
                ])
            ])
        ]),
      Part(
        code: "C", title: "C", max: 35,
        sections: [
          Section(
            code: "4", title: "4", max: 35,
            criteria: [
              Criterion(
                code: "4", title: "Bốn", max: 15,
                options: [Option(points: 0, text: "a"), Option(points: 15, text: "b")]),
              Criterion(
                code: "5", title: "Năm", max: 20, appliesIf: .init(criterion: "4", minPoints: 1),
                options: [
                  Option(points: 0, text: "a"), Option(points: 5, star: 3, text: "b"), Option(points: 20, text: "c"),
                ]),
            ])
        ]),
    ])
}
