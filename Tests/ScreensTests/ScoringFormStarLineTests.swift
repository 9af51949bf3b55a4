import Council
import Rating
import Rulebook
import TerminalUI
import Testing

@testable import Screens

@Suite("Scoring form: the star line")
struct ScoringFormStarLineTests {
  @Test("Points and minimums missing, as many as fit, the rest counted", arguments: [60, 78, 98, 140, 198])
  func fits(width: Int) throws {
    let lines = try line([:], width: width)
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("Theo phiếu này: 1★ · lên 3★ còn 50 điểm và mức tối thiểu: "))
    #expect(lines[0].cellWidth <= width || width < 70)
    #expect(lines[0].hasSuffix("★") || lines[0].contains("… +") || lines[0].hasSuffix("tiêu chí") || width < 70)
  }

  @Test("With room for it, every minimum is named")
  func namesAll() throws {
    let text = try line([:], width: 198, rows: 3).joined(separator: " ")
    #expect(text.contains("3.5 Sở hữu trí tuệ ★★★"))
    #expect(!text.contains("+"))
  }

  @Test("Points reached, minimums missing")
  func onlyMinimums() throws {
    var best = try best()
    best["3.5"] = 0
    #expect(
      try line(best, width: 98) == [
        "Theo phiếu này: 2★ · lên 3★ còn mức tối thiểu: 3.5 Sở hữu trí tuệ ★★★"
      ])
  }

  @Test("Five stars")
  func fiveStars() throws {
    #expect(try line(best(), width: 98) == ["Theo phiếu này: 5★ · đủ mức tối thiểu"])
  }

  @Test("A rejected or stopped sheet says that instead, cut at a word")
  func endings() throws {
    let long = String(repeating: "lý do ", count: 40)
    let rejected = try line([:], width: 40, reject: long)
    #expect(rejected.count == 1)
    #expect(rejected[0].hasPrefix("Phiếu này đề nghị loại sản phẩm:"))
    #expect(rejected[0].hasSuffix(" …"))
    #expect(rejected[0].cellWidth <= 40)
    #expect(try line([:], width: 78, stop: "mẫu hỏng") == ["Phiếu này dừng đánh giá: mẫu hỏng"])
  }

  private func best() throws -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: try FormFixture.scale(9).criteria.map { ($0.code, $0.options.count) })
  }

  private func line(
    _ choices: [String: Int], width: Int, rows: Int = 1, reject: String? = nil, stop: String? = nil
  ) throws -> [String] {
    let state = SheetState(choices: choices, reject: reject, stop: stop)
    return StarLine(
      phrases: FormPhrases(language: .vietnamese), sheet: FormSheet(state, scale: try FormFixture.scale(9)),
      edition: try FormFixture.edition()
    ).lines(width: width, rows: rows, glyphs: .unicode)
  }
}
