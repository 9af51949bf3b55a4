import Council
import CouncilFixtures
import Rating
import Rulebook
import SQLiteStore
import Testing

/// Products that are assessed again, asked about in writing, on every kind of store.
@Suite("Opinions in writing")
struct WrittenTests {
  private let folder = Folder()
  private let sitting = Fixture.sittingID
  private let product = Fixture.products[0]

  private func item(_ desk: FixtureDesk, _ place: Int = 0) throws -> AgendaItem {
    try desk.store.agenda(sitting, nil)[place]
  }

  @Test("need no quorum and no attendance: all count who are not recused", arguments: Kind.allCases)
  func asked(kind: Kind) throws {
    let desk = try FixtureDesk(askingInWriting: kind.store(in: folder))
    #expect(throws: Refusal.noSession) { try desk.move(Fixture.products[1], .waiting, .scoring) }
    try desk.act(
      .attend(Attendance(member: "m4", product: product, state: .recused, reason: "người nhà")), as: Fixture.secretary)
    try desk.move(product, .waiting, .scoring)
    #expect(try item(desk).opinion == .asked && item(desk, 1).opinion == nil)
    #expect(try item(desk).of == 3)
    #expect(throws: Refusal.doesNotScore(member: "Phạm Mậu", .recused)) {
      try desk.tick(product, "m4", [("1.1", 3)])
    }
    for member in ["m1", "m2", "m3"] { try desk.complete(product, member) }
    // A session comes and goes meanwhile.
    try desk.openSession()
    try desk.act(.closeSession(number: 1, ends: "11:30"), as: Fixture.secretary)
    try desk.close(product)
    try desk.act(.openSession(Session(number: 2, date: Fixture.date, begins: "13:30")), as: Fixture.secretary)
    // Attendance of whatever else is done that day changes nothing.
    try desk.attend(["m4"])
    try desk.act(
      .attend(Attendance(member: "m1", product: nil, state: .absent, reason: "về")), as: Fixture.secretary)
    #expect(try desk.store.sheets(sitting, product, nil).map(\.member.id) == ["m1", "m2", "m3"])
    try desk.conclude(product)
    #expect(try item(desk).conclusion?.withoutMeeting == "")
  }

  @Test("are concluded with a reason where the members differ", arguments: Kind.allCases)
  func differing(kind: Kind) throws {
    let desk = try FixtureDesk(askingInWriting: kind.store(in: folder))
    try desk.score(product, best: ["m1", "m2", "m3"])
    #expect(throws: Refusal.meetingProposed) { try desk.conclude(product) }
    #expect(throws: Refusal.meetingProposed) { try desk.conclude(product, withoutMeeting: " ") }
    try desk.conclude(product, withoutMeeting: "đã trao đổi qua thư")
    #expect(try item(desk).conclusion?.withoutMeeting == "đã trao đổi qua thư")
  }

  @Test("give way to a meeting, where quorum and attendance count", arguments: Kind.allCases)
  func meeting(kind: Kind) throws {
    let desk = try FixtureDesk(askingInWriting: kind.store(in: folder))
    try desk.score(product, best: ["m1", "m2", "m3"])
    let call = Act.callMeeting(product: product, reason: "lệch 45 điểm")
    for actor in [Fixture.secretary, .member("m3"), .member("m2")] {
      #expect(throws: Refusal.notEntitled) { try desk.act(call, as: actor) }
    }
    #expect(throws: Refusal.reasonMissing) {
      try desk.act(.callMeeting(product: product, reason: ""), as: Fixture.chair)
    }
    try desk.act(call, as: Fixture.chair)
    #expect(throws: Refusal.notInWriting(product: product)) { try desk.act(call, as: Fixture.chair) }
    #expect(try item(desk).opinion == .meeting(reason: "lệch 45 điểm"))
    #expect(try item(desk).of == 0)
    #expect(throws: Refusal.noSession) {
      try desk.act(.rescore(product: product, members: ["m1"], reason: "họp"), as: Fixture.chair)
    }
    try desk.openSession()
    let nobody = Quorum(Roll(Fixture.members, [], regulation: Regulation()), regulation: Regulation())
    #expect(throws: Refusal.noQuorum(nobody)) {
      try desk.act(.rescore(product: product, members: ["m1"], reason: "họp"), as: Fixture.chair)
    }
    try desk.attend(["m1", "m2", "m4"])
    #expect(try desk.store.sheets(sitting, product, nil).map(\.member.id) == ["m1", "m2", "m4"])
    try desk.rescore(product, ["m4"], "họp")
    #expect(throws: Refusal.doesNotScore(member: "Lê Đinh", .absent)) { try desk.tick(product, "m3", [("1.1", 3)]) }
    try desk.act(.tick(product: product, member: "m4", criterion: "1.1", before: 2, after: 3), as: .member("m4"))
    try desk.act(.submit(product: product, member: "m4"), as: .member("m4"))
    try desk.close(product)
    #expect(throws: Refusal.notInScoring(product: product, .closed)) {
      try desk.act(
        .attend(Attendance(member: "m3", product: product, state: .recused, reason: "x")), as: Fixture.secretary)
    }
    // Who leaves now was there.
    try desk.act(
      .attend(Attendance(member: "m2", product: nil, state: .absent, reason: "về")), as: Fixture.secretary)
    try desk.conclude(product)
    #expect(try item(desk).of == 3)
    #expect(try item(desk).conclusion?.total == Fraction(275, 3))
  }

  @Test("may give way to a meeting before anybody is asked", arguments: Kind.allCases)
  func atOnce(kind: Kind) throws {
    let desk = try FixtureDesk(askingInWriting: kind.store(in: folder))
    try desk.openSession()
    try desk.attend(Fixture.scorers)
    try desk.act(.callMeeting(product: product, reason: "hồ sơ phức tạp"), as: Fixture.chair)
    try desk.score(product, best: ["m1", "m2"])
    try desk.act(
      .attend(Attendance(member: "m4", product: nil, state: .absent, reason: "về")), as: Fixture.secretary)
    try desk.conclude(product)
    #expect(try item(desk).of == 4)
  }

  @Test("are for reassessments under a regulation that allows them", arguments: Kind.allCases)
  func others(kind: Kind) throws {
    let desk = try FixtureDesk(askingInWriting: kind.store(in: folder), Regulation())
    #expect(try item(desk).opinion == nil)
    #expect(throws: Refusal.notInWriting(product: product)) {
      try desk.act(.callMeeting(product: product, reason: "x"), as: Fixture.chair)
    }
  }
}
