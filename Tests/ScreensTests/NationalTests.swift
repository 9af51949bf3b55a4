import Council
import Rating
import Rulebook
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// A national result is taken over.
@Suite struct NationalTests {
  static func council() throws -> SampleCouncil {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng")
    council.add("Bánh ram Anh Thu", producer: "Cơ sở Anh Thu", .concluded, worse: [2, 2, 3, 2, 3])
    return council
  }

  private func check(_ driver: AppDriver, _ name: String) {
    var driver = driver
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(columns)x\(rows)", driver.lines)
    }
  }

  private func fill(_ driver: inout AppDriver, _ texts: [String]) {
    for text in texts {
      driver.type(text)
      driver.press("Enter")
    }
  }

  private static let paper = ["86,5", "4", "Thông báo 12/TB-HĐTW", "05/11/2026"]

  @Test(arguments: Language.allCases) func screens(_ language: Language) throws {
    let desk = try Self.council().desk(language: language)
    var driver = try AppDriver(desk, member: 1, columns: 120)
    driver.press("u")
    fill(&driver, Array(Self.paper.dropLast()))
    driver.type(Self.paper[3])
    check(driver, "adoption-\(language.rawValue)")
    driver.press("Enter")
    check(driver, "products-adopted-\(language.rawValue)")
    driver.press("Enter")
    check(driver, "adopted-\(language.rawValue)")
    var board = AppDriver(try App.board(desk))
    board.press("Home")
    check(board, "board-adopted-\(language.rawValue)")
  }

  @Test func concludesByThePaper() throws {
    var driver = try AppDriver(Self.council().desk(), member: 1)
    driver.press("u")
    fill(&driver, Self.paper)
    let result = NationalResult(
      total: Fraction(173, 2), minimums: 4, document: "Thông báo 12/TB-HĐTW",
      date: try #require(CalendarDate("2026-11-05")))
    #expect(driver.acts == [.adoptNational(product: SampleCouncil.code(1), result, star: 4)])
    #expect(driver.text.contains("đã kết luận 2/2"))
    driver.press("u")
    #expect(driver.message.contains("không còn ở bước chờ"))
  }

  @Test func isTakenBackToWaiting() throws {
    var driver = try AppDriver(Self.council().desk(), member: 1)
    driver.press("u")
    fill(&driver, Self.paper)
    driver.press("l")
    driver.type("sai số văn bản")
    driver.press("Enter")
    #expect(
      driver.acts.last
        == .move(product: SampleCouncil.code(1), from: .concluded, to: .waiting, reason: "sai số văn bản"))
    #expect(driver.text.contains("đã kết luận 1/2"))
  }

  @Test func saysWhichFieldIsWrong() throws {
    for (place, text, word) in [
      (0, "101", "Tổng điểm"), (0, "8a", "Tổng điểm"), (1, "5", "Mức tối thiểu"), (2, " ", "số, ký hiệu"),
      (3, "31/11/2026", "Ngày"), (3, "23/11/2026", "Ngày"),
    ] {
      var driver = try AppDriver(Self.council().desk(), member: 1)
      driver.press("u")
      var texts = Self.paper
      texts[place] = text
      fill(&driver, Array(texts.prefix(place + 1)))
      #expect(driver.message.contains(word), "\(driver.message)")
      #expect(driver.intents.isEmpty)
    }
  }

  @Test func leadsBackToAFieldThatWasPassedOver() throws {
    var driver = try AppDriver(Self.council().desk(), member: 1)
    driver.press("u")
    driver.type(Self.paper[0])
    driver.press("Down Down")
    fill(&driver, [Self.paper[2]])
    #expect(driver.message == "Mức tối thiểu: ghi 1, 2, 3 hoặc 4.")
    #expect(driver.lines.contains { $0.contains("▸ Đạt mức tối thiểu") })
    fill(&driver, [Self.paper[1], "", "5/11/26"])
    #expect(driver.acts.count == 1)
  }

  @Test func isForTheChair() throws {
    var driver = try AppDriver(Self.council().desk(), member: 3)
    driver.press("u")
    #expect(driver.message.contains("chủ tịch"))
  }

  @Test(
    arguments: [
      ("86,5", Fraction(173, 2)), ("86.50", Fraction(173, 2)), (" 86 ", Fraction(86)), ("173/2", Fraction(173, 2)),
      ("", nil), ("86,", nil), (",5", nil), ("8/0", nil), ("1/2/3", nil), ("-1", nil), ("1234567", nil), ("８６", nil),
    ] as [(String, Fraction?)])
  func totalsAreTypedExactly(_ text: String, _ total: Fraction?) { #expect(Fraction(typed: text) == total) }
}
