import Council
import CouncilFixtures
import Rulebook
import Screens
import Season

/// Dossiers of invented producers on the register of a council, entered by its secretary.
struct SampleRegister {
  /// The one with something of everything.
  static let full = "42-18532-007-2026"

  var council: SampleCouncil

  init() throws {
    council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng")
    addFull()
    addOthers()
    addSeason()
  }

  static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? Fixture.date
  }

  mutating func add(_ act: SeasonAct) { council.add(.season(act), by: "m6") }

  mutating func enrol(
    _ code: String, _ name: String, _ producer: String, set: Int? = nil, _ kind: ApplicationKind = .first,
    commune: String, year: Int = 2026, at stage: DossierStage = .idea, since: String, previous: String = ""
  ) {
    add(
      .enrol(
        Dossier(
          code: code, name: name, producer: producer, set: set, kind: kind, commune: commune, year: year,
          previous: previous), stage: stage, date: Self.day(since), reason: stage == .idea ? "" : "nhập từ sổ cũ"))
  }

  mutating func step(
    _ code: String, _ from: DossierStage, _ to: DossierStage, _ date: String, by: String = "", reason: String = "",
    due: String? = nil, received: [String] = []
  ) {
    add(
      .step(
        dossier: code,
        DossierStep(
          from: from, to: to, date: Self.day(date), by: by, reason: reason, due: due.map(Self.day), received: received))
    )
  }

  private mutating func addFull() {
    let (code, before) = (Self.full, "42-18532-003-2023")
    add(
      .enrol(
        Dossier(
          code: before, name: "Nước mắm mẫu", producer: "Hộ mẫu 1", set: 9, district: "Cẩm Xuyên",
          commune: "Cẩm Nhượng",
          year: 2023), stage: .result, date: Self.day("2023-10-01"), reason: "nhập từ sổ cũ"))
    add(
      .outcome(
        dossier: before,
        Outcome(
          level: .district, edition: "2023-148", date: Self.day("2023-10-20"), total: [154, 2], star: 3,
          source: "Quyết định mẫu 1")))
    step(before, .result, .recognised, "2023-11-22")
    add(
      .certify(
        dossier: before,
        Certificate(
          number: "12/GCN-OCOP", date: Self.day("2023-11-22"), stars: 3, issuer: "UBND huyện Cẩm Xuyên",
          edition: "2023-148", ends: Self.day("2026-11-22"))))
    add(
      .enrol(
        Dossier(
          code: code, name: "Nước mắm mẫu thượng hạng", producer: "Hợp tác xã mẫu 1", set: 9, kind: .upgrade,
          commune: "Cẩm Nhượng", address: "thôn Mẫu, xã Cẩm Nhượng", phone: "0900 000 001", year: 2026,
          previous: before), stage: .idea, date: Self.day("2026-06-01"), reason: ""))
    step(code, .idea, .accepted, "2026-06-10", by: "UBND xã Cẩm Nhượng")
    step(
      code, .accepted, .dossier, "2026-09-15", reason: "nâng hạng: phương án đã duyệt từ 2023",
      received: ["Mẫu 01", "Mẫu 02"])
    step(code, .dossier, .returned, "2026-09-20", reason: "thiếu phiếu kiểm nghiệm còn hạn", due: "2026-10-05")
    step(code, .returned, .dossier, "2026-10-02", received: ["Phiếu kiểm nghiệm"])
    addPapers(code)
    add(
      .remark(
        dossier: code,
        Remark(
          number: 1, kind: .request, text: "Ghi rõ vùng nguyên liệu trong báo cáo", owner: "Hợp tác xã mẫu 1",
          due: Self.day("2026-11-10"))))
    add(.remark(dossier: code, Remark(number: 2, kind: .remark, text: "Nhãn nên có tiếng Anh")))
    add(
      .remark(
        dossier: code,
        Remark(
          number: 2, kind: .remark, text: "Nhãn nên có tiếng Anh", settled: Self.day("2026-10-20"),
          answer: "đã in nhãn mới")))
    add(
      .appraise(
        dossier: code,
        Appraisal(
          source: .producer, date: Self.day("2026-09-14"), by: "Hợp tác xã mẫu 1",
          choices: ["1.1": 3, "1.2": 3, "3.5": 3])))
    add(
      .appraise(
        dossier: code,
        Appraisal(
          source: .advisory, date: Self.day("2026-11-02"), by: "Tổ tư vấn", choices: ["1.1": 3, "1.2": 2],
          opinion: "Đủ điều kiện trình hội đồng")))
    add(
      .report(
        dossier: code,
        CommuneReport(
          number: "45/BC-UBND", date: Self.day("2026-09-12"), by: "UBND xã Cẩm Nhượng",
          points: [
            CommuneReport.Point(
              title: "Nguồn gốc sản phẩm, nguyên liệu địa phương", finding: "cá cơm của ngư dân trong xã", holds: true),
            CommuneReport.Point(title: "Sử dụng lao động địa phương", finding: "12 trên 15 lao động", holds: true),
            CommuneReport.Point(title: "Bản sắc, trí tuệ địa phương", finding: "chưa có tài liệu", holds: false),
          ])))
  }

  private mutating func addPapers(_ code: String) {
    func paper(_ paper: DossierPaper) { add(.paper(dossier: code, paper)) }
    paper(
      DossierPaper(
        id: "businessRegistration", title: "Giấy đăng ký kinh doanh", state: .complete, number: "3000000001",
        issued: Self.day("2020-05-04"), issuer: "Phòng Tài chính mẫu"))
    paper(
      DossierPaper(
        id: "testReport", title: "Phiếu kiểm nghiệm chất lượng, ATTP theo tiêu chuẩn công bố", state: .complete,
        number: "88/KN", issued: Self.day("2026-09-30"), issuer: "Trung tâm mẫu", expires: Self.day("2027-09-30")))
    paper(
      DossierPaper(
        id: "productionPermit", title: "Giấy chứng nhận cơ sở đủ điều kiện sản xuất (ATTP hoặc chuyên ngành)",
        state: .complete, number: "07/ATTP", issued: Self.day("2023-10-01"), expires: Self.day("2026-10-01")))
    paper(
      DossierPaper(
        id: "story", title: "Tờ rơi, hình ảnh, phim, ghi âm câu chuyện sản phẩm", state: .supplement,
        note: "mới có bản nháp"))
    paper(DossierPaper(id: "awards", title: "Giải thưởng, bình chọn", state: .notRequired))
  }

  private mutating func addOthers() {
    enrol("42-18532-008-2026", "Ruốc tôm mẫu", "Hộ mẫu 2", commune: "Cẩm Nhượng", since: "2026-03-02")
    enrol("42-18545-001-2026", "Ổi lê mẫu", "Hộ mẫu 3", commune: "Đức Thọ", since: "2026-03-03")
    step("42-18545-001-2026", .idea, .accepted, "2026-03-10")
    enrol(
      "42-18545-002-2026", "Đậu phộng rang mẫu", "Tổ hợp tác mẫu", set: 3, commune: "Đức Thọ", at: .advisory,
      since: "2026-10-12")
    enrol("42-18545-003-2026", "Ớt bột mẫu", "Hộ mẫu 4", set: 8, commune: "Đức Thọ", at: .council, since: "2026-11-01")
    enrol(
      "42-18601-001-2025", "Cam bù mẫu", "Hợp tác xã mẫu 2", set: 1, commune: "Hương Sơn", year: 2025, at: .result,
      since: "2025-12-01")
    enrol(
      "42-18601-002-2026", "Nhung hươu mẫu", "Công ty mẫu", set: 19, .reassessment, commune: "Hương Sơn", at: .dossier,
      since: "2026-10-28")
    step("42-18601-002-2026", .dossier, .returned, "2026-11-05", reason: "chưa có hợp đồng liên kết", due: "2026-11-30")
    enrol("42-18601-003-2026", "Mật ong mẫu", "Hộ mẫu 5", set: 4, commune: "Hương Sơn", since: "2026-03-09")
    step("42-18601-003-2026", .idea, .refused, "2026-03-20", reason: "không phải sản phẩm của xã")
    enrol("42-18601-004-2026", "Mạch nha mẫu", "Hộ mẫu 6", commune: "Hương Sơn", at: .planAwaited, since: "2026-04-01")
  }

  /// What the season has beside dossiers.
  private mutating func addSeason() {
    let (plans, commented) = ("su-kien-2026-01", "42-18545-001-2026")
    add(
      .event(
        SeasonEvent(
          id: plans, kind: .session, title: "Góp ý phương án sản xuất kinh doanh đợt 1", year: 2026, place: "Đức Thọ",
          date: Self.day("2026-04-14"), number: "12/GM-VPĐP", chair: "Phó Chủ tịch mẫu",
          participants: ["Tổ tư vấn", "UBND xã Đức Thọ"], attendance: 24, dossiers: [commented, Self.full],
          notes: ["Các chủ thể hoàn thiện phương án trước 30/4"])))
    add(
      .event(
        SeasonEvent(
          id: "su-kien-2026-02", kind: .training, title: "Tập huấn bộ tiêu chí mới", year: 2026, place: "Hà Tĩnh",
          date: Self.day("2026-07-08"), until: Self.day("2026-07-09"), attendance: 80)))
    add(
      .remark(
        dossier: commented,
        Remark(
          number: 1, kind: .request, text: "Ghi sản lượng theo mùa vụ", owner: "Hộ mẫu 3", due: Self.day("2026-12-01"),
          session: plans)))
    add(
      .target(
        SeasonTarget(
          id: "chi-tieu-2026-01", year: 2026, place: "Hà Tĩnh", measure: .rated, stars: [3, 4], least: 30, most: 35,
          due: Self.day("2026-12-31"))))
    add(
      .grant(
        SeasonGrant(
          id: "kinh-phi-2026-01", year: 2026, place: "Cẩm Nhượng", dossier: Self.full, products: 1, amount: 50_000_000,
          date: Self.day("2026-08-03"), purpose: "Mẫu mã, bao bì")))
  }

  /// A desk on a new store with the register, as `member` sees it.
  func desk(_ language: Language = .vietnamese, member: String? = nil) throws -> Desk {
    try council.desk(member, language: language)
  }
}
