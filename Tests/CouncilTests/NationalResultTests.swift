import CouncilFixtures
import Rating
import Rulebook
import Testing

@testable import Council

@Suite("National results that a province takes over")
struct NationalResultTests {
  /// Total, highest star whose minimums are met, the star that follows, and whether the province recognises it.
  static let cases: [(total: Fraction, minimums: Int, star: Int, isRecognised: Bool)] = [
    (Fraction(173, 2), 4, 4, true), (Fraction(173, 2), 3, 3, true), (Fraction(173, 2), 2, 2, false),
    (Fraction(70), 4, 4, true), (Fraction(699, 10), 4, 3, true), (Fraction(50), 4, 3, true),
    (Fraction(499, 10), 4, 2, false), (Fraction(29), 4, 1, false), (Fraction(0), 1, 1, false),
    // Ninety and more come back where a minimum of five stars is missed.
    (Fraction(95), 4, 4, true), (Fraction(100), 3, 3, true),
  ]

  private func result(_ total: Fraction, _ minimums: Int) -> NationalResult {
    NationalResult(total: total, minimums: minimums, document: "12/TB", date: Fixture.date)
  }

  @Test("follow the bands, as far as the minimums are met, up to four stars", arguments: cases)
  func star(total: Fraction, minimums: Int, star: Int, isRecognised: Bool) throws {
    let level = try Fixture.edition.scoringLevel(.province, on: Fixture.date)
    #expect(result(total, minimums).star(under: Fixture.edition) == star)
    let promotion = Promotion(takenOver: star, total: total, level: level, edition: Fixture.edition)
    #expect((promotion.recognisedBy == .province) == isRecognised)
    #expect(promotion.forwardTo == nil && promotion.returnTo == nil)
  }

  @Test("are never sent up again, even where the level sends such totals up")
  func neverUp() {
    let level = Level(
      level: .province, name: "Cấp tỉnh", scores: true, recognises: [3, 4], forwardsTo: .national,
      forwardsWhen: .init(total: 90, gates: false))
    let promotion = Promotion(takenOver: 4, total: Fraction(95), level: level, edition: Fixture.edition)
    #expect(promotion.forwardTo == nil)
    #expect(promotion.reasons == [])
    let low = Promotion(takenOver: 3, total: Fraction(139, 2), level: level, edition: Fixture.edition)
    #expect(low.reasons == [.points(star: 4, short: Fraction(1, 2)), .points(star: 5, short: Fraction(41, 2))])
  }

  @Test("that no council can have come to are told apart")
  func possible() {
    #expect(result(Fraction(100), 4).isPossible && result(Fraction(0), 1).isPossible)
    for (total, minimums) in [
      (Fraction(101), 3), (Fraction(-1), 3), (Fraction(201, 2), 3), (Fraction(50), 0), (Fraction(50), 5),
      (Fraction(1, 1_000_001), 3), (Fraction(Int.max), 3), (Fraction(1, Int.max), 3),
    ] {
      #expect(!result(total, minimums).isPossible, "\(total)")
    }
  }
}
