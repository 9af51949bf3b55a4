import Council
import CouncilFixtures
import Rulebook
import SQLiteStore
import Testing

/// Members and products that are taken away again, on every kind of store.
@Suite("Taking away what was set up")
struct RemovalTests {
  private let folder = Folder()
  private let sitting = Fixture.sittingID
  private let product = Fixture.products[1]

  private func removal(of member: String, _ reason: String = "chuyển công tác") -> Act {
    .removeMember(member: member, reason: reason)
  }

  private var withdrawal: Act { .removeProduct(product: product, reason: "chủ thể rút hồ sơ") }

  @Test("a member and a product go with all that was noted about them, and can come again", arguments: Kind.allCases)
  func removed(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder), Regulation(writtenSpread: 10))
    try desk.act(.addProduct(Fixture.product(product, at: 2, kind: .reassessment)), as: Fixture.operatorAccount)
    try desk.act(.callMeeting(product: product, reason: "hồ sơ phức tạp"), as: Fixture.chair)
    try desk.act(Intent.handOver(product: product, to: "m2", reason: "bận"), as: Fixture.chair)
    for code in [product, Fixture.products[0]] {
      try desk.act(
        .attend(Attendance(member: "m4", product: code, state: .recused, reason: "người nhà")), as: Fixture.secretary)
    }
    try desk.act(removal(of: "m4"), as: Fixture.secretary)
    try desk.act(withdrawal, as: Fixture.secretary)
    #expect(try desk.store.members(sitting).map(\.id) == ["m1", "m2", "m3", "s1", "a1", "o1"])
    #expect(try desk.store.agenda(sitting, nil).map(\.product.code) == [Fixture.products[0], Fixture.products[2]])
    #expect(try desk.store.agenda(sitting, nil).map(\.of) == [3, 3])
    #expect(try desk.store.attendance(sitting).allSatisfy { $0.member != "m4" && $0.product != product })
    let log = try desk.store.log(sitting)
    #expect(log.entries.allSatisfy { $0.attendance.member != "m4" && $0.attendance.product != product })
    #expect(log.handOvers.isEmpty)
    // The PIN that was given opens nothing more.
    #expect(throws: Refusal.notSignedIn) { try desk.tick(Fixture.products[0], "m4", [("1.1", 3)]) }
    #expect(throws: Refusal.noSuchMember("m4")) { try Fixture.signIn(desk.store, ["m4"]) }
    try desk.act(.addProduct(Fixture.product(product, at: 2)), as: Fixture.secretary)
    try desk.act(.addMember(Fixture.members[3]), as: Fixture.secretary)
    #expect(try desk.store.agenda(sitting, nil)[1].lead == nil)
    #expect(try desk.store.agenda(sitting, nil).map(\.of) == [3, 3, 3])
    #expect(throws: Refusal.noPIN(member: "Phạm Mậu")) { try Fixture.signIn(desk.store, ["m4"]) }
    if kind == .sqlite { #expect(try SQLiteStore.verify(folder.file(), crypto: Fixture.crypto).holds) }
  }

  @Test("only for a reason, by the office, and never who holds the seal", arguments: Kind.allCases)
  func refused(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let refusals: [(Act, Actor, Refusal)] = [
      (removal(of: "m3"), .member("m4"), .notEntitled), (withdrawal, .member("m4"), .notEntitled),
      (removal(of: "m3", " "), Fixture.secretary, .reasonMissing),
      (.removeProduct(product: product, reason: ""), Fixture.secretary, .reasonMissing),
      (removal(of: "zz"), Fixture.secretary, .noSuchMember("zz")),
      (.removeProduct(product: "zz", reason: "x"), Fixture.secretary, .noSuchProduct("zz")),
      (removal(of: "m1"), Fixture.secretary, .holdsSeal(member: "Nguyễn Văn Ất")),
      (removal(of: "m2"), Fixture.chair, .holdsSeal(member: "Trần Thị Bính")),
      (removal(of: "s1"), Fixture.secretary, .removesOneself),
    ]
    for (act, actor, refusal) in refusals {
      #expect(throws: refusal, "\(act)") { try desk.act(act, as: actor) }
      for language in Language.allCases { #expect(!refusal.explanation(in: language).isEmpty) }
    }
  }

  @Test(
    "not once scoring has begun: no member at all, no product that left waiting or has sheets", arguments: Kind.allCases
  )
  func begun(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.move(product, .waiting, .presented)
    #expect(throws: Refusal.otherStage(product: product, .presented)) {
      try desk.act(withdrawal, as: Fixture.secretary)
    }
    try desk.move(product, .presented, .scoring)
    #expect(throws: Refusal.fixedOnceScored) { try desk.act(removal(of: "m3"), as: Fixture.secretary) }
    try desk.tick(product, "m4", [("1.1", 3)])
    try desk.move(product, .scoring, .waiting, "mở nhầm")
    #expect(throws: Refusal.fixedOnceScored) { try desk.act(withdrawal, as: Fixture.secretary) }
    #expect(throws: Refusal.fixedOnceScored) { try desk.act(removal(of: "m3"), as: Fixture.secretary) }
    // Another product, which nobody scored, may still go.
    try desk.act(.removeProduct(product: Fixture.products[2], reason: "rút hồ sơ"), as: Fixture.secretary)
    #expect(try desk.store.agenda(sitting, nil).count == 2)
  }
}
