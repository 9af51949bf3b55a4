import Council
import CouncilFixtures
import Exchange
import SetUp
import Rating
import Rulebook
import Sealing
import Testing

@Suite("A sitting that was set up")
struct SittingTests {
  private static let time = Timestamp("2026-11-22T07:30:00+07:00")

  /// A store in memory with the sitting.
  private func store(absent: [String: String] = [:]) throws -> CouncilStore {
    let setUp = try Files.setUp()
    let store = try CouncilStore.inMemory(
      crypto: .glass(),
      deeds: setUp.acts(absent: absent).map {
        Deed($0, sitting: setUp.sitting.id, actor: .account("van-phong"), time: Self.time)
      })
    for pin in try store.keys.issue([], setUp.sitting.id, [:], .account("van-phong"), Self.time).pins {
      try store.keys.unlock(setUp.sitting.id, pin.member.id, pin.pin, "van-phong", Self.time)
    }
    return store
  }

  @Test("Its agenda waits, and its results are sealed")
  func waits() throws {
    let store = try store()
    let id = try store.latestSitting()
    #expect(try store.agenda(id, nil).map(\.stage) == [.waiting, .waiting, .waiting])
    // Chair, deputy, member, and the secretary by the regulation; not the observer.
    #expect(try store.agenda(id, nil).map(\.of) == [4, 4, 4])
    #expect(
      try store.tally(id, nil).allSatisfy { if case .sealed = $0.standing { true } else { false } })
  }

  @Test("The chair opens scoring, and a member marks")
  func opens() throws {
    let store = try store()
    let id = try store.latestSitting()
    let code = "42-18532-007-2026"
    _ = try store.perform(
      Act.move(product: code, from: .waiting, to: .scoring, reason: ""), id, .member("m1"), Self.time)
    let set = try store.set(store.agenda(id, nil)[0].product.setHash)
    _ = try store.perform(
      Intent.tick(product: code, member: "m3", criterion: set.scale.criteria[0].code, before: nil, after: 1), id,
      .member("m3"), Self.time)
    #expect(try store.sheet(id, code, "m3", "m3").choices.count == 1)
  }

  @Test("Without a quorum nobody opens scoring")
  func absent() throws {
    let store = try store(absent: ["m2": "ốm", "m3": "đi công tác"])
    let id = try store.latestSitting()
    #expect(try Set(store.attendance(id).filter { $0.state == .absent }.map(\.reason)) == ["ốm", "đi công tác"])
    #expect(throws: Refusal.self) {
      try store.perform(
        Act.move(product: "42-18532-007-2026", from: .waiting, to: .scoring, reason: ""), id, .member("m1"), Self.time)
    }
  }
}
