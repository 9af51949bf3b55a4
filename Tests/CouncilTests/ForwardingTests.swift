import Council
import CouncilFixtures
import Rating
import Rulebook
import Testing

@Suite("Sending a dossier up")
struct ForwardingTests {
  /// The fixture's law, whose province sends up from 90 with every minimum of five stars, of which 2.1 has one.
  private enum Law {
    static let edition = Fixture.editionText.replacing(
      #""recognises":[3,4]"#,
      with: #""recognises":[3,4],"forwardsTo":"national","forwardsWhen":{"total":90,"gates":true}"#)
    static let set = Fixture.setText.replacing(
      #"{"points":10,"text":"10 điểm"}]}]}"#, with: #"{"points":10,"star":5,"text":"10 điểm"}]}]}"#)

    static func hash(_ text: String) -> String { Fixture.digest.hexadecimal(of: text) }
  }

  /// What becomes of a product whose sheets all have `story` points in 2.1 and the best elsewhere.
  private func answer(story: Int, _ regulation: Regulation) throws -> Answer {
    #expect(Law.edition != Fixture.editionText && Law.set != Fixture.setText)
    let old = Fixture.sitting(regulation)
    let sitting = Sitting(
      id: old.id, title: old.title, authority: old.authority, council: old.council, decision: old.decision,
      level: old.level, edition: old.edition, editionHash: Law.hash(Law.edition), date: old.date, place: old.place,
      regulation: regulation)
    let code = Fixture.products[0]
    let acts: [Act] =
      [
        .pinEdition(hash: Law.hash(Law.edition), text: Law.edition),
        .pinSet(edition: old.edition, number: 9, hash: Law.hash(Law.set), text: Law.set), .openSitting(sitting),
        .openSession(.first(of: sitting)),
      ] + Fixture.members.map(Act.addMember)
      + [.addProduct(Fixture.product(code, hash: Law.hash(Law.set)))]
      + Fixture.members.map { .attend(Attendance(member: $0.id, product: nil, state: .present, reason: "")) }
    let deeds = acts.enumerated().map {
      Deed($1, sitting: Fixture.sittingID, actor: Fixture.operatorAccount, time: Fixture.time($0))
    }
    let store = try CouncilStore.inMemory(crypto: Fixture.crypto, deeds: deeds)
    let pins = Dictionary(uniqueKeysWithValues: Fixture.members.map { ($0.id, Fixture.pin) })
    _ = try store.keys.issue([], Fixture.sittingID, pins, Fixture.operatorAccount, Fixture.time(50))
    try Fixture.signIn(store)
    let desk = FixtureDesk(store)
    try desk.move(code, .waiting, .scoring)
    for member in Fixture.scorers {
      try desk.tick(code, member, [("1.1", 3), ("1.2", 2), ("1.10", 2), ("2.1", story / 5 + 1), ("3.1", 2)])
      try desk.act(Intent.submit(product: code, member: member), as: .member(member))
    }
    try desk.close(code)
    return try #require(try desk.store.tally(Fixture.sittingID, code).first?.answer)
  }

  @Test("95 points short of a five-star minimum go up only where the regulation asks for points alone")
  func unmet() throws {
    for (regulation, target, reading) in [
      (Regulation(), nil, ForwardingReading.minimums),
      (Regulation(forwardingNeedsMinimums: false), Level.Name.national, .waived),
    ] {
      let answer = try answer(story: 5, regulation)
      #expect(answer.tally.mean == Fraction(95))
      #expect(answer.verdict.band == 5 && answer.verdict.star == 4)
      #expect(answer.promotion.forwardTo == target)
      #expect(answer.promotion.recognisedBy == .province)
      #expect(answer.promotion.reasons == [.minimum(star: 5, criterion: "2.1")])
      #expect(answer.request.edition.forwardingReading(of: answer.request.level) == reading)
    }
  }

  @Test("five stars go up under both readings")
  func met() throws {
    for needed in [true, false] {
      let answer = try answer(story: 10, Regulation(forwardingNeedsMinimums: needed))
      #expect(answer.verdict.star == 5)
      #expect(answer.promotion.forwardTo == .national)
    }
  }

  @Test("too few points go up under neither reading")
  func short() throws {
    for needed in [true, false] {
      // All best but 89 points cannot be had here; a bound above the total stands for them.
      let level = Level(
        level: .province, name: "Cấp tỉnh", scores: true, forwardsTo: .national,
        forwardsWhen: .init(total: 96, gates: true))
      let read = Regulation(forwardingNeedsMinimums: needed).reading(level)
      let promotion = Promotion(total: Fraction(95), star: 5, unmet: [], level: read, edition: Fixture.edition)
      #expect(promotion.forwardTo == nil)
    }
  }
}
