import Council
import CouncilFixtures
import Rating
import Rulebook
import SQLiteStore
import StrictJSON
import Testing

/// Versions of the minutes, on every kind of store.
@Suite("Printed minutes")
struct PrintingTests {
  private let folder = Folder()
  private let sitting = Fixture.sittingID
  private let product = Fixture.products[0]

  @Test(
    "are a version once every product is concluded and the session closed; a draft and a copy are none",
    arguments: Kind.allCases)
  func versions(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.score(product)
    try desk.conclude(product)
    #expect(try !desk.store.makesVersion(sitting))
    #expect(try desk.print() == nil)
    try desk.reconvene()
    for product in Fixture.products.dropFirst() {
      try desk.score(product)
      try desk.conclude(product)
    }
    // Minutes say when the meeting ended.
    #expect(try !desk.store.makesVersion(sitting))
    try desk.adjourn()
    #expect(try desk.store.makesVersion(sitting))
    let head = try #require(try desk.store.head())
    let first = try #require(try desk.print())
    #expect((first.version, first.kind, first.reason) == (1, nil, ""))
    #expect(first.issue?.head == head.code)
    #expect(first.issue?.record == head.number + 1)
    #expect(first.issue?.results.map(\.product) == Fixture.products)
    #expect(try !desk.store.makesVersion(sitting))
    #expect(try desk.print() == first)
    #expect(try desk.store.head()?.number == head.number + 1)
  }

  @Test("say what they say until a correction is opened", arguments: Kind.allCases)
  func frozen(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.concludeAll()
    #expect(throws: Refusal.minutesNotPrinted) { try desk.openCorrection() }
    try desk.print()
    let head = try desk.store.head()
    let changes: [(Act, Actor)] = [
      (.move(product: product, from: .concluded, to: .discussed, reason: "nhầm"), Fixture.chair),
      (.rescore(product: product, members: ["m3"], reason: "nhầm"), Fixture.chair),
      (.conclude(product: product, Conclusion(status: .rated, star: 5, total: Fraction(100))), Fixture.chair),
      (.handOver(product: product, to: nil, reason: "nhầm"), Fixture.chair),
      (.addMember(Fixture.members[3]), Fixture.operatorAccount),
      (.addProduct(Fixture.product("42-1-009-2026", at: 9)), Fixture.operatorAccount),
      (.openSitting(Fixture.sitting()), Fixture.operatorAccount),
      (.attend(Attendance(member: "m4", product: nil, state: .absent, reason: "ốm")), Fixture.secretary),
    ]
    for (act, actor) in changes {
      #expect(throws: Refusal.minutesPrinted(version: 1), "\(act)") { try desk.act(act, as: actor) }
    }
    for actor in [Fixture.secretary, .member("m3"), Fixture.operatorAccount] {
      #expect(throws: Refusal.notEntitled) {
        try desk.act(.openCorrection(kind: .correction, reason: "nhầm"), as: actor)
      }
    }
    #expect(throws: Refusal.reasonMissing) { try desk.openCorrection(.correction, " ") }
    #expect(try desk.store.head() == head)
    // A lost PIN is no change of what the minutes say.
    try desk.act(Intent.givePIN(member: "m3", pin: "556677", reason: "quên"), as: Fixture.chair)
    try desk.openCorrection()
    #expect(throws: Refusal.correctionOpen(version: 2)) { try desk.openCorrection() }
    try desk.act(.addProduct(Fixture.product("42-1-009-2026", at: 9)), as: Fixture.operatorAccount)
    #expect(try !desk.store.makesVersion(sitting))
  }

  @Test("are replaced by the next version, which tells what changed", arguments: Kind.allCases)
  func corrected(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.concludeAll()
    let first = try #require(try desk.print()?.issue)
    try desk.openCorrection(.supplement, "thiếu phiếu chấm lại")
    try desk.reconvene()
    try desk.move(product, .concluded, .closed, "chấm lại")
    try desk.rescore(product, ["m3"], "chấm lại")
    try desk.act(.tick(product: product, member: "m3", criterion: "1.1", before: 3, after: 2), as: .member("m3"))
    try desk.act(.submit(product: product, member: "m3"), as: .member("m3"))
    try desk.close(product)
    #expect(try !desk.store.makesVersion(sitting))
    try desk.conclude(product)
    let second = try #require(try desk.print())
    #expect((second.version, second.kind, second.reason) == (2, .supplement, "thiếu phiếu chấm lại"))
    let changes = first.changes(to: try #require(second.issue).results)
    #expect(changes.map(\.product) == [product])
    #expect(changes.first?.before?.total == Fraction(100))
    #expect(changes.first?.after.total == Fraction(95))
    #expect(throws: Refusal.minutesPrinted(version: 2)) { try desk.move(product, .concluded, .closed, "x") }
    try desk.openCorrection()
    #expect(try desk.store.printings(sitting).map(\.version) == [1, 2, 3])
  }

  @Test("take no other code, version or moment than those of the print", arguments: Kind.allCases)
  func forged(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let code = try #require(try desk.store.head()).code.description
    #expect(throws: Refusal.minutesAreDraft) {
      try desk.act(.printed(document: .minutes, head: code, version: 1), as: Fixture.secretary)
    }
    try desk.concludeAll()
    let late = try #require(try desk.store.head()).code.description
    #expect(throws: Refusal.minutesAreDraft, "the session is open") {
      try desk.act(.printed(document: .minutes, head: late, version: 1), as: Fixture.secretary)
    }
    try desk.adjourn()
    #expect(throws: Refusal.otherPrint) {
      try desk.act(.printed(document: .minutes, head: code, version: 1), as: Fixture.secretary)
    }
    let head = try #require(try desk.store.head()).code.description
    #expect(throws: Refusal.otherPrint) {
      try desk.act(.printed(document: .minutes, head: head, version: 2), as: Fixture.secretary)
    }
    #expect(throws: Refusal.notEntitled) {
      try desk.act(.printed(document: .minutes, head: head, version: 1), as: .member("m3"))
    }
    try desk.act(.printed(document: .minutes, head: head, version: 1), as: Fixture.secretary)
    #expect(throws: Refusal.minutesPrinted(version: 1)) {
      try desk.act(.printed(document: .minutes, head: head, version: 1), as: Fixture.secretary)
    }
  }

  @Test("that were replaced still verify, and the answer names what replaced them")
  func verified() throws {
    let path = folder.file()
    let store = try SQLiteStore.create(path, crypto: Fixture.crypto)
    let desk = try FixtureDesk(settingUp: store.engine.store)
    try desk.concludeAll()
    let first = try #require(try desk.print()?.issue)
    func verify(_ code: HeadCode) throws -> Verification {
      try SQLiteStore.verify(path, head: code, crypto: Fixture.crypto)
    }
    #expect(try verify(first.head).replacedBy == nil)
    try desk.openCorrection()
    #expect(try verify(first.head).replacedBy == nil)
    let second = try #require(try desk.print()?.issue)
    let replaced = try verify(first.head)
    #expect(replaced.holds)
    #expect(replaced.replacedBy?.version == 2 && replaced.replacedBy?.kind == .correction)
    #expect(replaced.replacedBy?.head == second.head && replaced.replacedBy?.time == second.time)
    let json = replaced.json(in: .english)["replacedBy"]
    #expect(json?["version"]?.asInteger == 2)
    #expect(json?["head"]?.asText == second.head.description)
    #expect(try verify(second.head).replacedBy == nil)
    #expect(try verify(second.head).json(in: .english)["replacedBy"] == nil)
    try store.close()
  }
}
