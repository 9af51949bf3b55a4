import Council
import CouncilFixtures
import Rating
import Rulebook
import Testing

@Suite("When members asked in writing should meet")
struct MeetingProposalTests {
  /// Options in the order of the fixture's criteria; the last two are left out where 1.1 gives nothing.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let sheets: [[Int]]
    var reject: [Int: String] = [:]
    var limit = 10
    let words: [String]
  }

  private static let best = [3, 2, 2, 3, 2]
  private static let totals = "highest and lowest total are "

  static let cases: [Case] = [
    Case(testDescription: "nobody differs", sheets: [best, best, best], words: []),
    Case(testDescription: "one sheet alone", sheets: [best], words: []),
    // 100, 95: another total, the same star.
    Case(testDescription: "a little apart", sheets: [best, [3, 2, 2, 2, 2]], words: []),
    Case(
      testDescription: "just over the limit", sheets: [best, [3, 2, 2, 2, 2]], limit: 4,
      words: [totals + "5 apart, more than 4"]),
    Case(testDescription: "just at the limit", sheets: [best, [3, 2, 2, 2, 2]], limit: 5, words: []),
    // 100 and 80.
    Case(
      testDescription: "another star by the points", sheets: [best, best, [2, 2, 2, 3, 2]], limit: 40,
      words: ["sheet by sheet: 5 stars (2), 4 stars (1)"]),
    // "None holds" in 1.2 misses the minimum of three stars.
    Case(
      testDescription: "a split minimum", sheets: [best, [3, 0, 2, 3, 2]], limit: 40,
      words: ["sheet by sheet: 5 stars (1), 2 stars (1)", "split on minimums: 1.2 (3 stars 1/2)"]),
    Case(
      testDescription: "one rejects", sheets: [best, best, best], reject: [1: "hàng giả"],
      words: ["sheet by sheet: 5 stars (2), rejected (1)"]),
    Case(
      testDescription: "one stops by no points in 3.1", sheets: [best, [3, 2, 2, 3, 1]], limit: 40,
      words: ["sheet by sheet: 5 stars (1), stopped (1)"]),
    Case(
      testDescription: "everything at once", sheets: [best, [2, 0, 1, 1, 2]],
      words: [
        totals + "60 apart, more than 10", "sheet by sheet: 5 stars (1), 2 stars (1)",
        "split on minimums: 1.2 (3 stars 1/2)",
      ]),
  ]

  private static func tally(_ one: Case) throws -> Tally {
    let scale = try Scale(Fixture.set)
    let sheets = one.sheets.enumerated().map { place, numbers in
      var choices = Choices(count: scale.criteria.count)
      for (index, number) in numbers.enumerated() { choices[index] = number }
      return Sheet(member: "m\(place)", choices: choices, reject: one.reject[place], stop: nil)
    }
    return Tally(sheets, by: scale)
  }

  @Test("by totals, by the members' own results, by minimums", arguments: cases)
  func proposal(_ one: Case) throws {
    let tally = try Self.tally(one)
    for minimums in Rules.MinimumRule.allCases {
      let proposal = MeetingProposal(
        tally, edition: Fixture.edition, rules: Rules(minimums: minimums), limit: one.limit)
      let words = proposal?.reasons.map { $0.explanation(in: .english, tally.scale) } ?? []
      #expect(words == one.words, "\(minimums)")
    }
  }
}
