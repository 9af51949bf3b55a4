import Council
import CouncilFixtures
import Rating
import Rulebook
import SQLiteStore
import StrictJSON
import Testing

/// Products whose dossier came back from the national council, on every kind of store.
@Suite("National results")
struct NationalTests {
  private let folder = Folder()
  private let sitting = Fixture.sittingID
  private let product = Fixture.products[0]

  private static func result(
    _ total: Fraction = Fraction(173, 2), minimums: Int = 4, document: String = "12/TB-HĐTW",
    date: String = "2026-11-05"
  ) -> NationalResult {
    NationalResult(
      total: total, minimums: minimums, document: document, date: CalendarDate(date) ?? Fixture.date)
  }

  private func adopt(_ result: NationalResult, star: Int) -> Act {
    .adoptNational(product: product, result, star: star)
  }

  @Test("conclude a waiting product without sheets", arguments: Kind.allCases)
  func adopted(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.act(adopt(Self.result(), star: 4), as: Fixture.chair)
    let item = try desk.store.agenda(sitting, "m3")[0]
    #expect(item.stage == .concluded)
    #expect(item.conclusion?.national == Self.result())
    #expect(item.conclusion?.star == 4 && item.conclusion?.total == Fraction(173, 2))
    #expect(try desk.store.sheets(sitting, product, nil).isEmpty)
    let json = try #require(try desk.store.tally(sitting, product).first?.json)
    #expect(json["status"]?.asText == "rated" && json["star"]?.asInteger == 4)
    #expect(json["total"]?.canonicalText == #"{"mean":"86.50","exact":[173,2]}"#)
    #expect(
      json["basis"]?.canonicalText
        == #"{"level":"national","minimums":4,"document":"12/TB-HĐTW","date":"2026-11-05"}"#)
    #expect(json["promotion"]?["recognisedBy"]?.asText == "province")
    #expect(json["promotion"]?["forwardTo"]?.isNull == true)
    // The others keep the shape of the contract.
    try desk.score(Fixture.products[1])
    #expect(try desk.store.tally(sitting, Fixture.products[1]).first?.json["basis"] == nil)
  }

  @Test("are for the leader, for what the paper allows and for what waits", arguments: Kind.allCases)
  func refused(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    let head = try desk.store.head()
    for actor in [Fixture.secretary, Fixture.operatorAccount, .member("m3"), .member("m2")] {
      #expect(throws: Refusal.notEntitled) { try desk.act(adopt(Self.result(), star: 4), as: actor) }
    }
    let total = Fraction(173, 2)
    let attempts: [(Act, Refusal)] = [
      (adopt(Self.result(), star: 5), .resultDiffers(.rated, star: 4, total: total)),
      (adopt(Self.result(minimums: 3), star: 4), .resultDiffers(.rated, star: 3, total: total)),
      (adopt(Self.result(document: " "), star: 4), .blankText),
      (
        adopt(Self.result(date: "2026-11-23"), star: 4),
        .laterThanSitting(CalendarDate("2026-11-23") ?? Fixture.date)
      ),
      (adopt(Self.result(Fraction(101)), star: 4), .impossibleResult),
      (.adoptNational(product: "x", Self.result(), star: 4), .noSuchProduct("x")),
    ]
    for (act, refusal) in attempts {
      #expect(throws: refusal, "\(act)") { try desk.act(act, as: Fixture.chair) }
    }
    #expect(try desk.store.head() == head)
    try desk.move(product, .waiting, .scoring)
    #expect(throws: Refusal.otherStage(product: product, .scoring)) {
      try desk.act(adopt(Self.result(), star: 4), as: Fixture.chair)
    }
  }

  @Test("can be taken back, and the product rated as usual", arguments: Kind.allCases)
  func takenBack(kind: Kind) throws {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder))
    try desk.act(adopt(Self.result(), star: 4), as: Fixture.chair)
    #expect(throws: Refusal.noSuchStep(from: .concluded, to: .closed)) {
      try desk.move(product, .concluded, .closed, "nhầm")
    }
    #expect(throws: Refusal.reasonMissing) { try desk.move(product, .concluded, .waiting) }
    try desk.move(product, .concluded, .waiting, "nhầm")
    #expect(try desk.store.agenda(sitting, nil)[0].conclusion == nil)
    try desk.score(product)
    #expect(throws: Refusal.resultDiffers(.rated, star: 5, total: Fraction(100))) {
      try desk.act(
        .conclude(
          product: product,
          Conclusion(status: .rated, star: 5, total: Fraction(100), national: Self.result())), as: Fixture.chair)
    }
    try desk.conclude(product)
    #expect(throws: Refusal.noSuchStep(from: .concluded, to: .waiting)) {
      try desk.move(product, .concluded, .waiting, "nhầm")
    }
    #expect(try desk.store.tally(sitting, product).first?.adopted == nil)
  }

  @Test("verify")
  func verified() throws {
    let path = folder.file()
    let store = try SQLiteStore.create(path, crypto: Fixture.crypto)
    let desk = try FixtureDesk(settingUp: store.engine.store)
    try desk.act(adopt(Self.result(), star: 4), as: Fixture.chair)
    #expect(try SQLiteStore.verify(path, crypto: Fixture.crypto).holds)
    try store.close()
  }
}
