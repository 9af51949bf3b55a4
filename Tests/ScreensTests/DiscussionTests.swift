import Charts
import Council
import Rating
import Rulebook
import TerminalUI
import Testing

@testable import Screens

/// What the council looks at between the reveal and the conclusion.
@Suite struct DiscussionTests {
  private func lines(_ desk: Desk, product: Int = 1, width: Int = 100, glyphs: Glyphs = .unicode) throws -> [String] {
    let report = try DiscussionReport(desk, product: SampleCouncil.code(product))
    let page = DiscussionPage(report, width: width, glyphs: glyphs)
    return (page.head + page.lines).map(\.text)
  }

  private func text(_ council: SampleCouncil, language: Language = .vietnamese) throws -> String {
    try lines(council.desk("m1", language: language)).joined(separator: "\n")
  }

  private func morning(product: Int) throws -> String {
    try lines(SampleCouncil.reading(member: "m1"), product: product).joined(separator: "\n")
  }

  // MARK: What the page says

  @Test func oneBallotThatDecidesIsNamed() throws {
    let text = try morning(product: 3)
    #expect(text.contains("Có. Không tính riêng phiếu dưới đây thì không phải 4 sao mà là:"))
    #expect(text.contains("- một trong Lê Văn Hùng (65), Phạm Thị Hồng (82): 5 sao"))
    #expect(text.contains("Chỉ để xem khi thảo luận: phiếu nào cũng được tính."))
  }

  @Test func distancesToTheBoundsAreExact() throws {
    let text = try morning(product: 3)
    #expect(text.contains("5 phiếu cộng lại 447 điểm, trung bình 89,40 điểm"))
    #expect(text.contains("trên mốc 4★ (70): dư 97 điểm tổng, tức trung bình dư 19,40 điểm"))
    #expect(text.contains("tới mốc 5★ (90): thiếu 3 điểm tổng, tức trung bình thiếu 0,60 điểm"))
  }

  @Test func pairsAndFarSheetsAreNamedWithTheirRule() throws {
    let text = try morning(product: 3)
    #expect(text.contains("VƯỢT giới hạn 10"))
    #expect(text.contains("Trần Thị Minh Nguyệt (100) – Lê Văn Hùng (65): cách 35"))
    #expect(text.contains("Xa là hơn 10 điểm (giới hạn của quy chế)"))
    #expect(text.contains("Lê Văn Hùng (65): thấp hơn 35 điểm (trung vị các phiếu khác: 100 điểm)"))
    #expect(text.contains("Phạm Thị Hồng (82): thấp hơn 18 điểm"))
  }

  @Test func withoutALimitTheRuleSaysSo() throws {
    var council = try SampleCouncil(rules: Rules(spread: nil))
    council.add("Nước mắm", .closed, worse: [0, 3, 0, 1, 0])
    #expect(try text(council).contains("Xa là hơn 10 điểm (quy chế không đặt giới hạn)"))
    #expect(try text(council, language: .english).contains("(the regulation sets no limit)"))
  }

  @Test func criteriaStandByTheirSpreadAndAddUp() throws {
    let lines = try lines(SampleCouncil.reading(member: "m1"), product: 3)
    let head = try #require(lines.firstIndex { $0.contains("lệch") && $0.hasSuffix("  0  1  2  3  4  5") })
    let sum = try #require(lines.firstIndex { $0.hasPrefix("  Cộng") })
    #expect(lines[sum].contains(" +35 "))
    let rows = lines[(head + 1)..<sum]
    let ranges = rows.compactMap { $0.firstMatch(of: #/(\d)-(\d)  /#) }
    let widths = ranges.map { (Int($0.2) ?? 0) - (Int($0.1) ?? 0) }
    #expect(widths.count == rows.count)
    #expect(widths == widths.sorted(by: >))
    let differences = rows.compactMap { $0.firstMatch(of: #/([+-]\d)  /#)?.1 }
    #expect(differences.reduce(0) { $0 + (Int($1) ?? 0) } == 35)
    #expect(rows.contains { $0.contains("4.1 Khu vực phân phối chính") && $0.hasSuffix("1─────1─────3") })
  }

  @Test func aMinimumThatDecidesAloneSaysWhatItWouldGive() throws {
    var council = try SampleCouncil()
    council.add("Nước mắm", .closed, worse: [2, 2, 2, 2, 2])
    let unmet = try text(council)
    #expect(unmet.contains("MỨC TỐI THIỂU CHƯA ĐẠT"))
    #expect(unmet.contains("Riêng từng mức sau đây đạt thì vẫn"))
    var tight = try SampleCouncil()
    tight.add("Nước mắm", .closed, worse: [0, 0, 0, 1, 1])
    let text = try text(tight)
    #expect(text.contains("MỨC TỐI THIỂU VỪA ĐỦ ĐẠT"))
    #expect(text.contains("3/5 thành viên chọn từ mức 3đ ★★★★★"))
    #expect(text.contains("nếu bớt một thành viên chọn: 4 sao"))
  }

  @Test func theRuleOfTheMeanCountsPointsNotMembers() throws {
    var council = try SampleCouncil(rules: Rules(minimums: .mean, spread: 10))
    council.add("Nước mắm", .closed, worse: [0])
    #expect(try text(council).contains("nếu bớt một điểm: 4 sao"))
  }

  @Test func whatTheChairDecidesStaysOpen() throws {
    var council = try SampleCouncil(rules: Rules(minimums: .chair, spread: nil))
    council.add("Nước mắm", .closed, worse: [0, 1, 0, 1, 0])
    let text = try text(council)
    #expect(text.contains("KẾT QUẢ: CHỜ CHỦ TỊCH QUYẾT ĐỊNH"))
    #expect(text.contains("Dấu ?: chờ chủ tịch quyết định."))
    #expect(text.contains("  ? "))
  }

  @Test func votesToRejectStandWithTheirReasonsAndTheirWeight() throws {
    var council = try SampleCouncil()
    council.add("Rượu", .closed, worse: [0], reject: ["m1": "hàng giả", "m2": "không rõ nguồn gốc", "m3": "hàng giả"])
    let text = try text(council)
    #expect(text.contains("3/5 phiếu đề nghị loại:"))
    #expect(text.contains("không phải bị loại mà là:"))
    #expect(text.contains("một trong Trần Thị Minh Nguyệt (100), Lê Văn Hùng (100), Nguyễn Đức Thắng (100): 5 sao"))
  }

  @Test func unknownMinimumsAreSaidInWords() throws {
    var council = try SampleCouncil(edition: "2019-1048", set: 10)
    council.add("Nước mắm", .closed, worse: [0, 1, 0, 1, 0])
    #expect(try text(council).contains("gates: unknown"))
  }

  @Test func oneSheetHasNothingBesideIt() throws {
    var council = try SampleCouncil(members: [SampleCouncil.seven[0]])
    council.add("Nước mắm", .closed, worse: [0])
    let text = try text(council)
    #expect(text.contains("TỔNG ĐIỂM"))
    #expect(!text.contains("MỘT PHIẾU CÓ QUYẾT ĐỊNH"))
    #expect(!text.contains("PHIẾU Ở XA"))
  }

  @Test func everySignHasATwinInASCII() throws {
    let desk = try SampleCouncil.reading(member: "m1")
    for width in [78, 198] {
      let plain = try lines(desk, product: 3, width: width, glyphs: .ascii)
      let drawn = try lines(desk, product: 3, width: width)
      #expect(plain.count == drawn.count)
      #expect(!plain.joined().contains { "●★☆✓─│…".contains($0) })
      #expect(zip(plain, drawn).allSatisfy { $0.cellWidth == $1.cellWidth })
    }
  }

  @Test(arguments: [78, 98, 130, 159, 160, 198, 300]) func noLineIsWiderThanThePage(_ width: Int) throws {
    for product in 1...3 {
      let lines = try lines(SampleCouncil.reading(member: "m1"), product: product, width: width)
      #expect(lines.allSatisfy { $0.cellWidth <= width })
    }
  }

  // MARK: The strip

  @Test(arguments: [(0, 0), (0, 100), (40, 41), (99, 100), (62, 80), (70, 70)], [1, 2, 9, 40, 81, 120])
  func dotStripHoldsEveryTotalAndTheBoundsAroundThem(_ range: (Int, Int), _ width: Int) {
    let strip = DotStrip(low: range.0, high: range.1, bounds: [90, 70, 50, 30, 0], width: width)
    #expect(strip.width <= max(width, 1))
    #expect(strip.first <= range.0 && strip.last >= range.1)
    var last = 0
    for total in range.0...range.1 {
      let place = strip.place(of: total)
      #expect(place >= last && place < strip.width)
      last = place
    }
    if strip.width > strip.last - strip.first {
      #expect(Set((strip.first...strip.last).map { strip.place(of: $0) }).count == strip.last - strip.first + 1)
    }
    if width > 100 { #expect((strip.first, strip.last) == (0, 100)) }
  }

  // MARK: The way there and back

  private func driver(_ keys: String, member: Int = 1) throws -> AppDriver {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: member)
    driver.press(keys)
    return driver
  }

  private static let mark = "TỔNG ĐIỂM CỦA TỪNG THÀNH VIÊN"

  @Test(arguments: ["t", "F4", "Enter t", "Enter F4", "d F4"]) func oneKeyLeadsThereAndEscBack(_ keys: String) throws {
    var driver = try driver("Down Down " + keys.split(separator: " ").dropLast().joined(separator: " "))
    let before = driver.text
    driver.press(String(keys.split(separator: " ").last ?? ""))
    #expect(driver.text.contains(Self.mark))
    driver.press("Escape")
    #expect(driver.text == before)
  }

  @Test func sealedScoresStaySealed() throws {
    let driver = try driver("Down Down Down t")
    #expect(driver.message == "Điểm còn niêm phong cho đến khi chủ tịch khóa chấm.")
    #expect(!driver.text.contains(Self.mark))
    #expect(throws: Refusal.sealed(product: SampleCouncil.code(4))) {
      try DiscussionScreen(SampleCouncil.reading(member: "m1"), product: SampleCouncil.code(4))
    }
  }

  @Test func membersLookAndTheChairConcludes() throws {
    var member = try driver("Down Down t", member: 3)
    #expect(member.text.contains(Self.mark))
    member.press("d")
    #expect(member.message.contains("chủ tịch"))
    var chair = try driver("Down Down t d")
    #expect(chair.text.contains("Bước 1:"))
    chair.press("Enter Enter Enter Escape")
    #expect(!chair.text.contains("Bước"))
  }

  @Test func discussionAndConclusionDoNotPileUp() throws {
    var driver = try driver("Down Down d")
    driver.type("Đã trao đổi")
    driver.press("F4 d")
    #expect(driver.text.contains("> Đã trao đổi"))
    driver.press("F4 d F4 Escape Escape Escape")
    #expect(driver.text.contains("Giai đoạn"))
  }

  @Test func scrollingShowsEveryLine() throws {
    var driver = try driver("Down Down t")
    var seen = Set(driver.lines)
    for _ in 0..<20 {
      driver.press("NPage")
      seen.formUnion(driver.lines)
    }
    #expect(driver.text.contains("hết"))
    let all = try lines(SampleCouncil.reading(member: "m1"), product: 3, width: 78)
    let words = seen.map { $0.split(separator: " ") }
    for line in all {
      #expect(words.contains { $0.contains(line.split(separator: " ")) }, "\(line)")
    }
  }
}
