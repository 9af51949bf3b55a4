import Foundation
import Rating
import Rulebook
import Testing

@testable import Documents

@Suite("Readable rating")
struct RatingTextTests {
  @Test(
    "the examples read as a secretary would want them",
    arguments: [
      "01-fish-sauce-minimum-missed", "02-tourism-two-cases", "03-water-stopped", "04-district-2020",
    ])
  func examples(name: String) throws {
    let json = try String(contentsOf: Folders.tests.appending(path: "Examples/\(name).in.json"), encoding: .utf8)
    let answer = try #require(Law.answers(json).first)
    for language in Language.allCases {
      let lines = RatingText.lines(answer, heading: "Sản phẩm mẫu", language: language, width: 80)
      #expect(lines.allSatisfy { $0.columns <= 80 })
      expectMaskedGolden("rating-\(name)-\(language.rawValue)", lines.joined(separator: "\n") + "\n")
    }
  }

  @Test("what is left to the chair is said to be open")
  func chair() throws {
    let json = try String(
      contentsOf: Folders.tests.appending(path: "Examples/01-fish-sauce-minimum-missed.in.json"), encoding: .utf8
    )
    .replacing("\"majority\"", with: "\"chair\"")
    let answer = try #require(Law.answers(json).first)
    let text = RatingText.lines(answer, names: ["m1": "Ủy viên 1"], language: .vietnamese, width: 100)
    expectMaskedGolden("rating-chair-vi", text.joined(separator: "\n") + "\n")
  }

  @Test(
    "amounts are as short as they are exact",
    arguments: [
      (Fraction(9, 5), "1,8"), (Fraction(4, 3), "1,33 (4/3)"), (Fraction(12), "12"), (Fraction(1, 300), "0,00 (1/300)"),
      (Fraction(1, 4), "0,25"), (Fraction(1, 8), "0,13 (1/8)"),
    ])
  func amounts(value: Fraction, printed: String) {
    #expect(Wording(language: .vietnamese).amount(value, places: 2) == printed)
  }

  @Test("sending up by points alone is said to be the regulation's word", arguments: [(97, 2), (97, 5), (88, 4)])
  func waived(total: Int, star: Int) throws {
    let edition = try Law.edition("2026-26")
    let level = try edition.scoringLevel(.province, on: try #require(CalendarDate("2026-11-22")))
    for (level, readings) in [
      (level, ["cách đọc của phần mềm, quy chế có thể bỏ", "this software's reading, which a regulation may waive"]),
      (level.forwardingByPoints, ["chỉ xét điểm, theo quy chế", "points alone count, by the council's regulation"]),
    ] {
      let promotion = Promotion(
        total: Fraction(total), star: star, unmet: [], level: level, edition: edition)
      for (language, reading) in zip([Language.vietnamese, .english], readings) {
        let lines = PromotionText.lines(
          promotion, total: Fraction(total), star: star, level: level, edition: edition, language: language, width: 400)
        let line = try #require(lines.first { $0.contains(reading) })
        #expect(lines.count { $0.contains(reading) } == 1)
        #expect(line.contains("không chuyển") || line.contains("not to") || promotion.forwardTo == .national)
        let isEnough = star == 5 || level.forwardsWhen?.gates == false
        #expect((promotion.forwardTo == .national) == (total >= 90 && isEnough))
      }
    }
  }

  @Test("a promotion reached elsewhere")
  func promotion() throws {
    var text = ""
    for (id, name, date, total, star) in [
      ("2026-26", Level.Name.province, "2026-11-22", Fraction(438, 5), 4),
      ("2026-26", .province, "2026-11-22", Fraction(97), 2), ("2026-26", .national, "2026-11-22", Fraction(88), 4),
      ("2023-148", .district, "2024-05-01", Fraction(70), 4), ("2023-148", .province, "2026-01-10", Fraction(92), 5),
      ("2019-1048", .district, "2020-10-15", Fraction(148, 3), 2),
    ] {
      let edition = try Law.edition(id)
      let day = try #require(CalendarDate(date))
      let level = try edition.scoringLevel(name, on: day)
      let promotion = Promotion(total: total, star: star, unmet: [], level: level, edition: edition)
      for language in Language.allCases {
        text +=
          PromotionText.lines(
            promotion, total: total, star: star, level: level, edition: edition, language: language, width: 80
          ).joined(separator: "\n") + "\n\n"
      }
    }
    expectMaskedGolden("promotion", text)
  }
}
