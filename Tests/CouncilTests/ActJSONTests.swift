import Council
import CouncilFixtures
import Rating
import Rulebook
import Season
import StrictJSON
import TestSupport
import Testing

@Suite("Acts as they are recorded")
struct ActJSONTests {
  private static let conclusion = Conclusion(
    status: .rated, star: 4, total: Fraction(247, 3),
    decisions: Decisions(
      minimums: [.init(criterion: "1.10", star: 3): true, .init(criterion: "1.9", star: 4): false], rejected: false),
    conditions: ["nhãn", "mã số"], discussion: "dài\ndòng", withoutMeeting: "đã hỏi lại")

  private static let sheet = SheetContent(
    choices: PackedChoices("1.1=2 1.10=0") ?? PackedChoices(), notes: ["1.1": "tab\tvà \"ngoặc\" \u{1}", "1.10": "x"],
    reject: nil, stop: "dừng")
  private static let signature = SheetSignature(signer: "m1", generation: 2, text: "chữ ký")

  static let acts: [Act] =
    Fixture.setUp().compactMap { if case .act(let act) = $0.intent { act } else { nil } } + [
      .attend(Attendance(member: "m1", product: "p", state: .recused, reason: "em ruột")),
      .attend(
        Attendance(
          member: "m1", product: nil, state: .present, reason: "",
          delegate: Delegate(name: "Nguyễn B", office: "Sở", paper: "12/UQ"))),
      .openSession(Session(number: 2, date: Fixture.date, begins: nil, place: "Hội trường")),
      .closeSession(number: 2, ends: "17:00"),
      .giveKey(MemberKey(member: "m1", publicKey: PublicKey("k1"), wrapped: "w", reason: "quên")),
      .changePIN(member: "m1", wrapped: "w"), .signIn(member: "m1", succeeded: true),
      .signIn(member: "m1", succeeded: false),
      .seal(
        publicKey: PublicKey("k1"),
        shares: [SealShare(holder: .member("m1"), box: "b"), SealShare(holder: .recoveryCode, box: "c")]),
      .share(SealShare(holder: .member("m2"), box: "b")),
      .move(product: "p", from: .scoring, to: .presented, reason: "nhầm"),
      .handOver(product: "p", to: "m2", reason: "bận"), .handOver(product: "p", to: nil, reason: "về lại"),
      .mark(product: "p", member: "m1", version: 3, box: "hộp"),
      .submit(Submission(product: "p", member: "m1", round: 1, version: 4, box: "hộp", signatures: [signature])),
      .reseal(product: "p", member: "m1", version: 5, box: "hộp"),
      .reopen(product: "p", member: "m1", reason: "lệch"),
      .close(
        product: "p", reason: "về sớm", missing: ["m2", "m3"],
        opened: [OpenedSheet(member: "m1", round: 1, content: sheet, signatures: [signature])]),
      .paperBegin(product: "p", member: "m1", second: "a1"),
      .paperMark(product: "p", member: "m1", version: 2, box: "hộp"),
      .paperSign(Submission(product: "p", member: "m1", round: 1, version: 4, box: "hộp", signatures: [signature])),
      .paperCancel(product: "p", member: "m1", reason: "nhầm người"),
      .agree(Agreement(product: "p", criterion: "2.1", option: 0), reason: "nhầm"),
      .rescore(product: "p", members: ["m1", "m2"], reason: "lệch"), .conclude(product: "p", conclusion),
      .conclude(product: "p", Conclusion(status: .rejected, star: nil, total: nil)),
      .printed(document: .minutes, head: "AAAA-AAAA-AAAA-AAAA-AAAA", version: 2),
      .adoptNational(
        product: "p",
        NationalResult(total: Fraction(173, 2), minimums: 4, document: "12/TB", date: Fixture.date), star: 4),
      .callMeeting(product: "p", reason: "lệch"),
      .removeMember(member: "m5", reason: "chuyển công tác"), .removeProduct(product: "p", reason: "rút hồ sơ"),
      .openCorrection(kind: .supplement, reason: "thiếu khách mời"),
    ] + season.map(Act.season)

  private static let dossier = Dossier(
    code: "42-18532-007-2026", name: "Nước mắm", producer: "HTX", set: nil, kind: .upgrade, commune: "Cẩm Nhượng",
    year: 2026, previous: "42-439-1-2020")

  private static let season: [SeasonAct] = [
    .enrol(dossier, stage: .dossier, date: Fixture.date, reason: "nhập"), .amend(dossier, reason: "nhầm"),
    .step(
      dossier: "p",
      DossierStep(
        from: .dossier, to: .returned, date: Fixture.date, by: "UBND xã", reason: "thiếu", due: Fixture.date,
        ground: nil, received: ["Mẫu 01"])),
    .filing(dossier: "p", Filing(date: Fixture.date, reason: "theo giấy tiếp nhận")),
    .strike(.grant, id: "kinh-phi-2026-01", reason: "ghi hai lần"),
    .paper(
      dossier: "p",
      DossierPaper(
        id: "testReport", title: "Phiếu kiểm nghiệm", state: .complete, number: "12", issued: Fixture.date,
        issuer: "Trung tâm", expires: Fixture.date, note: "bản sao",
        attachment: .init(path: "/ho-so/pkn.pdf", size: 12, sha256: "ab"))),
    .remark(dossier: "p", Remark(number: 1, kind: .request, text: "bổ sung", owner: "HTX", due: Fixture.date)),
    .appraise(
      dossier: "p",
      Appraisal(source: .producer, date: Fixture.date, choices: ["1.1": 2, "1.10": 0], notes: ["1.1": "hợp đồng"])),
    .report(
      dossier: "p",
      CommuneReport(
        number: "3/BC", date: Fixture.date, by: "UBND xã",
        points: [.init(title: "Lao động", finding: "80%", holds: true)])),
    .outcome(
      dossier: "p",
      Outcome(level: .province, edition: "e", date: Fixture.date, total: [247, 3], star: nil, source: "")),
    .certify(
      dossier: "p",
      Certificate(number: "1", date: Fixture.date, stars: 3, issuer: "UBND", edition: "e", ends: Fixture.date)),
    .event(
      SeasonEvent(
        id: "1", kind: .training, title: "Tập huấn", year: 2020, place: "", date: Fixture.date, until: Fixture.date,
        participants: ["Ủy viên 1"], attendance: 100, dossiers: ["p"], notes: ["bao bì"])),
    .target(
      SeasonTarget(
        id: "1", year: 2020, place: "Huế", measure: .rated, stars: [4, 5], least: 4, most: 5, due: Fixture.date)),
    .grant(SeasonGrant(id: "1", year: 2020, place: "Huế", products: 18, amount: nil, date: Fixture.date)),
    .communes([Commune(code: "18532", name: "Cẩm Nhượng", district: "Cẩm Xuyên", province: "42")]),
  ]

  @Test("none is left out here")
  func all() { #expect(Set(Self.acts.map(name)) == Set(Act.names)) }

  private func name(of act: Act) -> String {
    if case .season(let act) = act { return act.name.rawValue }
    return "\(act)".prefix { $0 != "(" }.description
  }

  @Test("come back equal from their canonical text")
  func roundTrip() throws {
    for act in Self.acts { #expect(try Act(name: name(of: act), content: act.json.canonicalText) == act) }
  }

  @Test("are refused by its path with a number that nothing could count with, in whichever field")
  func hostileNumbers() throws {
    let more: [Act] = [
      .season(.grant(SeasonGrant(id: "1", year: 2020, place: "Huế", products: 18, amount: 1))),
      .season(.amend(Dossier(code: "p", name: "x", producer: "x", set: 9, year: 2026), reason: "")),
      .season(
        .outcome(
          dossier: "p", Outcome(level: .province, edition: "e", date: Fixture.date, total: nil, star: 4, source: ""))),
    ]
    var tried = 0
    for act in Self.acts + more {
      for (path, document) in act.json.withHostileNumbers {
        let error = #expect(throws: FieldError.self, "\(act) \(path)") {
          try Act(name: name(of: act), content: document.canonicalText)
        }
        #expect(error?.path.covers(path) == true, "\(act) \(path)")
        tried += 1
      }
    }
    #expect(tried > 50)
    let key = try JSONValue(parsing: #"{"3.5/9223372036854775807":true}"#)
    let decisions = Act.conclude(product: "p", Self.conclusion).json.canonicalText
      .replacing(#"{"1.9/4":false,"1.10/3":true}"#, with: key.canonicalText)
    #expect(decisions.contains("9223372036854775807"))
    #expect(throws: FieldError.self) { try Act(name: "conclude", content: decisions) }
  }

  @Test("are refused in any other form")
  func strict() throws {
    for act in Self.acts {
      let text = act.json.canonicalText
      let bad = [
        text + " ", " " + text, "[]", "", text.dropLast() + ",\"x\":1}",
        text.replacing("\":", with: "\": ", maxReplacements: 1),
      ]
      for bad in bad.map({ String($0) }) {
        #expect(throws: (any Error).self, "\(bad)") { try Act(name: name(of: act), content: bad) }
      }
    }
    #expect(throws: UnreadableAct.unknownName) { try Act(name: "erase", content: "{}") }
  }

  @Test("write an opened sheet in fixed order, without the place where the member was")
  func opened() {
    var content = Self.sheet
    content.lastCriterion = "1.1"
    let act = Act.close(
      product: "p", reason: "", missing: [],
      opened: [OpenedSheet(member: "m1", round: 1, content: content, signatures: [])])
    #expect(
      act.json.canonicalText
        == #"{"product":"p","reason":"","missing":[],"opened":[{"member":"m1","round":1,"sheet":{"choices":"1.1=2 1.10=0","notes":{"1.1":"tab\tvà \"ngoặc\" \u0001","1.10":"x"},"reject":null,"stop":"dừng","last":null},"signatures":[]}]}"#
    )
  }

  @Test("name their actor in one text")
  func actor() {
    for actor in [Actor.member("m1"), .account("van-phong"), .member("account:x")] {
      #expect(Actor(text: actor.text) == actor)
    }
    #expect(Actor(text: "m1") == nil)
  }
}
