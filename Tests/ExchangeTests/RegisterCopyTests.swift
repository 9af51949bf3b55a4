import Council
import CouncilFixtures
import Exchange
import Rulebook
import Season
import StrictJSON
import TestSupport
import Testing

@Suite("A copy of the whole register")
struct RegisterCopyTests {
  private static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? Fixture.date }

  private static func step(
    _ code: String, _ from: DossierStage, _ to: DossierStage, _ date: String, reason: String = "", due: String? = nil,
    ground: Int? = nil
  ) -> SeasonAct {
    .step(
      dossier: code,
      DossierStep(
        from: from, to: to, date: day(date), by: "UBND xã mẫu", reason: reason, due: due.map(day), ground: ground,
        received: ["Mẫu 03"]))
  }

  private static func certificate(_ number: String, _ date: String, stars: Int = 4) -> Certificate {
    Certificate(
      number: number, date: day(date), stars: stars, issuer: "UBND tỉnh", edition: "2026-26", ends: day("2029-07-01"))
  }

  /// A register with everything that one can hold.
  private static let acts: [SeasonAct] = {
    let (a, b, c) = ("42-1-001-2026", "42-1-002-2026", "42-1-003-2026")
    let fields = { Dossier(code: $0, name: "Nước \"mắm\" mẫu", producer: "HTX mẫu", set: 9, year: 2026, previous: b) }
    let outcome = Outcome(
      level: .province, edition: "2026-26", date: day("2026-06-20"), total: [247, 3], star: 4, source: "phien-1")
    var remark = Remark(number: 1, kind: .request, text: "Bổ sung", owner: "HTX", due: day("2026-05-01"), session: "lv")
    let open = remark
    remark.settled = day("2026-04-20")
    remark.answer = "đã bổ sung"
    return [
      .enrol(fields(a), stage: .idea, date: day("2026-01-05"), reason: ""),
      .enrol(
        Dossier(code: b, name: "Mật ong mẫu", producer: "Hộ mẫu", year: 2026), stage: .idea, date: day("2026-01-06"),
        reason: ""),
      .enrol(fields(c), stage: .result, date: day("2026-02-01"), reason: "từ sổ cũ"),
      .filing(dossier: c, Filing(date: day("2026-01-20"), reason: "giấy tiếp nhận")),
      .paper(
        dossier: a,
        DossierPaper(
          id: "story", title: "Câu chuyện", state: .complete, attachment: .init(path: "a.pdf", size: 3, sha256: "00"))),
      step(a, .idea, .dossier, "2026-02-01", reason: "nộp thẳng"),
      step(a, .dossier, .returned, "2026-02-03", reason: "thiếu", due: "2026-03-01"),
      step(a, .returned, .dossier, "2026-02-20"), step(a, .dossier, .advisory, "2026-02-21"),
      // A paper that lapses once it was looked at.
      .paper(
        dossier: a,
        DossierPaper(
          id: "test", title: "Kiểm nghiệm", state: .missing, number: "1", issued: day("2025-01-01"),
          expires: day("2026-01-01"), note: "hết hạn")),
      .remark(dossier: a, open), .remark(dossier: a, remark),
      .remark(dossier: a, Remark(number: 2, kind: .remark, text: "Bao bì")),
      .appraise(dossier: a, Appraisal(source: .producer, date: day("2026-02-01"), by: "HTX", choices: ["1.1": 2])),
      .appraise(
        dossier: a,
        Appraisal(source: .advisory, date: day("2026-02-22"), choices: ["1.1": 1], notes: ["1.1": "x"], opinion: "được")
      ),
      .report(
        dossier: a,
        CommuneReport(
          number: "3/BC", date: day("2026-02-02"), by: "Chủ tịch",
          points: [.init(title: "Nguồn", finding: "đúng", holds: true)])),
      step(a, .advisory, .council, "2026-03-01", reason: "đủ điều kiện"), step(a, .council, .result, "2026-06-20"),
      .outcome(dossier: a, outcome), step(a, .result, .recognised, "2026-06-30"),
      .certify(dossier: a, certificate("12/GCN", "2026-07-01")),
      // Entered later though issued earlier: the one that holds.
      .certify(dossier: a, certificate("11/GCN", "2026-06-30", stars: 3)),
      .outcome(dossier: c, outcome), step(c, .result, .recognised, "2026-06-30"),
      .certify(dossier: c, certificate("13/GCN", "2026-07-01")),
      step(c, .recognised, .withdrawn, "2027-01-01", reason: "vi phạm", ground: 2),
      .event(
        SeasonEvent(
          id: "lv", kind: .session, title: "Góp ý", year: 2026, place: "Thạch Hà", date: day("2026-03-04"),
          participants: ["Nguyễn Văn Mẫu"], attendance: 12, dossiers: [a, c])),
      .target(SeasonTarget(id: "t", year: 2026, place: "Huế", measure: .rated, stars: [4, 5], least: 4, most: 5)),
      .grant(SeasonGrant(id: "g", year: 2026, place: "Cẩm Xuyên", dossier: a, products: 1, amount: 1_277_296_000)),
      .communes([
        Commune(code: "18532", name: "Xã mẫu", province: "42"),
        Commune(code: "448", name: "Huyện mẫu", district: "Huyện mẫu", province: "42"),
      ]),
    ]
  }()

  private static func text(_ desk: RegisterDesk) throws -> String { RegisterCopy(try desk.store.register.whole()).text }

  private static func copy(_ text: String) throws -> RegisterCopy { try RegisterCopy(JSONValue(parsing: text)) }

  @Test("put on another store, it is the same to the byte, certificates that hold included")
  func thereAndBack() throws {
    let desk = try RegisterDesk()
    try desk.perform(Self.acts)
    let text = try Self.text(desk)
    let other = try RegisterDesk()
    let plan = try CopyPlan(Self.copy(text), into: other.store.register)
    #expect(plan.added == 3 && plan.skipped == 0)
    try other.perform(plan.acts)
    #expect(try Self.text(other) == text)
    #expect(try other.store.register.dossiers() == desk.store.register.dossiers())
    #expect(try other.store.register.find("42-1-001-2026")?.stars == 3)
    #expect(try other.store.register.find("42-1-003-2026")?.ends == nil)
    let again = try CopyPlan(Self.copy(text), into: other.store.register)
    #expect(again.acts.isEmpty && again.skipped == 3)
  }

  @Test("adds to what is there, and refuses another dossier or entry of the same name")
  func known() throws {
    let desk = try RegisterDesk()
    try desk.perform(Self.acts)
    let text = try Self.text(desk)
    for (part, other, id) in [
      ("Mật ong mẫu", "Mật khác", "42-1-002-2026"), ("\"attendance\":12", "\"attendance\":13", "lv"),
      ("Huyện mẫu\",\"district", "Huyện\",\"district", "448"),
    ] {
      #expect(throws: CopyPlan.Known(id: id)) {
        try CopyPlan(Self.copy(text.changing(part, to: other)), into: desk.store.register)
      }
    }
    let partly = try RegisterDesk()
    try partly.perform([Self.acts[1]])
    let plan = try CopyPlan(Self.copy(text), into: partly.store.register)
    #expect(plan.added == 2 && plan.skipped == 1)
    try partly.perform(plan.acts)
    #expect(try Self.text(partly) == text)
  }

  @Test("a number that nothing could count with is told by its path, in whichever field")
  func hostileNumbers() throws {
    let desk = try RegisterDesk()
    try desk.perform(Self.acts)
    let copy = try JSONValue(parsing: Self.text(desk))
    var paths: Set<String> = []
    for (path, document) in copy.withHostileNumbers {
      let error = #expect(throws: FieldError.self, "\(path)") { try RegisterCopy(document) }
      #expect(error?.path.covers(path) == true, "\(path)")
      paths.insert(path.description)
    }
    for path in [
      "grants[0].amount", "events[0].attendance", "dossiers[0].outcomes[0].total[0]",
      #"dossiers[0].appraisals[0].choices["1.1"]"#, "targets[0].most", "dossiers[0].papers[0].attachment.size",
    ] { #expect(paths.contains(path), "\(path)") }
  }

  @Test("an unknown key, another version and a dossier that never came onto the register are told by their path")
  func faults() throws {
    let desk = try RegisterDesk()
    try desk.perform([Self.acts[1]])
    let text = try Self.text(desk)
    for (part, other, path) in [
      ("\"version\":1", "\"version\":2", "version"), ("ocop-register", "ocop-record", "format"),
      ("\"outcomes\":[]", "\"outcomes\":[],\"x\":1", "dossiers[0].x"),
      ("\"from\":\"idea\"", "\"from\":\"accepted\"", "dossiers[0].steps"),
      ("\"kind\":\"first\"", "\"kind\":\"?\"", "dossiers[0].dossier.kind"),
    ] {
      let error = #expect(throws: FieldError.self) { try Self.copy(text.changing(part, to: other)) }
      #expect(error?.path.description == path)
    }
  }
}
