import Deadlines
import Rulebook
import Season
import Testing

@Suite("Rounds (Điều 5 of 26/2026): “trước ngày” makes the day itself late")
struct RoundTests {
  private func rounds(_ year: Int) throws -> [String] {
    let edition = try #require(try Facts.editions.get().first { $0.id == "2026-26" })
    return edition.rounds(of: year).map { "\($0.level.rawValue) \($0.number): \($0.filing) \($0.rating)" }
  }

  @Test("of 2027: the last good day is the one before; the second national round lies in the next year")
  func whole() throws {
    #expect(
      try rounds(2027) == [
        "province 1: 2027-04-29 2027-06-29", "province 2: 2027-10-29 2027-12-29",
        "national 1: 2027-07-29 2027-09-29", "national 2: 2028-01-29 2028-03-29",
      ])
  }

  @Test("of 2026: the first provincial round was over before the decision took effect on 22/5/2026")
  func first() throws {
    #expect(
      try rounds(2026) == [
        "province 2: 2026-10-29 2026-12-29", "national 1: 2026-07-29 2026-09-29", "national 2: 2027-01-29 2027-03-29",
      ])
    #expect(try rounds(2025) == [])
  }

  @Test(
    "what is listed on a day",
    arguments: [
      ("2026-10-29", ["round-filing-province-2-2026 0", "round-rating-province-2-2026 61"]),
      ("2026-10-30", ["round-rating-province-2-2026 60"]),
      ("2026-12-29", ["round-rating-province-2-2026 0", "round-filing-national-2-2026 31"]),
      ("2026-12-31", ["round-filing-national-2-2026 29"]),
      ("2027-01-01", ["round-filing-national-2-2026 28"]),
      ("2027-01-29", ["round-filing-national-2-2026 0", "round-rating-national-2-2026 59"]),
      ("2027-03-29", ["round-rating-national-2-2026 0", "round-filing-province-1-2027 31"]),
      ("2027-03-30", ["round-filing-province-1-2027 30"]),
      // Before the edition nothing is known of rounds.
      ("2026-05-21", []),
    ])
  func listed(today: String, expected: [String]) throws {
    let list = try list(on: today, horizon: 61)
    #expect(list.deadlines.map { "\($0.key) \($0.daysLeft(on: list.today))" } == expected)
  }

  @Test(
    "a dossier belongs to the first round that it was filed in time for, and keeps its rating late until it is rated",
    arguments: [
      ("2026-10-29", "2027-01-10", "round-rating-province-2-2026 waits for 1, -12"),
      ("2026-10-30", "2027-01-10", "round-rating-province-1-2027 waits for 1, 170"),
      ("2026-05-22", "2026-12-29", "round-rating-province-2-2026 waits for 1, 0"),
    ])
  func waiting(filed: String, today: String, expected: String) throws {
    let list = try list(on: today, [Facts.dossier(.council, filed: filed)])
    let found = list.deadlines.compactMap { deadline -> String? in
      guard case .roundRating(_, let waiting) = deadline.matter, waiting > 0 else { return nil }
      return "\(deadline.key) waits for \(waiting), \(deadline.daysLeft(on: list.today))"
    }
    #expect(found == [expected])
  }

  @Test("a rated dossier, a reassessment and an idea wait for no round; one sent up waits for the national one")
  func notWaiting() throws {
    let dossiers = [
      try Facts.dossier(.result, filed: "2026-10-01"), try Facts.dossier(.idea),
      try Facts.dossier(.council, filed: "2026-10-01", kind: .reassessment),
    ]
    #expect(try list(on: "2027-01-10", dossiers).late.filter { $0.dossier == nil } == [])
    let up = try list(on: "2027-04-01", [Facts.dossier(.forwarded, since: "2026-12-20")])
    #expect(up.late.map(\.key) == ["round-rating-national-2-2026"])
  }
}
