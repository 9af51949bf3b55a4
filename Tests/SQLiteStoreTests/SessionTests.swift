import Council
import CouncilFixtures
import Rating
import Rulebook
import SQLiteStore
import Testing

/// Sessions, and who is there, on every kind of store.
@Suite("Sessions of a sitting")
struct SessionTests {
  private let folder = Folder()
  private let sitting = Fixture.sittingID
  private let product = Fixture.products[0]
  private let second = Fixture.products[1]
  static let nextDay = CalendarDate(dayNumber: Fixture.date.dayNumber + 1) ?? Fixture.date
  static let delegate = Delegate(name: "Nguyễn B", office: "Phó trưởng phòng", paper: "Giấy ủy quyền 12/UQ-SCT")

  @discardableResult private func attend(
    _ desk: FixtureDesk, _ member: String, _ state: Attendance.State, _ reason: String = "", product: String? = nil,
    delegate: Delegate? = nil
  ) throws -> RecordRow {
    try desk.act(
      .attend(Attendance(member: member, product: product, state: state, reason: reason, delegate: delegate)),
      as: Fixture.secretary)
  }

  private func scorers(_ desk: FixtureDesk, _ product: String) throws -> [String] {
    try desk.store.progress(sitting, product).map(\.member.id)
  }

  private func openSecond(_ desk: FixtureDesk) throws {
    try desk.act(.closeSession(number: 1, ends: "17:15"), as: Fixture.secretary)
    try desk.act(.openSession(Session(number: 2, date: Self.nextDay, begins: "08:00")), as: Fixture.secretary)
  }

  @Test("a new session begins with nobody there, and leaves what was closed as it was", arguments: Kind.allCases)
  func twoSessions(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.score(product)
    try openSecond(desk)
    #expect(try scorers(desk, product) == Fixture.scorers)
    #expect(try scorers(desk, second).isEmpty)
    try desk.conclude(product)
    for member in ["m1", "m3", "m4"] { try attend(desk, member, .present) }
    try desk.move(second, .waiting, .scoring)
    #expect(try scorers(desk, second) == ["m1", "m3", "m4"])
    #expect(try desk.store.agenda(sitting, nil).map(\.session) == [1, 2, nil])
    let log = try desk.store.log(sitting)
    #expect(log.sessions.map(\.ends) == ["17:15", nil])
    #expect(log.open?.session == Session(number: 2, date: Self.nextDay, begins: "08:00"))
    #expect(log.rollCall(of: log.sessions[1]).map(\.member) == ["m1", "m3", "m4"])
    #expect(log.entries.filter { $0.session == 1 }.count == Fixture.members.count)
  }

  @Test(
    "nothing begins to be scored between sessions, and no session ends while something is", arguments: Kind.allCases)
  func between(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.score(product)
    try desk.move(second, .waiting, .scoring)
    #expect(throws: Refusal.stillScoring(["Nước mắm 2"])) {
      try desk.act(.closeSession(number: 1, ends: "17:15"), as: Fixture.secretary)
    }
    #expect(throws: Refusal.reasonMissing) { try desk.move(second, .scoring, .presented) }
    try desk.move(second, .scoring, .presented, "hết giờ")
    try desk.act(.closeSession(number: 1, ends: "17:15"), as: Fixture.secretary)
    #expect(throws: Refusal.noSession) { try desk.move(second, .presented, .scoring) }
    #expect(throws: Refusal.noSession) { try desk.rescore(product, ["m3"], "chấm lại") }
    #expect(throws: Refusal.noSession) { try attend(desk, "m3", .present) }
    // Who is tied to a producer may be noted ahead.
    try attend(desk, "m3", .recused, "người nhà", product: second)
  }

  @Test("a session can be put right until scoring begins in it", arguments: Kind.allCases)
  func correction(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let right = Session(number: 1, date: Fixture.date, begins: "08:30", place: "Hội trường B")
    try desk.act(.openSession(right), as: Fixture.secretary)
    #expect(try desk.store.log(sitting).sessions.map(\.session) == [right])
    #expect(try scorers(desk, product) == Fixture.scorers)
    try desk.move(product, .waiting, .scoring)
    #expect(throws: Refusal.fixedOnceScored) { try desk.act(.openSession(right), as: Fixture.secretary) }
  }

  @Test(
    "n changes at once when a member leaves, comes back or is recused while scoring is open", arguments: Kind.allCases)
  func leaving(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.score(product)
    try desk.move(second, .waiting, .scoring)
    try attend(desk, "m4", .recused, "người nhà", product: second)
    #expect(try scorers(desk, second) == ["m1", "m2", "m3"])
    #expect(throws: Refusal.doesNotScore(member: "Phạm Mậu", .recused)) { try desk.tick(second, "m4", [("1.1", 2)]) }
    let left = try attend(desk, "m3", .left, "họp đột xuất")
    #expect(try scorers(desk, second) == ["m1", "m2"])
    #expect(throws: Refusal.doesNotScore(member: "Lê Đinh", .absent)) { try desk.tick(second, "m3", [("1.1", 2)]) }
    #expect(try scorers(desk, product) == Fixture.scorers)
    try attend(desk, "m4", .present, product: second)
    try attend(desk, "m4", .left, "ốm")
    // Taking the recusal back holds nobody in the room.
    #expect(try scorers(desk, second) == ["m1", "m2"])
    try attend(desk, "m3", .present)
    #expect(try scorers(desk, second) == ["m1", "m2", "m3"])
    let log = try desk.store.log(sitting)
    let entries = log.entries(of: "m3", in: log.sessions[0])
    #expect(entries.map(\.attendance.state) == [.present, .left, .present])
    #expect(entries.map(log.isLate) == [false, false, true])
    #expect(entries[1].time == left.time && entries[1].attendance.reason == "họp đột xuất")
  }

  @Test("who comes after scoring began is late, however long the roll call took", arguments: Kind.allCases)
  func late(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try openSecond(desk)
    for member in ["m1", "m2"] { try attend(desk, member, .present) }
    try attend(desk, "m3", .absent, "kẹt xe")
    #expect(throws: Refusal.self) { try desk.move(product, .waiting, .scoring) }
    try attend(desk, "m3", .present)
    try desk.move(product, .waiting, .scoring)
    try attend(desk, "m4", .present)
    let log = try desk.store.log(sitting)
    #expect(log.entries.filter(log.isLate).map(\.attendance.member) == ["m3", "m4"])
    #expect(log.rollCall(of: log.sessions[1]).map(\.member) == ["m1", "m2", "m3", "m3"])
    #expect(try scorers(desk, product) == Fixture.scorers)
  }

  @Test("sheets of the first round stand, whoever leaves in the second", arguments: Kind.allCases)
  func secondRound(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.score(product, best: ["m1", "m2", "m3"])
    try openSecond(desk)
    for member in ["m1", "m2"] { try attend(desk, member, .present) }
    try desk.rescore(product, ["m2"], "lệch")
    try attend(desk, "m1", .left, "việc gấp")
    #expect(try scorers(desk, product) == Fixture.scorers)
    try desk.act(Intent.submit(product: product, member: "m2"), as: .member("m2"))
    try attend(desk, "m1", .present)
    try desk.close(product)
    #expect(try desk.store.tally(sitting, product).first?.answer?.tally.sum == 355)
    #expect(try desk.store.agenda(sitting, nil)[0].session == 1)
  }

  @Test("a delegate scores and counts only where the regulation says so", arguments: Kind.allCases)
  func delegates(kind: Kind) throws {
    for scores in [true, false] {
      let folder = Folder()
      let desk = try FixtureDesk(settingUp: kind.store(in: folder), Regulation(delegatesScore: scores))
      try attend(desk, "m3", .present, "đi công tác", delegate: Self.delegate)
      try desk.move(product, .waiting, .scoring)
      let members = try desk.store.members(sitting)
      let roll = Roll(
        members, try desk.store.attendance(sitting), regulation: try desk.store.sitting(sitting).regulation)
      #expect(roll.delegate(of: "m3", for: product) == Self.delegate)
      #expect(Quorum(roll, regulation: Regulation(delegatesScore: scores)).present == (scores ? 4 : 3))
      #expect(try scorers(desk, product).contains("m3") == scores)
      if scores {
        try desk.complete(product, "m3")
      } else {
        #expect(throws: Refusal.doesNotScore(member: "Lê Đinh", .represented)) { try desk.complete(product, "m3") }
      }
      for member in ["m1", "m2", "m4"] { try desk.complete(product, member) }
      try desk.close(product)
      // The paper stays with what was scored, whoever sits there later.
      try attend(desk, "m3", .present)
      let kept = try desk.store.attendance(sitting).first { $0.member == "m3" && $0.product == product }
      #expect(kept?.delegate == Self.delegate)
      #expect(try desk.store.tally(sitting, product).first?.answer?.tally.sheets.count == (scores ? 4 : 3))
    }
  }

  @Test("a delegate takes the seat of one who leads, not the office and not the seal", arguments: Kind.allCases)
  func delegateOfALeader(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder), Regulation(delegatesScore: true))
    try attend(desk, "m1", .present, "họp Chính phủ", delegate: Self.delegate)
    #expect(throws: Refusal.notEntitled) { try desk.move(product, .waiting, .presented) }
    #expect(throws: Refusal.notEntitled) { try desk.act(.closeSession(number: 1, ends: "17:00"), as: Fixture.chair) }
    #expect(throws: Refusal.notEntitled) {
      try desk.act(Intent.givePIN(member: "m4", pin: "998877", reason: "quên"), as: Fixture.chair)
    }
    let deputy = Actor.member("m2")
    try desk.act(.move(product: product, from: .waiting, to: .scoring, reason: ""), as: deputy)
    try desk.act(Intent.givePIN(member: "m1", pin: "998877", reason: "người đi thay"), as: deputy)
    try desk.store.keys.unlock(sitting, "m1", "998877", "van-phong", Fixture.time(900))
    #expect(!desk.store.keys.canOpen(sitting, "m1"))
    for member in Fixture.scorers { try desk.complete(product, member) }
    try desk.act(Intent.close(product: product, reason: "", missing: []), as: deputy)
    // Back in person, with a PIN of one's own, everything is as before.
    try attend(desk, "m1", .present)
    try desk.act(Intent.givePIN(member: "m1", pin: "445566", reason: "về lại"), as: deputy)
    try desk.store.keys.unlock(sitting, "m1", "445566", "van-phong", Fixture.time(901))
    #expect(desk.store.keys.canOpen(sitting, "m1"))
  }

  @Test("the chair hands a product over, and it falls back when the deputy goes", arguments: Kind.allCases)
  func handOver(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let deputy = Actor.member("m2")
    try desk.act(Intent.handOver(product: product, to: "m2", reason: "tiếp khách"), as: Fixture.chair)
    #expect(throws: Refusal.notEntitled) { try desk.move(product, .waiting, .presented) }
    try desk.act(.move(product: product, from: .waiting, to: .presented, reason: ""), as: deputy)
    try attend(desk, "m2", .left, "ốm")
    try desk.move(product, .presented, .waiting, "chờ hồ sơ")
    try attend(desk, "m2", .present)
    #expect(throws: Refusal.notEntitled) { try desk.move(product, .waiting, .presented) }
    try desk.act(Intent.handOver(product: product, to: nil, reason: "về lại"), as: Fixture.chair)
    try desk.move(product, .waiting, .presented)
    let notes = try desk.store.log(sitting).handOvers
    #expect(notes.map(\.to) == ["m2", nil] && notes.map(\.reason) == ["tiếp khách", "về lại"])
  }

  @Test("what a file holds after two sessions follows from its record")
  func verified() throws {
    let path = folder.file()
    let store = try SQLiteStore.create(path, crypto: Fixture.crypto)
    let desk = try FixtureDesk(settingUp: store.engine.store)
    try desk.score(product)
    try openSecond(desk)
    try attend(desk, "m1", .present)
    try attend(desk, "m3", .recused, "người nhà", product: second)
    try attend(desk, "m3", .present, product: second)
    try store.close()
    #expect(try SQLiteStore.verify(path, crypto: Fixture.crypto).faults == [])
  }
}
