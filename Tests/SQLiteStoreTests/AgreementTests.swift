import Council
import CouncilFixtures
import Rating
import Rulebook
import SQLiteStore
import Testing

/// Criteria that the council agrees on together and enters once for all: here 1.10, and 7 which the set lacks.
@Suite("Joint criteria on any store")
struct AgreementTests {
  private let folder = Folder()
  private let sitting = Fixture.sittingID
  private let product = Fixture.products[0]

  private func desk(_ kind: Kind) throws -> FixtureDesk {
    try FixtureDesk(settingUp: kind.store(in: folder), Regulation(jointCriteria: ["1.10", "7"]))
  }

  /// Marks everything that is the member's own; 1.10 is not.
  private func mark(_ desk: FixtureDesk, _ member: String) throws {
    try desk.tick(product, member, [("1.1", 3), ("1.2", 2), ("2.1", 3), ("3.1", 2)])
  }

  private func submit(_ desk: FixtureDesk, _ member: String) throws {
    try desk.act(.submit(product: product, member: member), as: .member(member))
  }

  @Test("stand on every sheet, entered once", arguments: Kind.allCases)
  func standOnEverySheet(kind: Kind) throws {
    let desk = try desk(kind)
    try desk.move(product, .waiting, .presented)
    try desk.agree(product, "1.10", 2, as: Fixture.secretary)
    try desk.move(product, .presented, .scoring)
    #expect(try desk.store.agreed(sitting) == [Agreement(product: product, criterion: "1.10", option: 2)])
    #expect(try desk.store.sheet(sitting, product, "m3", "m3").choices == ["1.10": 2])
    #expect(try desk.store.agenda(sitting, "m3")[0].own == .blank)
    for member in Fixture.scorers {
      try mark(desk, member)
      try submit(desk, member)
    }
    try desk.close(product)
    let answer = try #require(try desk.store.tally(sitting, product).first?.answer)
    #expect(answer.tally.mean == Fraction(100))
    for (_, sheet) in try desk.store.sheets(sitting, product, nil) { #expect(sheet.choices["1.10"] == 2) }
  }

  @Test("keep every sheet until the council has agreed", arguments: Kind.allCases)
  func keepSheets(kind: Kind) throws {
    let desk = try desk(kind)
    try desk.move(product, .waiting, .scoring)
    try mark(desk, "m3")
    #expect(throws: Refusal.notAgreed(["1.10"])) { try submit(desk, "m3") }
    try desk.act(.reject(product: product, member: "m4", reason: "thiếu"), as: .member("m4"))
    #expect(throws: Refusal.notAgreed(["1.10"])) { try submit(desk, "m4") }
    try desk.agree(product, "1.10", 1)
    try submit(desk, "m3")
    #expect(try desk.store.sheet(sitting, product, "m3", "m3").choices["1.10"] == 1)
  }

  @Test("changed while members score open their sheets again, with a reason", arguments: Kind.allCases)
  func change(kind: Kind) throws {
    let desk = try desk(kind)
    try desk.move(product, .waiting, .presented)
    try desk.agree(product, "1.10", 1)
    try desk.agree(product, "1.10", 3)
    try desk.move(product, .presented, .scoring)
    for member in Fixture.scorers {
      try mark(desk, member)
      try submit(desk, member)
    }
    try desk.agree(product, "1.10", 3)
    #expect(try desk.store.agenda(sitting, nil)[0].submitted == 4)
    #expect(throws: Refusal.reasonMissing) { try desk.agree(product, "1.10", 4) }
    try desk.agree(product, "1.10", 4, "ghi nhầm")
    #expect(try desk.store.agenda(sitting, nil)[0].submitted == 0)
    #expect(throws: Refusal.nothingSubmitted) { try desk.close(product, "x", missing: Fixture.scorers) }
    for member in Fixture.scorers {
      #expect(try desk.store.sheet(sitting, product, member, member).choices["1.10"] == 4)
      try submit(desk, member)
    }
    try desk.close(product)
    #expect(throws: Refusal.otherStage(product: product, .closed)) { try desk.agree(product, "1.10", 2, "x") }
    try desk.rescore(product, ["m3"], "lệch")
    #expect(throws: Refusal.agreedForGood) { try desk.agree(product, "1.10", 2, "x") }
  }

  @Test("are refused to those who may not, and where they do not belong", arguments: Kind.allCases)
  func refusals(kind: Kind) throws {
    let desk = try desk(kind)
    #expect(throws: Refusal.otherStage(product: product, .waiting)) { try desk.agree(product, "1.10", 1) }
    try desk.move(product, .waiting, .scoring)
    let head = try desk.store.head()
    for actor in [Actor.member("m2"), .member("m3"), .member("a1"), .member("o1"), Fixture.operatorAccount] {
      #expect(throws: Refusal.notEntitled) { try desk.agree(product, "1.10", 1, as: actor) }
    }
    let attempts: [(String, Int, Refusal)] = [
      ("1.1", 1, .notJoint("1.1")), ("7", 1, .notJoint("7")),
      ("1.10", 5, .noSuchOption(criterion: "1.10", number: 5, last: 4, allowsNone: false)),
      ("1.10", 0, .noSuchOption(criterion: "1.10", number: 0, last: 4, allowsNone: false)),
    ]
    for (code, option, refusal) in attempts {
      #expect(throws: refusal) { try desk.agree(product, code, option) }
      for language in Language.allCases { #expect(!refusal.explanation(in: language).isEmpty) }
    }
    #expect(throws: Refusal.jointCriterion("1.10")) { try desk.tick(product, "m3", [("1.10", 2)]) }
    let whole = SheetContent(choices: PackedChoices("1.10=2") ?? PackedChoices())
    #expect(throws: Refusal.jointCriterion("1.10")) {
      try desk.act(.fill(product: product, member: "m3", whole, submitted: false), as: .member("m3"))
    }
    #expect(try desk.store.head() == head)
    #expect(
      Refusal.otherThanAgreed("1.10").explanation(in: .vietnamese)
        != Refusal.agreedForGood.explanation(in: .vietnamese))
  }
}
