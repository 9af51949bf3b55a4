import Council
import CouncilFixtures
import Rulebook
import Screens
import Season
import TerminalUI
import Testing

/// The season's book: events, targets and grants entered, changed and taken back by keys.
@Suite struct SeasonBookTests {
  private func driver(_ member: Int = 6, _ keys: String = "") throws -> AppDriver {
    var app = try App.signIn(SampleRegister().desk())
    app.law = SetUpDriver.law
    var driver = AppDriver(app, columns: 100, rows: 30)
    driver.press("\(member) Enter")
    driver.givePIN()
    driver.press("s v " + keys)
    return driver
  }

  private func entered(_ driver: AppDriver) -> [SeasonAct] {
    driver.acts.compactMap { if case .season(let act) = $0 { act } else { nil } }
  }

  private func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? Fixture.date }

  /// Types `text` over what stands in the field, and goes on.
  private func fill(_ driver: inout AppDriver, _ text: String) {
    driver.press("C-u")
    driver.type(text)
    driver.press("Enter")
  }

  @Test func anEventProposesItsIdAndTakesShortCodes() throws {
    var driver = try driver(6, "t")
    #expect(driver.text.contains("SỰ KIỆN MỚI") && driver.text.contains("su-kien-2026-03"))
    driver.press("3 Enter")
    for text in ["Kiểm tra sau công nhận", "5.3", "", "2026", "Hương Sơn", "", "Chủ tịch mẫu"] { fill(&driver, text) }
    for text in ["Thành viên 1; Thành viên 2;", "6"] { fill(&driver, text) }
    fill(&driver, "18601-002; 001-2025; 99")
    #expect(driver.message.contains("«99»") && driver.text.contains("42-18601-002-2026; 42-18601-001-2025; 99"))
    fill(&driver, "18601-002;18601-001;18601-002")
    fill(&driver, "Nhãn đúng; lô hàng ghi đủ")
    driver.press("F9")
    #expect(
      entered(driver) == [
        .event(
          SeasonEvent(
            id: "su-kien-2026-03", kind: .visit, title: "Kiểm tra sau công nhận", year: 2026, place: "Hương Sơn",
            date: day("2026-03-05"), chair: "Chủ tịch mẫu", participants: ["Thành viên 1", "Thành viên 2"],
            attendance: 6, dossiers: ["42-18601-002-2026", "42-18601-001-2025"],
            notes: ["Nhãn đúng", "lô hàng ghi đủ"]))
      ])
    #expect(driver.lines.contains { $0.hasPrefix(" ▸ 05/03/2026") }, "the new entry is selected")
  }

  @Test func theIdFollowsTheYearUnlessItIsTyped() throws {
    var driver = try driver(6, "t Down Down")
    driver.type("1/2/27")
    #expect(driver.text.contains("su-kien-2027-01"))
    driver.press("End")
    for _ in 0..<12 { driver.press("Down") }
    fill(&driver, "hop-dau-nam")
    #expect(driver.message == "Phải ghi: tên.")
    driver.type("Họp đầu năm")
    driver.press("F9")
    guard case .event(let event)? = entered(driver).last else {
      Issue.record("nothing was entered: \(driver.message)")
      return
    }
    #expect(event.id == "hop-dau-nam" && event.year == 2027 && event.date == day("2027-02-01"))
  }

  @Test func aChangeKeepsWhatIsNotTouched() throws {
    var driver = try driver(6, "Down Enter Down")
    fill(&driver, "Góp ý phương án")
    driver.press("F9")
    guard case .event(let event)? = entered(driver).last else {
      Issue.record("nothing was entered: \(driver.message)")
      return
    }
    #expect(event.id == "su-kien-2026-01" && event.title == "Góp ý phương án" && event.attendance == 24)
    #expect(event.dossiers == ["42-18545-001-2026", SampleRegister.full])
  }

  @Test func aSessionShowsItsRemarksAndStaysAsLongAsTheyDo() throws {
    var driver = try driver(6, "Down")
    #expect(driver.text.contains("1. Ghi sản lượng theo mùa vụ (Hộ mẫu 3 · yêu cầu · hạn 01/12/2026)"))
    #expect(!driver.text.contains("Nhãn nên có tiếng Anh"), "a remark that comes from elsewhere")
    driver.press("x")
    driver.type("nhầm")
    driver.press("F9")
    #expect(driver.message.contains("hasRemarks") && driver.text.contains("Góp ý phương án"))
  }

  @Test func anEntryIsTakenBackForAReason() throws {
    var driver = try driver(6, "Right Right x F9")
    #expect(driver.message == "Phải ghi: lý do.")
    driver.type("ghi hai lần")
    driver.press("F9")
    #expect(entered(driver) == [.strike(.grant, id: "kinh-phi-2026-01", reason: "ghi hai lần")])
    #expect(driver.text.contains("Chưa ghi khoản hỗ trợ nào."))
    driver.press("Enter")
    #expect(driver.message == "Danh sách này còn trống.")
  }

  @Test func aTargetIsARangeOfProductsWithStars() throws {
    var driver = try driver(6, "Right t Enter")
    fill(&driver, "Hương Sơn")
    driver.press("Enter")
    fill(&driver, "4, 6")
    #expect(driver.message.contains("từ 1 đến 5"))
    for text in ["5 4", "10", "8"] { fill(&driver, text) }
    #expect(driver.message == "«Nhiều nhất» không nhỏ hơn «ít nhất».")
    for text in ["12", "20/11"] { fill(&driver, text) }
    driver.press("F9")
    #expect(
      entered(driver) == [
        .target(
          SeasonTarget(
            id: "chi-tieu-2026-02", year: 2026, place: "Hương Sơn", measure: .rated, stars: [4, 5], least: 10, most: 12,
            due: day("2026-11-20")))
      ])
  }

  @Test func aGrantIsTypedWithOrWithoutDots() throws {
    var driver = try driver(6, "Left t")
    for text in ["1.7", "2026", "Hương Sơn", "", "21"] { fill(&driver, text) }
    fill(&driver, "1277296000")
    #expect(driver.text.contains("1.277.296.000"))
    driver.press("F9")
    #expect(
      entered(driver) == [
        .grant(
          SeasonGrant(
            id: "kinh-phi-2026-02", year: 2026, place: "Hương Sơn", products: 21, amount: 1_277_296_000,
            date: day("2026-07-01")))
      ])
  }

  @Test func aRemarkSaysFromWhichSessionItComes() throws {
    var driver = try driver(6, "Escape /")
    driver.type("42-18545-001")
    driver.press("Enter Enter y Enter")
    #expect(driver.text.contains("14/04/2026 Góp ý phương án"))
    driver.type("Thêm ảnh vùng trồng")
    driver.press("F9")
    guard case .remark(_, let remark)? = entered(driver).last else {
      Issue.record("nothing was entered: \(driver.message)")
      return
    }
    #expect(remark.session == "su-kien-2026-01")
  }

  @Test func membersReadButDoNotEnter() throws {
    var driver = try driver(3)
    #expect(driver.text.contains("SỔ MÙA"))
    for key in ["t", "x", "Enter"] {
      driver.press(key)
      #expect(driver.message == "Việc này của thư ký, tổ tư vấn, chủ tịch hoặc phó chủ tịch.", "\(key)")
    }
    driver.press("m")
    #expect(driver.text.contains("Tập huấn bộ tiêu chí mới") && driver.intents.isEmpty)
  }

  @Test func theFilingDayOfADossierThatCameLaterIsEntered() throws {
    var driver = try driver(6, "Escape /")
    driver.type("42-18545-002")
    driver.press("Enter Enter s")
    for _ in 0..<10 { driver.press("Down") }
    #expect(driver.text.contains("▸ Ngày nộp hồ sơ"))
    driver.type("13/10")
    driver.press("Enter")
    #expect(driver.message == "Ngày nộp không muộn hơn ngày hồ sơ vào sổ (12/10/2026).")
    fill(&driver, "1/10")
    driver.type("theo giấy tiếp nhận")
    driver.press("F9")
    #expect(
      entered(driver) == [
        .filing(
          dossier: "42-18545-002-2026", Filing(date: day("2026-10-01"), reason: "theo giấy tiếp nhận"))
      ])
    #expect(driver.text.contains("nộp 01/10/2026"), "the law follows that day")
  }

  @Test func aNewDossierPastItsFilingMayBeGivenItsDay() throws {
    var driver = try driver(6, "Escape t Enter")
    driver.type("18532")
    driver.press("Enter Enter Enter")
    for text in ["Mắm tép mẫu", "Hộ mẫu 9", "9"] { fill(&driver, text) }
    for _ in 0..<6 { driver.press("Down") }
    #expect(!driver.text.contains("Ngày nộp hồ sơ"), "an idea is not filed")
    driver.press("Home")
    for _ in 0..<9 { driver.press("Right") }
    #expect(driver.text.contains("Tổ tư vấn thẩm định") && driver.text.contains("Ngày nộp hồ sơ"))
    driver.press("Enter Enter")
    driver.type("2/11/26")
    driver.press("Enter")
    driver.type("sổ giấy của huyện")
    driver.press("F9")
    let acts = entered(driver)
    guard acts.count == 2, case .enrol(let dossier, let stage, _, _) = acts[0], case .filing(_, let filing) = acts[1]
    else {
      Issue.record("\(acts) \(driver.message)")
      return
    }
    #expect(stage == .advisory && filing.date == day("2026-11-02") && filing.reason == "sổ giấy của huyện")
    #expect(try driver.app.desk?.store.register.find(dossier.code)?.filed == day("2026-11-02"))
  }
}
