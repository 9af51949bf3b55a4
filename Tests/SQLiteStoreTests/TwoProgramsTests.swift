import Council
import CouncilFixtures
import Dispatch
import Rating
import SQLiteStore
import Synchronization
import Testing

/// The same people at two programs on one file.
@Suite("Two programs at once")
struct TwoProgramsTests {
  private let folder = Folder()
  private let product = Fixture.products[0]

  /// Two openings of one store, everybody signed in at both.
  private func desks() throws -> (FixtureDesk, FixtureDesk) {
    let first = try SQLiteStore.create(folder.file(), crypto: Fixture.crypto)
    let one = try FixtureDesk(settingUp: first.engine.store)
    let second = try SQLiteStore.open(folder.file(), crypto: Fixture.crypto)
    try Fixture.signIn(second.engine.store)
    try one.move(product, .waiting, .scoring)
    return (one, FixtureDesk(second.engine.store))
  }

  @Test("one sitting set up twice at once: the second comes too late, and nothing of it is mixed in")
  func twoSettings() throws {
    let path = folder.file()
    try SQLiteStore.create(path, crypto: Fixture.crypto).close()
    let refusals = Mutex<[Refusal]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { place in
      // The other one's council is another.
      let members = Array(Fixture.members.dropLast(place))
      do {
        let store = try SQLiteStore.open(path, crypto: Fixture.crypto)
        _ = try store.engine.performAll(Fixture.setUp(members: members))
      } catch let refusal as Refusal {
        refusals.withLock { $0.append(refusal) }
      } catch {
        Issue.record(error)
      }
    }
    #expect(refusals.withLock { $0 } == [.sittingExists(Fixture.sittingID)])
    let store = try SQLiteStore.open(path, crypto: Fixture.crypto)
    let people = try store.engine.store.members(Fixture.sittingID).count
    let keys = try store.engine.store.keys.holders(Fixture.sittingID).count
    #expect(keys == people)
    let records = Fixture.setUp(members: Array(Fixture.members.prefix(people))).count
    #expect(try store.engine.store.head()?.number == records)
    #expect(try SQLiteStore.verify(path, crypto: Fixture.crypto).holds)
  }

  @Test("two chairs close at once: one does, the other is told that it is done")
  func twoChairs() throws {
    let (one, two) = try desks()
    for member in Fixture.scorers { try one.complete(product, member) }
    try two.close(product)
    #expect(throws: Refusal.otherStage(product: product, .closed)) { try one.close(product) }
    #expect(try one.store.tally(Fixture.sittingID, product).first?.answer?.tally.sheets.count == 4)
    #expect(try SQLiteStore.verify(folder.file(), crypto: Fixture.crypto).holds)
  }

  @Test("a member signed in twice marks one sheet: what was changed in the other window is never overwritten")
  func twoWindows() throws {
    let (one, two) = try desks()
    try one.tick(product, "m3", [("1.1", 1)])
    #expect(throws: Refusal.changedMeanwhile(criterion: "1.1")) { try two.tick(product, "m3", [("1.1", 3)]) }
    try two.tick(product, "m3", [("1.2", 2)])
    #expect(try one.store.sheet(Fixture.sittingID, product, "m3", "m3").choices == ["1.1": 1, "1.2": 2])
    // Signing out here does not sign the member out there.
    one.store.keys.lock(Fixture.sittingID, "m3")
    #expect(throws: Refusal.notSignedIn) { try one.tick(product, "m3", [("3.1", 2)]) }
    try two.tick(product, "m3", [("3.1", 2)])
  }

  @Test("a PIN that the chair resets is dead at once: what another window still holds signs nothing")
  func resetElsewhere() throws {
    let (one, two) = try desks()
    try one.tick(product, "m3", [("1.1", 3), ("1.2", 2), ("1.10", 2), ("2.1", 3), ("3.1", 2)])
    try one.act(.givePIN(member: "m3", pin: "918273", reason: "máy bị mất"), as: Fixture.chair)
    #expect(throws: Refusal.notSignedIn) { try two.act(.submit(product: product, member: "m3"), as: .member("m3")) }
    #expect(throws: Refusal.notSignedIn) { try two.tick(product, "m3", [("1.1", 1)]) }
    try two.store.keys.unlock(Fixture.sittingID, "m3", "918273", "van-phong", Fixture.time(900))
    try two.act(.submit(product: product, member: "m3"), as: .member("m3"))
  }

  @Test("a sheet is never submitted without its signature: both are one row, and a row without one is refused")
  func signature() throws {
    let (one, _) = try desks()
    try one.tick(product, "m3", [("1.1", 3)])
    for signatures in [
      [], [SheetSignature(signer: "m3", generation: 1, text: "x")],
      [SheetSignature(signer: "m3", generation: 2, text: "x")],
      [SheetSignature(signer: "m4", generation: 1, text: "x")],
    ] {
      let bare = Submission(product: product, member: "m3", round: 1, version: 2, box: "x", signatures: signatures)
      #expect(throws: Refusal.badSignature) { try one.act(Act.submit(bare), as: .member("m3")) }
    }
    #expect(try one.store.progress(Fixture.sittingID, product).allSatisfy { !$0.isSubmitted })
  }

  @Test("a clock that jumps back changes nothing but the times: the record keeps the order of what was done")
  func clockBack() throws {
    let (one, _) = try desks()
    for (second, mark) in [(5000, 1), (10, 2), (4000, 3)] {
      let before = mark == 1 ? nil : mark - 1
      try one.store.perform(
        Intent.tick(product: product, member: "m3", criterion: "1.1", before: before, after: mark),
        Fixture.sittingID, .member("m3"), Fixture.time(second))
    }
    #expect(try one.store.sheet(Fixture.sittingID, product, "m3", "m3").choices == ["1.1": 3])
    #expect(try SQLiteStore.verify(folder.file(), crypto: Fixture.crypto).holds)
  }
}
