import Council
import CouncilFixtures
import Rating
import Rulebook
import SQLiteStore
import StrictJSON
import Testing

/// What a council does, on every kind of store.
@Suite("A council on any store")
struct BehaviourTests {
  private let folder = Folder()
  private let sitting = Fixture.sittingID
  private let product = Fixture.products[0]

  @Test("keeps its sitting, members, attendance and texts as entered", arguments: Kind.allCases)
  func setUp(kind: Kind) throws {
    let store = try FixtureDesk(settingUp: kind.store(in: folder), Fixture.sitting().regulation).store
    #expect(try store.sittings() == [sitting])
    #expect(try store.sitting(sitting) == Fixture.sitting())
    #expect(try store.members(sitting) == Fixture.members)
    #expect(try store.attendance(sitting).count == Fixture.members.count)
    #expect(try store.edition(Fixture.editionHash) == Fixture.edition)
    #expect(try store.set(Fixture.setHash).scale.set == Fixture.set)
    // Everybody has signed in once.
    #expect(try store.head()?.number == Fixture.setUp().count + Fixture.members.count)
  }

  @Test("knows no text whose pin was taken back with its transaction", arguments: Kind.allCases)
  func pinTakenBack(kind: Kind) throws {
    let store = try kind.store(in: folder)
    let deeds = Fixture.setUp()
    // The texts come first, then the sitting.
    let (edition, set, opening) = (deeds[0], deeds[1], deeds[2])
    let products = deeds.filter { if case .act(.addProduct) = $0.intent { true } else { false } }
    // Opening it once more is refused, and takes everything with it.
    #expect(throws: Refusal.sittingExists(sitting)) { try store.performAll(deeds + [opening]) }
    #expect(try store.head() == nil)
    #expect(throws: Refusal.notPinned(Fixture.editionHash)) { try store.performAll([opening]) }
    _ = try store.performAll([edition, opening])
    #expect(throws: Refusal.notPinned(Fixture.setHash)) { try store.performAll(products) }
    _ = try store.performAll([set] + products)
    #expect(try store.agenda(sitting, nil).count == 3)
  }

  @Test("shows others only that a sheet is submitted, until scoring is closed", arguments: Kind.allCases)
  func secrecy(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let store = desk.store
    try desk.move(product, .waiting, .scoring)
    try desk.tick(product, "m3", [("1.1", 3), ("1.2", 1)])
    try desk.complete(product, "m4")
    let sealed = Refusal.sealed(product: product)
    for viewer in ["m1", "s1", "m4", nil] {
      #expect(throws: sealed) { try store.sheet(sitting, product, "m3", viewer) }
      #expect(throws: sealed) { try store.sheets(sitting, product, viewer) }
    }
    #expect(try store.sheet(sitting, product, "m3", "m3").choices == ["1.1": 3, "1.2": 1])
    #expect(try store.sheet(sitting, product, "m3", "m3").lastCriterion == "1.2")
    #expect(try store.agenda(sitting, "m3")[0].own == .draft(marked: 2))
    #expect(try store.agenda(sitting, "m4")[0].own == .submitted)
    #expect(try store.agenda(sitting, "m1")[0].own == .blank)
    #expect(try store.agenda(sitting, "o1")[0].own == .none)
    let board = try store.agenda(sitting, nil)[0]
    #expect((board.submitted, board.of, board.own) == (1, 4, .none))
    #expect(try store.progress(sitting, product).map(\.isSubmitted) == [false, false, false, true])
    let json = try store.tally(sitting, product).map(\.json.canonicalText)
    #expect(
      json == [
        #"{"product":{"code":"42-1-001-2026","name":"Nước mắm 1"},"status":"sealed","submitted":1,"of":4}"#
      ])
  }

  @Test("rates what is closed, and concludes only what the sheets give", arguments: Kind.allCases)
  func conclusion(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.score(product, best: ["m1", "m2", "m3"])
    let answer = try #require(try desk.store.tally(sitting, product).first?.answer)
    #expect(answer.tally.mean == Fraction(355, 4))
    #expect(answer.verdict.star == 4)
    #expect(answer.tally.sheets.map(\.member) == Fixture.scorers)
    #expect(try desk.store.sheets(sitting, product, "o1").map(\.member.id) == Fixture.scorers)
    let wrong = Conclusion(status: .rated, star: 5, total: Fraction(355, 4))
    #expect(throws: Refusal.resultDiffers(.rated, star: 4, total: Fraction(355, 4))) {
      try desk.act(.conclude(product: product, wrong), as: Fixture.chair)
    }
    try desk.conclude(product)
    let item = try desk.store.agenda(sitting, nil)[0]
    #expect(item.stage == .concluded)
    #expect(item.conclusion?.star == 4)
    #expect(item.conclusion?.conditions == ["bổ sung nhãn"])
    try desk.move(product, .concluded, .discussed, "đính chính")
    #expect(try desk.store.agenda(sitting, nil)[0].conclusion == nil)
  }

  @Test("counts those who were present at the time, whoever leaves later", arguments: Kind.allCases)
  func attendance(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let second = Fixture.products[1]
    try desk.act(
      .attend(Attendance(member: "m4", product: second, state: .recused, reason: "người nhà")), as: Fixture.secretary)
    try desk.score(product)
    try desk.act(
      .attend(Attendance(member: "m3", product: nil, state: .absent, reason: "đi công tác")), as: Fixture.secretary)
    let agenda = try desk.store.agenda(sitting, "m3")
    #expect(agenda.map(\.of) == [4, 2, 3])
    #expect(agenda[1].own == .none)
    #expect(try desk.store.tally(sitting, product).first?.answer?.tally.sheets.count == 4)
    try desk.conclude(product)
  }

  @Test("closes without those who are named as missing, and reopens with a reason", arguments: Kind.allCases)
  func missing(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.move(product, .waiting, .presented)
    try desk.move(product, .presented, .scoring)
    #expect(throws: Refusal.notMissing(["m9"])) {
      try desk.close(product, "x", missing: ["m9"])
    }
    for member in ["m1", "m2", "m3"] { try desk.complete(product, member, best: false) }
    #expect(throws: Refusal.notYetSubmitted(["Phạm Mậu"])) { try desk.close(product) }
    #expect(throws: Refusal.reasonMissing) { try desk.close(product, missing: ["m4"]) }
    try desk.close(product, "về sớm", missing: ["m4"])
    #expect(try desk.store.tally(sitting, product).first?.answer?.tally.mean == Fraction(55))
    #expect(throws: Refusal.reasonMissing) { try desk.rescore(product, ["m3", "m4"], "") }
    try desk.rescore(product, ["m3", "m4"], "chấm lại")
    #expect(throws: Refusal.sealed(product: product)) { try desk.store.sheets(sitting, product, "m1") }
    #expect(throws: Refusal.alreadySubmitted) { try desk.tick(product, "m1", [("1.1", 3)]) }
    try desk.act(
      .tick(product: product, member: "m3", criterion: "1.1", before: 2, after: 3), as: .member("m3"))
    try desk.act(.note(product: product, member: "m3", criterion: "1.10", text: "đã xem \"hồ sơ\""), as: .member("m3"))
    try desk.act(.note(product: product, member: "m3", criterion: "1.2", text: "ổn"), as: .member("m3"))
    #expect(try desk.store.sheet(sitting, product, "m3", "m3").notes == ["1.10": "đã xem \"hồ sơ\"", "1.2": "ổn"])
    try desk.act(.submit(product: product, member: "m3"), as: .member("m3"))
    try desk.complete(product, "m4", best: false)
    try desk.close(product)
    // The first version of m3 is kept, the second counts.
    #expect(try desk.store.tally(sitting, product).first?.answer?.tally.sum == 240)
  }

  @Test("rejects by majority with unfinished sheets, else asks to reopen them", arguments: Kind.allCases)
  func rejection(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    func reject(_ product: String, _ member: String) throws {
      try desk.act(.reject(product: product, member: member, reason: "thiếu hồ sơ"), as: .member(member))
      try desk.act(.submit(product: product, member: member), as: .member(member))
    }
    try desk.move(product, .waiting, .scoring)
    for member in ["m1", "m2", "m3"] { try reject(product, member) }
    try desk.complete(product, "m4")
    try desk.close(product)
    try desk.conclude(product)
    #expect(try desk.store.agenda(sitting, nil)[0].conclusion?.status == .rejected)
    let second = Fixture.products[1]
    try desk.move(second, .waiting, .scoring)
    try reject(second, "m1")
    // 0 points in 3.1 stop by themselves, so that this sheet may stay unfinished as well.
    try desk.tick(second, "m2", [("3.1", 1)])
    try desk.act(.submit(product: second, member: "m2"), as: .member("m2"))
    for member in ["m3", "m4"] { try desk.complete(second, member) }
    #expect(throws: Refusal.unfinishedSheets(["Nguyễn Văn Ất", "Trần Thị Bính"])) {
      try desk.close(second)
    }
  }

  @Test("lets the chair decide where the regulation says so", arguments: Kind.allCases)
  func chairDecides(kind: Kind) throws {
    let rules = Rules(minimums: .chair, rejections: .chair)
    let desk = try FixtureDesk(settingUp: kind.store(in: folder), Regulation(rules: rules))
    try desk.move(product, .waiting, .scoring)
    for member in ["m1", "m2"] { try desk.complete(product, member) }
    try desk.tick(product, "m3", [("1.1", 3), ("1.2", 0), ("1.10", 4), ("2.1", 1), ("3.1", 2)])
    try desk.act(.submit(product: product, member: "m3"), as: .member("m3"))
    try desk.act(.reject(product: product, member: "m4", reason: "nhãn sai"), as: .member("m4"))
    try desk.act(.submit(product: product, member: "m4"), as: .member("m4"))
    try desk.close(product)
    #expect(throws: Refusal.undecided) { try desk.conclude(product) }
    let minimum = Decisions.MinimumKey(criterion: "1.2", star: 3)
    #expect(throws: Refusal.unfinishedSheets(["Phạm Mậu"])) {
      try desk.conclude(product, Decisions(minimums: [minimum: true], rejected: false))
    }
    #expect(throws: Refusal.noSuchDecision("9.9/3")) {
      try desk.conclude(product, Decisions(minimums: [.init(criterion: "9.9", star: 3): true], rejected: true))
    }
    try desk.conclude(product, Decisions(minimums: [minimum: true], rejected: true))
    #expect(try desk.store.agenda(sitting, nil)[0].conclusion?.decisions.minimums == [minimum: true])
  }

  @Test("writes all of a list or nothing", arguments: Kind.allCases)
  func allOrNone(kind: Kind) throws {
    let store = try kind.store(in: folder)
    let bad = Deed(
      .addMember(Fixture.members[0]), sitting: "khac", actor: Fixture.operatorAccount, time: Fixture.time(1))
    #expect(throws: Refusal.noSuchSitting("khac")) { try store.performAll(Fixture.setUp() + [bad]) }
    #expect(try store.head() == nil)
    #expect(try store.sittings().isEmpty)
    _ = try store.performAll(Fixture.setUp())
    #expect(try store.head()?.number == Fixture.setUp().count)
  }

  @Test("says that it was written", arguments: Kind.allCases)
  func version(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let before = try desk.store.version()
    #expect(try desk.store.version() == before)
    try desk.move(product, .waiting, .scoring)
    #expect(try desk.store.version() != before)
  }
}
