import Council
import CouncilFixtures
import Rating
import StrictJSON
import Testing

/// Rounds of scoring and what is kept of them, on every kind of store.
@Suite("Rounds of scoring on any store")
struct RoundsTests {
  private let folder = Folder()
  private let sitting = Fixture.sittingID
  private let product = Fixture.products[0]

  /// Scored by all, 100 points but of m3 and m4, then m3 and m4 are asked again.
  private func rescored(_ kind: Kind) throws -> FixtureDesk {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.score(product, best: ["m1", "m2"])
    try desk.rescore(product, ["m3", "m4"], "chênh quá 10 điểm")
    return desk
  }

  @Test("every round's sheets are kept, and refused while scoring is open", arguments: Kind.allCases)
  func versions(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let store = desk.store
    try desk.move(product, .waiting, .scoring)
    let sealed = Refusal.sealed(product: product)
    #expect(throws: sealed) { try store.versions(sitting, product) }
    try desk.move(product, .scoring, .waiting, "nhầm")
    try desk.score(product, best: ["m1", "m2"])
    let first = try store.versions(sitting, product)
    #expect(first.rounds.isEmpty && first.members.map(\.final) == [100, 100, 55, 55])
    try desk.rescore(product, ["m3", "m4"], "chênh quá 10 điểm")
    #expect(throws: sealed) { try store.versions(sitting, product) }
    try desk.act(.tick(product: product, member: "m3", criterion: "1.1", before: 2, after: 3), as: .member("m3"))
    try desk.act(.submit(product: product, member: "m3"), as: .member("m3"))
    try desk.close(product, "m4 về sớm", missing: ["m4"])
    let versions = try store.versions(sitting, product)
    let round = try #require(versions.rounds.first)
    #expect(versions.rounds.count == 1 && round.number == 2 && round.asked == ["m3", "m4"])
    #expect(round.reason == "chênh quá 10 điểm")
    #expect(versions.members.map(\.first) == [100, 100, 55, 55])
    #expect(versions.members.map(\.final) == [100, 100, 75, 55])
    #expect(versions.of("m3")?.versions.map { $0.sheet.choices["1.1"] } == [2, 3])
    let changes = versions.changes(in: round)
    #expect(changes.map(\.member.id) == ["m3", "m4"])
    #expect(changes.map(\.before) == [55, 55] && changes.map(\.after) == [75, 55])
    #expect(changes.map(\.isHandedIn) == [true, false])
    #expect(versions.firstMean == Fraction(310, 4) && versions.finalMean == Fraction(330, 4))
    #expect(try store.tally(sitting, product).first?.answer?.tally.mean == versions.finalMean)
  }

  @Test("the agenda tells who is asked, why, and counts their sheets alone", arguments: Kind.allCases)
  func agenda(kind: Kind) throws {
    let desk = try rescored(kind)
    let item = try desk.store.agenda(sitting, "m3")[0]
    #expect(item.isRescored && item.round == 2 && item.roundReason == "chênh quá 10 điểm")
    #expect((item.submitted, item.of) == (0, 2))
    #expect(try sealed(desk) == [0, 2])
    #expect(item.asks("m3") && !item.asks("m1"))
    #expect(item.own == .draft(marked: 5))
    #expect(item.stage.stepsBack(in: item.round) == [])
    try desk.act(.submit(product: product, member: "m3"), as: .member("m3"))
    let other = try desk.store.agenda(sitting, "m1")[0]
    #expect((other.submitted, other.of) == (1, 2) && other.own == .submitted)
    #expect(try sealed(desk) == [1, 2])
  }

  /// What `ocop tally` tells of the product while it is sealed: how many have submitted, of how many.
  private func sealed(_ desk: FixtureDesk) throws -> [Int?] {
    let json = try #require(try desk.store.tally(sitting, product).first?.json)
    return [json["submitted"]?.asInteger, json["of"]?.asInteger]
  }

  @Test("a closed round that not all handed in to counts as many sheets as the tally does", arguments: Kind.allCases)
  func unsubmitted(kind: Kind) throws {
    let desk = try rescored(kind)
    try desk.act(.submit(product: product, member: "m3"), as: .member("m3"))
    try desk.close(product, "m4 về sớm", missing: ["m4"])
    let item = try desk.store.agenda(sitting, "m4")[0]
    #expect((item.submitted, item.of) == (4, 4) && item.own == .submitted)
    #expect(try desk.store.progress(sitting, product).allSatisfy(\.isSubmitted))
    #expect(try desk.store.tally(sitting, product).first?.answer?.tally.sheets.count == 4)
    // Without a sheet of any round there is none to count.
    let other = Fixture.products[1]
    try desk.move(other, .waiting, .scoring)
    for member in ["m1", "m2", "m3"] { try desk.complete(other, member) }
    try desk.close(other, "m4 về sớm", missing: ["m4"])
    try desk.rescore(other, ["m3", "m4"], "xem lại")
    try desk.close(other, "m3, m4 về sớm", missing: ["m3", "m4"])
    let short = try desk.store.agenda(sitting, "m4")[1]
    #expect((short.submitted, short.of) == (3, 4) && short.own == .blank)
    #expect(try desk.store.tally(sitting, other).first?.answer?.tally.sheets.count == 3)
  }

  @Test("a sheet of the first round that turns out incomplete can be opened in the second", arguments: Kind.allCases)
  func reopened(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.move(product, .waiting, .scoring)
    for member in ["m1", "m2", "m3"] {
      try desk.act(.reject(product: product, member: member, reason: "thiếu hồ sơ"), as: .member(member))
      try desk.act(.submit(product: product, member: member), as: .member(member))
    }
    try desk.complete(product, "m4")
    try desk.close(product)
    try desk.rescore(product, ["m1", "m2"], "hồ sơ đã bổ sung")
    for member in ["m1", "m2"] {
      try desk.act(.reject(product: product, member: member, reason: nil), as: .member(member))
      try desk.complete(product, member)
    }
    #expect(throws: Refusal.unfinishedSheets(["Lê Đinh"])) { try desk.close(product) }
    #expect(throws: Refusal.alreadySubmitted) { try desk.tick(product, "m3", [("1.1", 3)]) }
    try desk.act(.reopen(product: product, member: "m3", reason: "chấm chưa đủ"), as: Fixture.chair)
    #expect(try desk.store.agenda(sitting, nil)[0].asked == ["m1", "m2", "m3"])
    try desk.act(.reject(product: product, member: "m3", reason: nil), as: .member("m3"))
    try desk.complete(product, "m3")
    try desk.close(product)
    #expect(try desk.store.versions(sitting, product).members.map(\.versions.count) == [2, 2, 2, 1])
  }

  @Test("keys are told with how many sheets each has signed", arguments: Kind.allCases)
  func signatures(kind: Kind) throws {
    let desk = try rescored(kind)
    let store = desk.store
    let before = try store.signatures(sitting)
    #expect(before.map(\.member.id) == Fixture.scorers)
    #expect(before.allSatisfy { $0.keys.map(\.sheets) == [1] && $0.keys.map(\.reason) == [""] })
    #expect(Set(before.flatMap(\.keys).map(\.fingerprint)).count == 4)
    let pin = try store.keys.give(sitting, "m3", "quên mã", Fixture.chair, Fixture.time(900))
    try store.keys.unlock(sitting, "m3", pin, "van-phong", Fixture.time(901))
    for member in ["m3", "m4"] { try desk.act(.submit(product: product, member: member), as: .member(member)) }
    try desk.close(product)
    let keys = try store.signatures(sitting).map(\.keys)
    #expect(keys.map { $0.map(\.sheets) } == [[1], [1], [1, 1], [2]])
    #expect(keys[2].map(\.generation) == [1, 2] && keys[2].map(\.reason) == ["", "quên mã"])
    #expect(keys[2][1].since == Fixture.time(900))
  }

  @Test("a fingerprint is eight letters and digits")
  func fingerprint() {
    #expect(PublicKey("a+b/c1d2e3f4g5==").fingerprint == "abc1d2e3")
    #expect(PublicKey("k7").fingerprint == "k7")
  }
}
