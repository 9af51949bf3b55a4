import Season
import Testing

@Suite("Ids of the season's book")
struct SeasonListTests {
  /// The ids that are there, and the one that is proposed.
  static let ids: [([String], String)] = [
    ([], "kinh-phi-2026-01"), (["kinh-phi-2026-01", "kinh-phi-2026-09", "kinh-phi-2025-40"], "kinh-phi-2026-10"),
    (["kinh-phi-2026-x", "su-kien-2026-07"], "kinh-phi-2026-01"),
    (["kinh-phi-2026-03", "kinh-phi-2026-9223372036854775807", "kinh-phi-2026--9"], "kinh-phi-2026-04"),
  ]

  @Test("go on from the last of the year; a number that nobody counts to is none", arguments: ids)
  func next(ids: [String], proposed: String) { #expect(SeasonList.grant.nextID(year: 2026, after: ids) == proposed) }
}
