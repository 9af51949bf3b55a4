import Council
import CouncilFixtures
import Rating
import Testing

/// PINs and what they unlock, on every kind of store.
@Suite("PINs on any store")
struct KeysTests {
  private let folder = Folder()
  private let sitting = Fixture.sittingID
  private let product = Fixture.products[0]
  private let recoveryCode = "bbbbb-bbbbb-bbbbb-bbbbb-bbbbb"

  private func unlock(_ store: CouncilStore, _ member: String, _ pin: String, at second: Int = 500) throws {
    try store.keys.unlock(sitting, member, pin, "van-phong", Fixture.time(second))
  }

  @Test("what sets a sitting up and its PINs are in the store together, or nothing is", arguments: Kind.allCases)
  func oneTransaction(kind: Kind) throws {
    let store = try kind.store(in: folder)
    let acts = Fixture.setUp().compactMap { if case .act(let act) = $0.intent { act } else { nil } }
    let unled = acts.filter { act in
      switch act {
      case .addMember(let member): !member.role.leads
      case .attend(let attendance): !["m1", "m2"].contains(attendance.member)
      default: true
      }
    }
    // Nobody could hold the seal.
    #expect(throws: Refusal.noSealHolder) {
      try store.keys.issue(unled, sitting, [:], Fixture.operatorAccount, Fixture.time(0))
    }
    #expect(try store.head() == nil)
    let slip = try store.keys.issue(acts, sitting, [:], Fixture.operatorAccount, Fixture.time(0))
    #expect(slip.pins.map(\.member) == Fixture.members && slip.recoveryCode != nil)
    #expect(try store.head()?.number == acts.count + Fixture.members.count + 1)
  }

  @Test("a new PIN for a lost one keeps the draft, and the old one opens nothing more", arguments: Kind.allCases)
  func give(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let store = desk.store
    try desk.move(product, .waiting, .scoring)
    try desk.tick(product, "m3", [("1.1", 3), ("1.2", 1)])
    #expect(throws: Refusal.reasonMissing) { try store.keys.give(sitting, "m3", " ", Fixture.chair, Fixture.time(400)) }
    let pin = try store.keys.give(sitting, "m3", "quên mã", Fixture.chair, Fixture.time(401))
    #expect(pin == "135790")
    // What was unlocked by the lost key neither reads nor writes.
    #expect(throws: Refusal.notSignedIn) { try store.sheet(sitting, product, "m3", "m3") }
    #expect(throws: Refusal.notSignedIn) { try desk.tick(product, "m3", [("1.10", 2)]) }
    #expect(throws: Refusal.wrongPIN(wait: 0)) { try unlock(store, "m3", Fixture.pin) }
    try unlock(store, "m3", pin)
    #expect(try store.sheet(sitting, product, "m3", "m3").choices == ["1.1": 3, "1.2": 1])
    try desk.tick(product, "m3", [("1.10", 2), ("2.1", 3), ("3.1", 2)])
    try desk.act(.submit(product: product, member: "m3"), as: .member("m3"))
  }

  @Test("only who can open the seals gives a new PIN, and never the own", arguments: Kind.allCases)
  func whoGives(kind: Kind) throws {
    let store = try FixtureDesk(settingUp: kind.store(in: folder)).store
    #expect(try store.keys.openers(sitting) == ["m1", "m2"])
    for actor in [Actor.member("m3"), Fixture.secretary, Fixture.operatorAccount] {
      #expect(throws: Refusal.cannotOpen) { try store.keys.give(sitting, "m4", "quên", actor, Fixture.time(400)) }
    }
    #expect(throws: Refusal.notEntitled) {
      try store.keys.give(sitting, "m1", "quên", Fixture.chair, Fixture.time(400))
    }
    // A deputy who holds the seal may; a member without a PIN gets the first one from the secretary.
    _ = try store.keys.give(sitting, "m4", "quên", .member("m2"), Fixture.time(401))
    let late = Member(id: "m9", name: "Lý Muộn", office: "Sở", role: .member)
    try store.perform(.addMember(late), sitting, Fixture.operatorAccount, Fixture.time(402))
    #expect(throws: Refusal.noPIN(member: "Lý Muộn")) { try unlock(store, "m9", "135790") }
    let pin = try store.keys.give(sitting, "m9", "", Fixture.secretary, Fixture.time(403))
    try unlock(store, "m9", pin)
  }

  @Test("a member's own choice must be none that anybody would try first", arguments: Kind.allCases)
  func change(kind: Kind) throws {
    let store = try FixtureDesk(settingUp: kind.store(in: folder)).store
    func change(_ pin: String) throws {
      try store.perform(.changePIN(member: "m3", pin: pin), sitting, .member("m3"), Fixture.time(400))
    }
    for pin in ["123456", "999999", "246810"] { #expect(throws: Refusal.easyPIN) { try change(pin) } }
    #expect(throws: Refusal.unfitPIN) { try change("12345") }
    try change("314159")
    #expect(throws: Refusal.wrongPIN(wait: 0)) { try unlock(store, "m3", Fixture.pin) }
    try unlock(store, "m3", "314159")
  }

  @Test("the recovery code gives a leader a new PIN and opens the sheets again", arguments: Kind.allCases)
  func recover(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let store = desk.store
    func recover(_ member: String, _ code: String, _ pin: String) throws {
      try store.keys.recover(sitting, code, member, pin, "van-phong", Fixture.time(400))
    }
    #expect(throws: Refusal.wrongRecoveryCode) { try recover("m1", "AAAAA", "314159") }
    #expect(throws: Refusal.notEntitled) { try recover("m3", recoveryCode, "314159") }
    #expect(throws: Refusal.easyPIN) { try recover("m1", recoveryCode, "123456") }
    try desk.move(product, .waiting, .scoring)
    for member in Fixture.scorers { try desk.complete(product, member) }
    try recover("m1", recoveryCode, "314159")
    #expect(throws: Refusal.notSignedIn) { try desk.close(product) }
    try unlock(store, "m1", "314159")
    try desk.close(product)
  }

  @Test("wrong PINs wait longer and longer, and a right one does not get past the wait", arguments: Kind.allCases)
  func waits(kind: Kind) throws {
    let store = try FixtureDesk(settingUp: kind.store(in: folder)).store
    for second in 500...501 {
      #expect(throws: Refusal.wrongPIN(wait: 0)) { try unlock(store, "m3", "000000", at: second) }
    }
    #expect(throws: Refusal.wrongPIN(wait: 5)) { try unlock(store, "m3", "000000", at: 502) }
    #expect(throws: Refusal.mustWait(seconds: 3)) { try unlock(store, "m3", Fixture.pin, at: 504) }
    #expect(throws: Refusal.wrongPIN(wait: 10)) { try unlock(store, "m3", "000000", at: 507) }
    try unlock(store, "m3", Fixture.pin, at: 517)
    #expect([Refusal.wrongPIN(wait: 0), .wrongPIN(wait: 5), .mustWait(seconds: 3)].map(\.wait) == [nil, 5, 3])
  }
}
