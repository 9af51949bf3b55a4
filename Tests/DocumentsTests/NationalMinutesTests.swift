import Council
import CouncilFixtures
import Rating
import Rulebook
import TestSupport
import Testing

@testable import Documents

/// Minutes, and readable results, of products that have their star by the national council's result.
@Suite("Minutes of national results")
struct NationalMinutesTests {
  static func desk() throws -> FixtureDesk {
    let desk = try FixtureDesk(settingUp: .inMemory(crypto: Fixture.crypto))
    for (place, total, star) in [(0, Fraction(173, 2), 4), (1, Fraction(139, 3), 2)] {
      let result = NationalResult(
        total: total, minimums: 4, document: "Thông báo 12/TB-HĐTW", date: try #require(CalendarDate("2026-11-05")))
      try desk.act(
        .adoptNational(product: Fixture.products[place], result, star: star), as: Fixture.chair)
    }
    return desk
  }

  @Test("name the paper, the total and who recognises")
  func minutes() throws {
    let desk = try Self.desk()
    let text = PlainText(width: 132).text(
      Minutes.document(try MinutesMaterial(of: Fixture.sittingID, in: desk.store)))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("III.") }.prefix { !$0.hasPrefix("Số liệu trong biên bản") }
    expectGolden("minutes-national-132", lines.joined(separator: "\n"))
  }

  @Test("are told in a tally", arguments: Language.allCases)
  func tally(language: Language) throws {
    let lines = try Self.desk().store.tally(Fixture.sittingID, nil).flatMap {
      TalliedText.lines($0, language: language, width: 80)
    }
    expectGolden("tally-national-\(language.rawValue)", lines.joined(separator: "\n"))
  }
}
