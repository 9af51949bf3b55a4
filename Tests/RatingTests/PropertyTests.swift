import Rating
import Rulebook
import TestSupport
import Testing

@Suite("The engine against a second reading of the rules")
struct PropertyTests {
  @Test("Means, bands, minimums and stars agree for 1 to 25 sheets under each rule", arguments: [9, 16, 26, 1, 14])
  func agreesWithSecondReading(set: Int) throws {
    var random = SeededGenerator(seed: UInt64(set))
    let edition = try Law.edition("2026-26")
    let scale = try Law.scale(edition.id, set)
    for count in 1...25 {
      for rule in [Rules.MinimumRule.majority, .all, .mean] {
        let kindness = Int.random(in: 3...10, using: &random)
        let sheets = (1...count).map { scale.randomSheet("m\($0)", kindness: kindness, using: &random) }
        let naive = SecondReading(set: scale.set, edition: edition, sheets: scale.plain(sheets))
        let tally = Tally(sheets, by: scale)
        let verdict = Verdict(
          tally, edition: edition, rules: Rules(minimums: rule, rejections: .chair),
          decisions: Decisions(stopped: false))
        #expect(tally.scores.map(\.total) == naive.totals)
        #expect(tally.partSums == scale.parts.map { naive.part($0).reduce(0, +) })
        #expect(tally.mean == Fraction(naive.totals.reduce(0, +), count))
        #expect(verdict.band == naive.band)
        if verdict.status == .rated { #expect(verdict.star == naive.star(rule), "\(count) sheets, \(rule)") }
        for result in verdict.minimums {
          let criterion = scale.criteria[result.minimum.criterion]
          let option = try #require(criterion.options.first { $0.star == result.minimum.star })
          #expect(result.met == naive.met(criterion, option, rule))
        }
      }
    }
  }

  @Test("At each bound, one point less in the sum is the lower star and is never printed as the bound")
  func boundsToThePoint() throws {
    let edition = try Law.edition("2026-26")
    for bound in [30, 50, 70, 90] {
      for count in 1...25 {
        for off in -1...1 {
          let mean = Fraction(bound * count + off, count)
          let band = edition.stars.filter { mean >= Fraction($0.from) }.map(\.stars).max()
          let lower = edition.stars.first { $0.from == bound }.map { off < 0 ? $0.stars - 1 : $0.stars }
          #expect(band == lower, "\(bound * count + off)/\(count)")
          for places in 0...6 {
            let printed = mean.rounded(places: places, missing: edition.stars.map(\.from))
            let reached = try #require(Int(printed.prefix { $0 != "." })) >= bound
            #expect(reached == (off >= 0), "\(printed)")
          }
        }
      }
    }
  }

  @Test("The band of real sheets changes exactly at the bound", arguments: [30, 50, 70, 90])
  func bandAtBound(bound: Int) throws {
    let edition = try Law.edition("2026-26")
    let scale = try Law.scale(edition.id, 9)
    for count in 1...25 {
      for off in -1...1 {
        // One sheet carries the odd point, the others stand on the bound exactly.
        let sheets = (0..<count).map {
          Sheet(member: "m\($0)", choices: scale.sheet(of: $0 == 0 ? bound + off : bound))
        }
        let tally = Tally(sheets, by: scale)
        #expect(tally.sum == bound * count + off)
        let star = try #require(edition.stars.first { $0.from == bound }).stars
        #expect(tally.band(in: edition) == (off < 0 ? star - 1 : star))
      }
    }
  }

  @Test("The criteria that make the spread add up to it, and the pairs are those over the limit in order")
  func spreadAddsUp() throws {
    var random = SeededGenerator(seed: 7)
    let scale = try Law.scale("2019-1048", 10)
    for count in 1...12 {
      let sheets = (1...count).map { scale.randomSheet("m\($0)", kindness: 2 + $0 % 7, using: &random) }
      let tally = Tally(sheets, by: scale)
      let totals = tally.scores.map(\.total)
      let spread = try #require(Spread(tally, limit: 10))
      #expect(spread.criteria.map(\.points).reduce(0, +) == spread.points)
      #expect(spread.points == (totals.max() ?? 0) - (totals.min() ?? 0))
      var expected: [(Int, Int, Int)] = []
      for one in 0..<count {
        for other in (one + 1)..<max(count, one + 1) where abs(totals[one] - totals[other]) > 10 {
          expected.append((-abs(totals[one] - totals[other]), one, other))
        }
      }
      expected.sort { $0 < $1 }
      #expect(
        spread.pairs.map { [min($0.higher, $0.lower), max($0.higher, $0.lower)] } == expected.map { [$0.1, $0.2] })
      #expect(spread.pairs.allSatisfy { totals[$0.higher] - totals[$0.lower] > 10 })
    }
  }

  @Test("Rounding is half up")
  func roundsHalfUp() {
    #expect(Fraction(1, 8).rounded(places: 2) == "0.13")
    #expect(Fraction(247, 3).rounded(places: 2) == "82.33")
    #expect(Fraction(5, 2).rounded(places: 0) == "3")
    #expect(Fraction(100).rounded(places: 6) == "100.000000")
    #expect(Fraction(1, 200).rounded(places: 2) == "0.01")
    #expect(Fraction(0).rounded(places: 2) == "0.00")
  }
}

extension Scale {
  /// A complete sheet with exactly `total` points, found greedily from the worst options up.
  fileprivate func sheet(of total: Int) -> Choices {
    var choices = Choices(count: criteria.count)
    // The sums that the criteria from i on can reach, so that the walk never runs into a dead end.
    var reachable: [Set<Int>] = [[0]]
    for criterion in criteria.reversed() {
      let points = Set(criterion.options.map(\.points) + (criterion.allowsNone ? [0] : []))
      reachable.append(Set(reachable[reachable.count - 1].flatMap { rest in points.map { rest + $0 } }))
    }
    reachable.reverse()
    var left = total
    for (index, criterion) in criteria.enumerated() {
      // The governors of conditions take their best option, so that nothing falls away.
      let numbers =
        index == self.index(of: "5.1")
        ? [criterion.bestOption] : Array((criterion.allowsNone ? 0 : 1)...criterion.options.count)
      for number in numbers where reachable[index + 1].contains(left - self.points(of: number, at: index)) {
        choices[index] = number
        left -= self.points(of: number, at: index)
        break
      }
    }
    return choices
  }
}
