import Council
import Rating
import Rulebook
import TerminalUI
import Testing

@testable import Screens

/// The result of a product: every reason that an engine gives is on the page.
@Suite struct ResultTests {
  private func text(_ council: SampleCouncil, product: Int = 1, language: Language = .vietnamese) throws -> String {
    try text(council.desk("m1", language: language), product: product)
  }

  private func text(_ desk: Desk, product: Int = 1) throws -> String {
    let report = try ResultReport(desk, product: SampleCouncil.code(product))
    let page = report.page(width: 100, glyphs: .unicode)
    return (page.title + page.lines).map(\.text).joined(separator: "\n")
  }

  @Test func sealedProductsAreRefusedInTheStoresWords() throws {
    let desk = try SampleCouncil.reading(member: "m3")
    #expect(throws: Refusal.sealed(product: SampleCouncil.code(4))) {
      try ResultScreen(desk, product: SampleCouncil.code(4))
    }
  }

  @Test func aStarLostToAMinimumSaysWhich() throws {
    let text = try text(SampleCouncil.reading(member: "m1"), product: 2)
    #expect(text.contains("KẾT QUẢ: ★★☆☆☆ 2 SAO  (theo điểm: 3 sao)"))
    #expect(text.contains("điểm = ") == false)
    #expect(text.contains("thành viên chọn từ mức"))
    #expect(text.contains("mức tối thiểu của hạng 3 sao chưa đạt"))
    #expect(text.contains("Bổ sung giấy chứng nhận an toàn thực phẩm còn hạn."))
  }

  @Test func spreadIsHeldAgainstTheRegulation() throws {
    let text = try text(SampleCouncil.reading(member: "m1"), product: 3)
    #expect(text.contains("VƯỢT giới hạn 10"))
    #expect(text.contains("Bấm t (thảo luận)"))
  }

  @Test func votesStandWithTheirReasons() throws {
    var council = try SampleCouncil()
    council.add(
      "Rượu", .closed, worse: [0],
      reject: ["m1": "hàng giả", "m2": "không rõ nguồn gốc", "m3": "hàng giả"])
    let text = try text(council)
    #expect(text.contains("KẾT QUẢ: BỊ LOẠI"))
    #expect(text.contains("3/5 phiếu đề nghị loại:"))
    #expect(text.contains("Lê Văn Hùng: không rõ nguồn gốc"))
    #expect(text.contains("không xếp hạng"))
  }

  @Test func unknownMinimumsAreSaidInWords() throws {
    var council = try SampleCouncil(edition: "2019-1048", set: 10)
    council.add("Nước mắm", .closed, worse: [0, 1, 0, 1, 0])
    #expect(try text(council).contains("gates: unknown"))
    #expect(try text(council, language: .english).contains("gates: unknown"))
  }

  @Test func aDelegateStandsBesideTheScores() throws {
    var council = try SampleCouncil(delegatesScore: true)
    let delegate = Delegate(name: "Ngô Thị Bảy", office: "Phó trưởng phòng", paper: "Giấy ủy quyền 12/UQ")
    council.add(.attend(Attendance(member: "m4", product: nil, state: .present, reason: "", delegate: delegate)))
    council.add("Nước mắm Thu Hùng", .closed)
    let desk = try council.desk("m1")
    #expect(try text(desk).contains("Ngô Thị Bảy (đi thay Phạm Thị Hồng)"))
    var chair = try AppDriver(council.desk(), member: 1)
    chair.press("t")
    #expect(chair.text.contains("Ngô Thị Bảy"))
    chair.press("Escape d Enter Enter")
    #expect(chair.app.top is ConclusionScreen)
  }

  @Test func oneSheetHasNoSpread() throws {
    var council = try SampleCouncil(members: [SampleCouncil.seven[0]])
    council.add("Nước mắm", .closed, worse: [0])
    let text = try text(council)
    #expect(text.contains("KẾT QUẢ: ★★★★★ 5 SAO"))
    #expect(!text.contains("CHÊNH LỆCH"))
    #expect(text.contains("Chuyển hồ sơ lên cấp trung ương."))
  }

  /// A product above 90 points that lacks a minimum of five stars.
  private func lacking(forwardingNeedsMinimums: Bool) throws -> SampleCouncil {
    var council = try SampleCouncil(
      rules: Rules(minimums: .all), forwardingNeedsMinimums: forwardingNeedsMinimums)
    council.add("Nước mắm", .closed)
    return council
  }

  @Test func theReadingThatSendsADossierUpOrNotIsSaid() throws {
    let asked = try text(lacking(forwardingNeedsMinimums: true))
    #expect(!asked.contains("Chuyển hồ sơ lên"))
    #expect(asked.contains("Chuyển cấp trên từ 90 điểm; xét cả mức tối thiểu của 5 sao"))
    let waived = try lacking(forwardingNeedsMinimums: false)
    let text = try text(waived)
    #expect(text.contains("(theo điểm: 5 sao)"))
    #expect(text.contains("Chuyển hồ sơ lên cấp trung ương."))
    #expect(text.contains("Chuyển cấp trên từ 90 điểm; chỉ xét điểm, theo quy chế của hội đồng."))
    #expect(try self.text(waived, language: .english).contains("Sent up from 90 points; points alone count"))
  }

  @Test func theChairIsToldBeforeConcluding() throws {
    for (needed, reading) in [(true, "xét cả mức tối thiểu"), (false, "chỉ xét điểm, theo quy chế")] {
      var driver = try AppDriver(lacking(forwardingNeedsMinimums: needed).desk(), member: 1)
      driver.press("d")
      while !driver.text.contains("kết luận như sau?") { driver.press("Enter") }
      #expect(driver.text.contains(reading))
      #expect(driver.text.contains("Chuyển hồ sơ lên") != needed)
    }
  }

  @Test func aMeanThatIsNoDecimalKeepsItsFraction() {
    let words = RatingPhrases(language: .vietnamese)
    #expect(words.points(Fraction(3, 7), places: 2) == "0,43 điểm (3/7)")
    #expect(words.points(Fraction(3, 5), places: 2) == "0,60 điểm")
    #expect(words.points(Fraction(12), places: 2) == "12 điểm")
  }
}
