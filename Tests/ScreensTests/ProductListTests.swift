import Council
import Rating
import Rulebook
@testable import Screens
import TerminalUI
import Testing

/// The agenda: finding products, and what Enter does with each.
@Suite struct ProductListTests {
  private func driver(_ member: Int, columns: Int = 80, rows: Int = 24) throws -> AppDriver {
    try AppDriver(SampleCouncil.reading(), member: member, columns: columns, rows: rows)
  }

  private func selected(_ driver: AppDriver) -> String { driver.lines.first { $0.hasPrefix(" ▸") } ?? "" }

  @Test func totalsAreTheViewersOwn() throws {
    #expect(try driver(3).text.contains("Đã nộp 4/8 phiếu của tôi · đang chấm 2 · đã kết luận 2/8"))
    #expect(try driver(7).text.contains("Tôi không chấm sản phẩm nào"))
  }

  @Test func filterFindsWithoutAccents() throws {
    var driver = try driver(3)
    driver.press("/")
    driver.type("nuoc mam")
    #expect(driver.text.contains("1/8 sản phẩm"))
    #expect(driver.text.contains("Nước mắm Thu Hùng"))
    #expect(!driver.text.contains("Gạo Cẩm Thành"))
    driver.press("Enter Enter")
    #expect(driver.text.contains("KẾT QUẢ:"))
    driver.press("Escape Escape")
    #expect(driver.text.contains("Gạo Cẩm Thành"))
  }

  @Test(arguments: [("son kim", "Mật ong Hương Sơn"), ("18532-003", "Rượu sim Thanh Bảo"), ("kim muc", "Mực khô")])
  func filterLooksAtProducerAndCode(_ typed: String, _ name: String) throws {
    var driver = try driver(3)
    driver.press("/")
    driver.type(typed)
    #expect(selected(driver).contains(name))
  }

  @Test func aListSaysHowMuchOfItIsOutOfView() throws {
    var council = try SampleCouncil()
    for number in 1...20 { council.add("Sản phẩm mẫu \(number)") }
    var driver = try AppDriver(council.desk(), member: 3)
    #expect(driver.text.contains("còn 6 dòng ↓") && !driver.text.contains("↑ "))
    driver.press("End")
    #expect(driver.lines.contains { $0.hasPrefix("────") && $0.hasSuffix(" hết ─") }, "\(driver.text)")
    #expect(try !self.driver(3).text.contains("dòng ↓"), "eight products fit")
  }

  @Test func aFilterThatFindsNothingSaysSo() throws {
    var driver = try driver(3)
    driver.press("/")
    driver.type("zzz")
    #expect(driver.text.contains("Không có sản phẩm nào khớp «zzz»."))
    driver.press("Enter Enter")
    #expect(driver.message == "Không có sản phẩm nào được chọn.")
  }

  @Test func aTotalNeverSeemsToReachABoundThatItMisses() throws {
    var probe = try SampleCouncil()
    probe.add("Để biết tổng điểm của từng phiếu", .closed, worse: [0, 1, 2, 3, 4])
    let totals = try Answer(probe.desk().ratingRequest(SampleCouncil.code(1))).tally.scores.map(\.total)
    // Five sheets whose mean lacks less than half a point to a star.
    let picks = (0..<3125).map { [$0 % 5, $0 / 5 % 5, $0 / 25 % 5, $0 / 125 % 5, $0 / 625] }
    let pick = try #require(
      picks.first { pick in
        let sum = pick.map { totals[$0] }.reduce(0, +)
        return [50, 70, 90].contains { 2 * sum < 10 * $0 && 2 * sum >= 10 * $0 - 5 }
      })
    var council = try SampleCouncil(rules: Rules(decimals: 0))
    council.add("Nước mắm sát mốc", .concluded, worse: pick)
    let answer = try Answer(council.desk().ratingRequest(SampleCouncil.code(1)))
    let printed = try #require(answer.printedTotal).replacing(".", with: ",")
    #expect(printed.contains(","))
    let driver = try AppDriver(council.desk(language: .vietnamese), member: 3, columns: 160, rows: 30)
    #expect(selected(driver).contains(" \(printed) "), "\(selected(driver))")
  }

  @Test func nextGoesToTheOwnUnsubmittedSheet() throws {
    var driver = try driver(3)
    driver.press("n")
    #expect(selected(driver).contains("Mật ong Hương Sơn"))
    #expect(selected(driver).contains("10/31"))
    var chair = try self.driver(1)
    chair.press("n")
    #expect(chair.message == "Không còn phiếu nào của tôi phải nộp.")
  }

  @Test func enterSaysWhyNotBeforeScoring() throws {
    var driver = try driver(3)
    driver.press("End Enter")
    #expect(driver.message == "Chủ tịch chưa mở chấm sản phẩm này.")
  }

  @Test func aSecretaryCannotOpenAFormNorAResultBeforeClosing() throws {
    var driver = try driver(6)
    driver.press("Down Down Down Enter")
    #expect(driver.message.contains("Không chấm sản phẩm này: Thư ký."))
    #expect(driver.message.contains("niêm phong"))
    driver.press("k")
    #expect(driver.message.contains("niêm phong"))
    driver.press("Up Enter")
    #expect(driver.text.contains("KẾT QUẢ:"))
  }

  @Test func aRecusedMemberReadsTheReason() throws {
    var council = try SampleCouncil()
    council.add("Nước mắm")
    council.add(
      .attend(
        Attendance(member: "m3", product: SampleCouncil.code(1), state: .recused, reason: "anh ruột chủ cơ sở")))
    council.add(.move(product: SampleCouncil.code(1), from: .waiting, to: .scoring, reason: ""), by: "m1")
    var driver = try AppDriver(council.desk(), member: 3, columns: 140)
    #expect(driver.text.contains("không chấm: có liên quan"))
    driver.press("Enter")
    #expect(driver.message.contains("có liên quan, anh ruột chủ cơ sở"))
  }

  @Test func leadersAloneOpenAndClose() throws {
    var member = try driver(3)
    member.press("Down Down Down d")
    #expect(member.message == "Việc này của chủ tịch (hoặc phó chủ tịch) hội đồng.")
    member.press("m")
    #expect(member.message == "Việc này của chủ tịch (hoặc phó chủ tịch) hội đồng.")
    #expect(!member.lines[23].contains("khóa chấm"))
  }

  @Test func selectionFollowsTheProduct() throws {
    var driver = try driver(1)
    driver.press("Down Down Down Down")
    let before = selected(driver)
    driver.app.refresh()
    #expect(selected(driver) == before)
  }

  @Test func manyProductsScroll() throws {
    var council = try SampleCouncil()
    for number in 1...200 { council.add("Sản phẩm \(number)") }
    var driver = try AppDriver(council.desk(), member: 3)
    driver.press("End")
    #expect(selected(driver).contains("Sản phẩm 200"))
    driver.press("PPage")
    #expect(selected(driver).contains("Sản phẩm 187"))
    driver.press("Home NPage")
    #expect(selected(driver).contains("Sản phẩm 14"))
  }

  @Test func emptyAgendaSaysSo() throws {
    var driver = try AppDriver(SampleCouncil().desk(), member: 1)
    #expect(driver.text.contains("Phiên này chưa có sản phẩm nào."))
    driver.press("Enter n k d m Down End /")
    #expect(driver.lines.count == 24)
  }
}
