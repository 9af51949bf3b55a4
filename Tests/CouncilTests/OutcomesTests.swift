import Council
import CouncilFixtures
import Rating
import Rulebook
import Season
import Testing

@Suite("What a sitting tells the register")
struct OutcomesTests {
  private let code = Fixture.products[0]

  /// A desk with the first product concluded, and its dossier before the council.
  private func desk(_ stage: DossierStage = .council) throws -> FixtureDesk {
    let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: Fixture.crypto))
    try desk.act(
      .season(
        .enrol(
          Dossier(code: code, name: "Nước mắm", producer: "HTX mẫu", set: 9, year: 2026), stage: stage,
          date: Fixture.date, reason: "mẫu")), as: Fixture.secretary)
    return desk
  }

  private func enter(_ desk: FixtureDesk) throws -> [SeasonAct] {
    let acts = try desk.store.outcomesToEnter(of: Fixture.sittingID)
    for act in acts { try desk.act(.season(act), as: Fixture.secretary) }
    return acts
  }

  @Test("nothing before the conclusion; then the result and the step, once")
  func once() throws {
    let desk = try desk()
    #expect(try enter(desk).isEmpty)
    try desk.score(code)
    try desk.conclude(code)
    #expect(try enter(desk).count == 2)
    let view = try desk.store.register.view(code)
    let tallied = try desk.store.tally(Fixture.sittingID, code).first?.answer
    #expect(view.dossier.stage == .result)
    #expect(view.outcomes.first?.star == tallied?.verdict.star)
    #expect(view.outcomes.first?.total == tallied?.tally.mean.map { [$0.numerator, $0.denominator] })
    #expect(try enter(desk).isEmpty)
  }

  @Test("a dossier that is elsewhere gets the result and stays; a product without one is passed over")
  func elsewhere() throws {
    let desk = try desk(.forwarded)
    for product in Fixture.products.prefix(2) {
      try desk.score(product)
      try desk.conclude(product)
    }
    #expect(try enter(desk).count == 1)
    #expect(try desk.store.register.view(code).dossier.stage == .forwarded)
  }
}
