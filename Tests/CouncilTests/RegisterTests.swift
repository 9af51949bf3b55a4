import Council
import CouncilFixtures
import Rulebook
import Season
import Testing

@Suite("The register of dossiers")
struct RegisterTests {
  private let store: CouncilStore
  private let account = Fixture.operatorAccount

  init() throws {
    store = try CouncilStore.inMemory(crypto: Fixture.crypto, deeds: Fixture.setUp())
    try Fixture.signIn(store)
  }

  private static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? Fixture.date }

  private func act(_ act: SeasonAct, _ actor: Actor? = nil, in sitting: String = "") throws {
    try store.perform(.season(act), sitting, actor ?? account, Fixture.time(9000))
  }

  private func refusal(_ attempt: () throws -> Void) -> Refusal? {
    do { try attempt() } catch { return error as? Refusal }
    return nil
  }

  private let code = "42-18532-007-2026"

  private func enrol(_ stage: DossierStage = .idea, set: Int? = 9) throws {
    try act(
      .enrol(
        Dossier(code: code, name: "Nước mắm", producer: "HTX mẫu", set: set, year: 2026), stage: stage,
        date: Self.day("2026-03-01"), reason: stage == .idea ? "" : "nhập từ sổ cũ"))
  }

  private func step(
    _ from: DossierStage, _ to: DossierStage, _ date: String = "2026-03-02", reason: String = "", due: String? = nil,
    ground: Int? = nil
  ) throws {
    try act(
      .step(
        dossier: code,
        DossierStep(from: from, to: to, date: Self.day(date), reason: reason, due: due.map(Self.day), ground: ground)))
  }

  @Test("keeps every step with its day, its reason and who entered it")
  func steps() throws {
    try enrol()
    try step(.idea, .accepted, "2026-03-05")
    try step(.accepted, .dossier, "2026-04-01", reason: "phương án đã duyệt năm trước")
    let view = try store.register.view(code)
    #expect(view.dossier.stage == .dossier && view.dossier.filed == Self.day("2026-04-01"))
    #expect(view.steps.map(\.to) == [.idea, .accepted, .dossier])
    #expect(view.steps.map(\.from) == [nil, .idea, .accepted])
    #expect(view.steps.last?.reason == "phương án đã duyệt năm trước" && view.steps.last?.actor == account)
  }

  @Test("refuses a step without its reason, due day or ground, one from another stage, and one in the past")
  func refusals() throws {
    try enrol()
    #expect(refusal { try step(.accepted, .planAwaited) } == .dossier(.movedMeanwhile(.idea)))
    #expect(refusal { try step(.idea, .refused) } == .reasonMissing)
    #expect(refusal { try step(.idea, .planFiled) } == .reasonMissing)
    #expect(refusal { try step(.idea, .accepted, "2026-02-28") } == .dossier(.tooEarly(since: Self.day("2026-03-01"))))
    #expect(refusal { try step(.idea, .withdrawn, reason: "x", ground: 1) } == .dossier(.noSuchStep(.idea, .withdrawn)))
    try step(.idea, .dossier, reason: "nộp thẳng")
    #expect(refusal { try step(.dossier, .returned, reason: "thiếu") } == .dossier(.dueMissing))
    #expect(
      refusal { try step(.dossier, .returned, "2026-03-10", reason: "thiếu", due: "2026-03-09") }
        == .dossier(.dueMissing))
    try step(.dossier, .returned, "2026-03-10", reason: "thiếu", due: "2026-03-20")
    #expect(try store.register.find(code)?.due == Self.day("2026-03-20"))
    try step(.returned, .dossier, "2026-03-18")
    let back = try store.register.find(code)
    #expect(back?.due == nil && back?.filed == Self.day("2026-03-02"), "the first filing counts")
  }

  @Test("a dossier that is filed has its set; before, it may be open")
  func set() throws {
    try enrol(set: nil)
    #expect(refusal { try step(.idea, .dossier, reason: "nộp thẳng") } == .dossier(.setMissing))
    try act(.amend(Dossier(code: code, name: "Nước mắm", producer: "HTX", set: 9, year: 2026), reason: "phân loại"))
    try step(.idea, .dossier, reason: "nộp thẳng")
  }

  @Test("fields that somebody else changed meanwhile are not changed back")
  func amendedMeanwhile() throws {
    try enrol()
    let known = try #require(try store.register.find(code)?.fields)
    var (renamed, called) = (known, known)
    renamed.name = "Nước mắm cốt"
    called.phone = "0912345678"
    func amend(_ known: Dossier, to dossier: Dossier) throws {
      _ = try store.perform(.amend(known: known, to: dossier, reason: "đúng lại"), "", account, Fixture.time(9000))
    }
    try amend(known, to: renamed)
    #expect(refusal { try amend(known, to: called) } == .dossier(.changedMeanwhile))
    #expect(try store.register.find(code)?.fields == renamed)
    try amend(renamed, to: called)
    #expect(try store.register.find(code)?.fields == called)
  }

  @Test("an incomplete dossier goes on with a reason alone")
  func composition() throws {
    try enrol(.dossier)
    try act(.paper(dossier: code, DossierPaper(id: "story", title: "Câu chuyện", state: .missing)))
    #expect(refusal { try step(.dossier, .advisory) } == .dossier(.papersMissing(["Câu chuyện"])))
    try step(.dossier, .advisory, reason: "không bắt buộc")
  }

  @Test("is recognised after a rating with three stars, certified then, and withdrawn on a ground")
  func recognition() throws {
    try enrol(.result)
    let certificate = Certificate(
      number: "12/GCN", date: Self.day("2026-07-01"), stars: 4, issuer: "UBND tỉnh", edition: "2026-26",
      ends: Self.day("2029-07-01"))
    #expect(refusal { try act(.certify(dossier: code, certificate)) } == .dossier(.notRecognised))
    #expect(refusal { try step(.result, .recognised) } == .dossier(.notRated))
    try act(
      .outcome(
        dossier: code,
        Outcome(
          level: .province, edition: "2026-26", date: Self.day("2026-06-20"), total: [247, 3], star: 4,
          source: "phien-1")))
    try step(.result, .recognised, "2026-07-01")
    try act(.certify(dossier: code, certificate))
    #expect(try store.register.find(code)?.stars == 4)
    #expect(try store.register.find(code)?.ends == Self.day("2029-07-01"))
    #expect(refusal { try step(.recognised, .withdrawn, "2027-01-01", reason: "vi phạm") } == .dossier(.groundMissing))
    try step(.recognised, .withdrawn, "2027-01-01", reason: "vi phạm", ground: 2)
    #expect(try store.register.find(code)?.ends == nil)
    #expect(try store.register.view(code).certificates == [certificate])
  }

  @Test("remarks are numbered, and settled once")
  func remarks() throws {
    try enrol()
    var remark = Remark(number: 1, kind: .request, text: "Bổ sung vùng nguyên liệu", owner: "HTX mẫu")
    #expect(
      refusal { try act(.remark(dossier: code, Remark(number: 2, kind: .remark, text: "x"))) }
        == .dossier(.noSuchRemark(2)))
    try act(.remark(dossier: code, remark))
    remark.settled = Self.day("2026-03-09")
    remark.answer = "đã bổ sung"
    try act(.remark(dossier: code, remark))
    #expect(refusal { try act(.remark(dossier: code, remark)) } == .dossier(.noSuchRemark(1)))
    #expect(try store.register.view(code).remarks == [remark])
  }

  @Test("is kept by the account, the secretary, the advisory group and who leads; not by members")
  func who() throws {
    try enrol()
    let paper = SeasonAct.paper(dossier: code, DossierPaper(id: "story", title: "Câu chuyện", state: .complete))
    try act(paper, Fixture.secretary, in: Fixture.sittingID)
    try act(paper, Fixture.chair, in: Fixture.sittingID)
    #expect(refusal { try act(paper, .member("m3"), in: Fixture.sittingID) } == .notEntitled)
    #expect(refusal { try act(paper, account, in: Fixture.sittingID) } == .otherSitting(Fixture.sittingID))
  }

  @Test("a dossier that came after its filing is given the day of it, which a later return leaves")
  func filing() throws {
    func filing(_ date: String, reason: String = "giấy tiếp nhận") throws {
      try act(.filing(dossier: code, Filing(date: Self.day(date), reason: reason)))
    }
    try enrol(.advisory)
    #expect(try store.register.find(code)?.filed == nil)
    #expect(refusal { try filing("2026-02-10", reason: " ") } == .reasonMissing)
    #expect(refusal { try filing("2026-03-02") } == .dossier(.filedAfter(Self.day("2026-03-01"))))
    try filing("2026-02-10")
    try step(.advisory, .returned, "2026-03-05", reason: "thiếu", due: "2026-03-20")
    try step(.returned, .dossier, "2026-03-10")
    #expect(try store.register.find(code)?.filed == Self.day("2026-02-10"))
    try filing("2026-02-11")
    #expect(try store.register.find(code)?.filed == Self.day("2026-02-11"))
    #expect(try store.register.view(code).filing?.reason == "giấy tiếp nhận")
  }

  @Test(
    "a filing that is a step has its day by that; what is not filed has none", arguments: [DossierStage.idea, .dossier])
  func noFiling(stage: DossierStage) throws {
    try enrol(stage)
    #expect(
      refusal { try act(.filing(dossier: code, Filing(date: Self.day("2026-02-01"), reason: "x"))) }
        == .dossier(.noFilingToDate))
  }

  @Test("an entry of a list is taken off for a reason, a session with remarks stays")
  func strike() throws {
    try enrol()
    try act(
      .event(
        SeasonEvent(
          id: "lv", kind: .session, title: "Góp ý", year: 2026, place: "", date: Self.day("2026-03-04"),
          dossiers: [code])))
    try act(.grant(SeasonGrant(id: "g", year: 2026, place: "", products: 1, amount: nil)))
    #expect(refusal { try act(.strike(.grant, id: "g", reason: "")) } == .reasonMissing)
    #expect(refusal { try act(.strike(.target, id: "g", reason: "x")) } == .dossier(.noSuchEntry("g")))
    try act(.strike(.grant, id: "g", reason: "ghi hai lần"))
    #expect(try store.register.grants().isEmpty)
    try act(.remark(dossier: code, Remark(number: 1, kind: .remark, text: "Bao bì", session: "lv")))
    #expect(refusal { try act(.strike(.event, id: "lv", reason: "x")) } == .dossier(.hasRemarks(dossier: code)))
    #expect(try store.register.events().count == 1)
  }

  @Test("codes of another shape, known ones and unknown ones are refused")
  func codes() throws {
    try enrol()
    #expect(refusal { try enrol() } == .dossier(.known(code)))
    let odd = Dossier(code: "42-7", name: "x", producer: "y", year: 2026)
    #expect(
      refusal { try act(.enrol(odd, stage: .idea, date: Fixture.date, reason: "")) } == .dossier(.badCode("42-7")))
    #expect(refusal { _ = try store.register.view("42-1-999-2026") } == .dossier(.unknown("42-1-999-2026")))
  }

  @Test("keeps events, targets, grants and communes; a second with the same id takes the place of the first")
  func season() throws {
    let event = SeasonEvent(
      id: "lv-1", kind: .session, title: "Góp ý phương án", year: 2020, place: "Thạch Hà", date: Self.day("2020-09-04"))
    try act(.event(event))
    #expect(try store.register.events() == [event])
    try act(.target(SeasonTarget(id: "3s", year: 2020, place: "Huế", measure: .rated, stars: [3], least: 30)))
    let target = SeasonTarget(id: "3s", year: 2020, place: "Huế", measure: .rated, stars: [3], least: 34)
    try act(.target(target))
    #expect(try store.register.targets() == [target])
    let grant = SeasonGrant(id: "g", year: 2020, place: "Cẩm Xuyên", products: 21, amount: 1_277_296_000)
    try act(.grant(grant))
    #expect(try store.register.grants() == [grant])
    let commune = Commune(code: "18532", name: "Cẩm Nhượng", province: "42")
    try act(.communes([commune]))
    #expect(try store.register.communes() == [commune])
    let wrong = SeasonTarget(id: "x", year: 2020, place: "", measure: .rated, stars: [4, 5], least: 5, most: 4)
    #expect(refusal { try act(.target(wrong)) } == .dossier(.contradicts(field: "most")))
  }
}
