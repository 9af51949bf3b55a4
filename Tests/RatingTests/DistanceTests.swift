import Rating
import Rulebook
import TestSupport
import Testing

@Suite("How far members and criteria lie apart")
struct DistanceTests {
  /// Councils of 1 to 12 with kind and harsh members mixed.
  private func councils(_ body: (Tally) throws -> Void) throws {
    var random = SeededGenerator(seed: 11)
    let scale = try Law.scale("2026-26", 9)
    for count in 1...12 {
      for _ in 0..<5 {
        let sheets = (1...count).map {
          scale.randomSheet("m\($0)", kindness: Int.random(in: 2...10, using: &random), using: &random)
        }
        try body(Tally(sheets, by: scale))
      }
    }
  }

  @Test(
    "No sheet is far from the others by a limit that no two totals can pass, however large", arguments: [100, .max])
  func unreachableLimit(limit: Int) throws {
    try councils { #expect(FarSheet.all($0, limit: limit).isEmpty) }
  }

  @Test("A sheet is far where more than the limit lies between it and the others' median", arguments: [nil, 0, 7])
  func farSheets(limit: Int?) throws {
    var seen = 0
    try councils { tally in
      let totals = tally.scores.map(\.total)
      let far = FarSheet.all(tally, limit: limit)
      for (place, total) in totals.enumerated() {
        let others = (totals[..<place] + totals[(place + 1)...]).sorted()
        let found = far.first { $0.sheet == place }
        guard !others.isEmpty else {
          #expect(found == nil)
          continue
        }
        let half = others.count / 2
        let doubled = others.count % 2 == 1 ? 2 * others[half] : others[half - 1] + others[half]
        let apart = 2 * total - doubled
        #expect((found != nil) == (abs(apart) > 2 * (limit ?? 10)))
        guard let found else { continue }
        seen += 1
        #expect(found.isAbove == (apart > 0))
        #expect(found.apart == Fraction(abs(apart), 2))
        #expect(found.median == Fraction(doubled, 2))
      }
      #expect(far.map(\.sheet) == far.map(\.sheet).sorted())
    }
    #expect(seen > 0)
  }

  @Test("Every criterion is there once, every sheet is counted once in it, the widest stand first")
  func criterionSpreads() throws {
    try councils { tally in
      let spreads = CriterionSpread.all(tally)
      #expect(spreads.map(\.criterion).sorted() == Array(tally.scale.criteria.indices))
      for spread in spreads {
        let points = tally.scores.map { Int($0.points[spread.criterion]) }
        #expect(spread.points.lowerBound == points.min())
        #expect(spread.points.upperBound == points.max())
        #expect(spread.sheets.indices.map { value in points.count { $0 == value } } == spread.sheets)
        #expect(spread.sheets.reduce(0, +) == points.count)
      }
      let order = spreads.map { [-$0.width, $0.criterion] }
      #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test("The widest pair is the first highest and the first lowest sheet")
  func widestPair() throws {
    try councils { tally in
      let totals = tally.scores.map(\.total)
      let spread = try #require(Spread(tally, limit: nil))
      #expect(spread.widest.higher == totals.firstIndex(of: totals.max() ?? 0))
      #expect(spread.widest.lower == totals.firstIndex(of: totals.min() ?? 0))
    }
  }
}
