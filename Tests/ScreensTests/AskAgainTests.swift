import Council
import CouncilFixtures
import Rating
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// Sheets opened again, new rounds, and steps back.
@Suite struct AskAgainTests {
  private static let reason = "chênh quá 10 điểm"

  private func chair(_ council: SampleCouncil, keys: String) throws -> AppDriver {
    var driver = try AppDriver(council.desk(), member: 1)
    driver.press(keys)
    return driver
  }

  /// A product whose second and first member are to score again.
  private func rescored() throws -> SampleCouncil {
    var council = try SampleCouncil()
    council.add("Rượu sim Thanh Bảo", producer: "Công ty TNHH Thanh Bảo", .closed, worse: [0, 3, 0, 1, 0])
    council.add(.rescore(product: SampleCouncil.code(1), members: ["m1", "m2"], reason: Self.reason), by: "m1")
    return council
  }

  /// The same, closed again: the second member has raised one mark, the first one has left all as it was.
  private func closedAgain() throws -> SampleCouncil {
    var council = try rescored()
    let code = SampleCouncil.code(1)
    let before = try council.desk().store.sheet(SampleCouncil.sitting, code, "m2", "m2")
    let place = try #require(
      council.scale.criteria.firstIndex { criterion in
        let best = criterion.options.map(\.points).max() ?? 0
        return before.choices[criterion.code].map { $0 > 0 && criterion.options[$0 - 1].points < best } ?? false
      })
    let criterion = council.scale.criteria[place]
    let best = criterion.options.indices.max { criterion.options[$0].points < criterion.options[$1].points } ?? 0
    council.add(
      .tick(
        product: code, member: "m2", criterion: criterion.code, before: before.choices[criterion.code],
        after: best + 1), by: "m2")
    for member in ["m1", "m2"] { council.add(Intent.submit(product: code, member: member), by: member) }
    council.add(.close(product: code, reason: "", missing: []), by: "m1")
    return council
  }

  // MARK: A new round

  @Test func aNewRoundMarksTheWidestPairAndNeedsAReason() throws {
    var driver = try chair(.morning(), keys: "Down Down r")
    #expect(driver.text.contains("CHO CHẤM LẠI, VÒNG 2"))
    #expect(driver.lines.filter { $0.contains("[x]") }.count == 2)
    #expect(driver.text.contains("Chỉ mở lại phiếu của Trần Thị Minh Nguyệt, Lê Văn Hùng"))
    driver.press("Enter Enter")
    #expect(driver.message.contains("Phải ghi lý do"))
    driver.type(Self.reason)
    driver.press("Enter")
    let act = Act.rescore(product: SampleCouncil.code(3), members: ["m1", "m2"], reason: Self.reason)
    #expect(driver.acts == [act])
    #expect(driver.lines.contains { $0.contains("Rượu sim") && $0.contains("chấm lại v2") && $0.contains("0/2") })
  }

  @Test func othersCanBeMarkedAndNobodyIsRefused() throws {
    var driver = try chair(.morning(), keys: "Down Down r Space Down Space Enter")
    #expect(driver.message.contains("Chưa chọn ai"))
    driver.press("Down Down Space Enter")
    driver.type("xem lại hồ sơ")
    driver.press("Escape x Up x Enter Enter")
    #expect(
      driver.acts == [
        .rescore(product: SampleCouncil.code(3), members: ["m3"], reason: "xem lại hồ sơ")
      ])
  }

  @Test func theAskedMemberIsToldWhyAndGoesOnFromTheFirstMarks() throws {
    var driver = try AppDriver(rescored().desk(), member: 2)
    #expect(driver.lines.contains { $0.contains("Rượu sim") && $0.contains("chấm lại ") })
    #expect(driver.text.contains("Chấm lại vòng 2 – \(Self.reason)"))
    driver.press("n Enter")
    #expect(driver.text.contains("Chấm lại vòng 2 – \(Self.reason)"))
    #expect(driver.text.contains("đã chấm 31/31"))
    driver.press("Home 1")
    #expect(driver.intents.count <= 1 && !driver.message.contains("chỉ xem"))
  }

  @Test func theOthersSeeTheirSheetLockedAndWhy() throws {
    var driver = try AppDriver(rescored().desk(), member: 3)
    #expect(driver.text.contains("Đang chấm lại, vòng 2: đã nộp 0/2 phiếu."))
    driver.press("n")
    #expect(driver.message.contains("Không còn phiếu nào"))
    driver.press("Enter 1")
    #expect(driver.message.contains("Vòng 2 chỉ chấm lại phiếu được yêu cầu"))
    #expect(driver.text.contains("CHỈ XEM"))
    #expect(driver.intents.isEmpty)
  }

  @Test func closingARoundWaitsForTheAskedAlone() throws {
    var driver = try chair(rescored(), keys: "d")
    #expect(driver.text.contains("Vòng 2, chỉ phiếu được yêu cầu chấm lại."))
    #expect(driver.text.contains("Đã nộp 0/2 phiếu."))
    #expect(driver.text.contains("phiếu lần trước của họ vẫn được tính"))
    driver.type("đã về")
    driver.press("Enter")
    #expect(driver.intents == [.close(product: SampleCouncil.code(1), reason: "đã về", missing: ["m1", "m2"])])
    #expect(driver.lines.contains { $0.contains("Rượu sim") && $0.contains("đã khóa") })
  }

  @Test func aResultThatIsSealedAgainGoesAway() throws {
    var council = try SampleCouncil()
    council.add("Rượu sim Thanh Bảo", .closed, worse: [0, 3, 0, 1, 0])
    var driver = try AppDriver(council.desk(), member: 3)
    driver.press("Enter")
    #expect(driver.text.contains("KẾT QUẢ"))
    let store = try #require(driver.app.desk?.store)
    try store.perform(
      Act.rescore(product: SampleCouncil.code(1), members: ["m2"], reason: "xem lại"), SampleCouncil.sitting,
      .member("m1"), Timestamp("2026-11-22T10:00:00+07:00"))
    driver.app.refresh()
    #expect(driver.text.contains("Giai đoạn"))
    #expect(driver.message.contains("cho chấm lại sản phẩm này"))
  }

  @Test func firstAndFinalTotalsAreShown() throws {
    var driver = try AppDriver(closedAgain().desk(), member: 3, columns: 100, rows: 100)
    driver.press("Enter")
    let row = try #require(driver.lines.first { $0.contains("Lê Văn Hùng") && $0.contains("→") })
    #expect(row.contains(#/ \d+ → \d+/#))
    #expect(driver.text.contains("Vòng 2, chấm lại: Trần Thị Minh Nguyệt, Lê Văn Hùng; lý do: \(Self.reason)"))
    #expect(driver.lines.contains { $0.contains("Trung bình") && $0.contains("→") })
  }

  // MARK: Opening submitted sheets

  @Test func aSubmittedSheetIsOpenedAgain() throws {
    var driver = try chair(.morning(), keys: "Down Down Down Down r")
    #expect(driver.text.contains("MỞ LẠI PHIẾU ĐÃ NỘP"))
    #expect(driver.lines.filter { $0.contains("[ ]") }.count == 2)
    driver.press("Down Space Enter")
    driver.type("chấm nhầm")
    driver.press("Enter")
    #expect(driver.acts == [.reopen(product: SampleCouncil.code(5), member: "m2", reason: "chấm nhầm")])
    #expect(driver.lines.contains { $0.contains("Mật ong") && $0.contains("1/5") })
  }

  @Test func incompleteSheetsThatKeepItOpenAreOneKeyAway() throws {
    var council = try SampleCouncil()
    council.add("Gạo Cẩm Thành", .scoring(submitted: 4))
    let code = SampleCouncil.code(1)
    council.add(Intent.reject(product: code, member: "m5", reason: "thiếu hồ sơ"), by: "m5")
    council.add(Intent.submit(product: code, member: "m5"), by: "m5")
    var driver = try chair(council, keys: "d Enter")
    #expect(driver.message.contains("bấm r để mở lại phiếu chấm chưa đủ của Hoàng Anh Tuấn"))
    driver.press("r")
    #expect(driver.lines.filter { $0.contains("[x]") }.count == 1)
    #expect(driver.text.contains("[x] Hoàng Anh Tuấn"))
    driver.press("Enter")
    driver.type("chấm cho đủ")
    driver.press("Enter")
    #expect(driver.acts == [.reopen(product: code, member: "m5", reason: "chấm cho đủ")])
  }

  @Test func theQuestionOfClosingLeadsToBoth() throws {
    var driver = try chair(.morning(), keys: "Down Down Down Down d F3")
    #expect(driver.text.contains("MỞ LẠI PHIẾU ĐÃ NỘP"))
    driver.press("Escape F5")
    #expect(driver.text.contains("LÙI MỘT BƯỚC?"))
  }

  // MARK: Steps back

  @Test func scoringStepsBack() throws {
    var driver = try chair(.morning(), keys: "Down Down Down Down l Enter")
    #expect(driver.message.contains("Phải ghi lý do"))
    driver.type("mở nhầm")
    driver.press("Down Enter")
    #expect(
      driver.acts == [.move(product: SampleCouncil.code(5), from: .scoring, to: .waiting, reason: "mở nhầm")])
    #expect(driver.lines.contains { $0.contains("Mật ong") && $0.contains("chờ") })
  }

  @Test func aConclusionIsTakenBack() throws {
    var driver = try chair(.morning(), keys: "r")
    #expect(driver.message.contains("bấm l để lùi về thảo luận"))
    driver.press("l")
    driver.type("kết luận nhầm")
    driver.press("Enter")
    #expect(
      driver.acts == [
        .move(product: SampleCouncil.code(1), from: .concluded, to: .discussed, reason: "kết luận nhầm")
      ])
    driver.press("l")
    driver.type("xem lại")
    driver.press("Enter l")
    #expect(driver.message.contains("bấm r để cho chấm lại"))
  }

  @Test func membersAreRefused() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 3)
    for key in ["r", "l"] {
      driver.press(key)
      #expect(driver.message.contains("Việc này của chủ tịch"))
    }
  }

  // MARK: As text

  private func check(_ driver: AppDriver, _ name: String) {
    var driver = driver
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func screens(_ language: Language) throws {
    let desk = try SampleCouncil.reading(language)
    var ask = try AppDriver(desk, member: 1)
    ask.press("Down Down r Enter")
    ask.type(Self.reason)
    check(ask, "ask-again-\(language.rawValue)")
    var reopen = try AppDriver(desk, member: 1)
    reopen.press("Down Down Down r Space")
    check(reopen, "reopen-\(language.rawValue)")
    var back = try AppDriver(desk, member: 1)
    back.press("Down Down Down l")
    back.type("mở nhầm")
    check(back, "step-back-\(language.rawValue)")
  }

  @Test func roundTwo() throws {
    let council = try rescored()
    check(try AppDriver(council.desk(), member: 2), "round-products-asked")
    var form = try AppDriver(council.desk(), member: 2)
    form.press("Enter")
    check(form, "round-form-asked")
    check(AppDriver(try App.board(council.desk())), "round-board")
    var close = try AppDriver(council.desk(), member: 1)
    close.press("d")
    check(close, "round-closing")
    var result = try AppDriver(closedAgain().desk(), member: 1, columns: 80, rows: 100)
    result.press("Enter")
    expectGolden("round-result-80x100", result.lines)
  }
}
