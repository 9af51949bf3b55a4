import Council
import CouncilFixtures
import Rulebook
import Season
import Testing

@Suite("Dossiers that wait for the council")
struct DossiersBeforeCouncilTests {
  private func enrol(
    _ desk: FixtureDesk, _ code: String, at stage: DossierStage = .council, since day: CalendarDate = Fixture.date
  ) throws {
    let dossier = Dossier(code: code, name: "Nước mắm", producer: "HTX mẫu", set: 9, year: 2026)
    try desk.act(
      .season(.enrol(dossier, stage: stage, date: day, reason: "mẫu")), as: Fixture.secretary)
  }

  private func desk() throws -> FixtureDesk {
    try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: Fixture.crypto))
  }

  @Test("they alone, in the order in which they came; of one day by code")
  func order() throws {
    let desk = try desk()
    let before = try #require(CalendarDate(dayNumber: Fixture.date.dayNumber - 3))
    for (number, stage) in DossierStage.allCases.enumerated() where stage != .council {
      try enrol(desk, "42-2-\(number)-2026", at: stage)
    }
    #expect(try DossiersBeforeCouncil(desk.store) == DossiersBeforeCouncil())
    try enrol(desk, "42-1-102-2026")
    try enrol(desk, "42-1-101-2026")
    try enrol(desk, "42-1-103-2026", since: before)
    let waiting = try DossiersBeforeCouncil(desk.store)
    #expect(waiting.free.map(\.fields.code) == ["42-1-103-2026", "42-1-101-2026", "42-1-102-2026"])
    #expect(waiting.onAgenda.isEmpty)
  }

  @Test("one on an agenda is not free until the register knows its outcome and it comes back to the council")
  func onAgenda() throws {
    let desk = try desk()
    let code = Fixture.products[0]
    try enrol(desk, code)
    #expect(try DossiersBeforeCouncil(desk.store).onAgenda == [code])
    try desk.score(code)
    try desk.conclude(code)
    #expect(try DossiersBeforeCouncil(desk.store).onAgenda == [code], "the register has not been told")
    for act in try desk.store.outcomesToEnter(of: Fixture.sittingID) {
      try desk.act(.season(act), as: Fixture.secretary)
    }
    #expect(try DossiersBeforeCouncil(desk.store) == DossiersBeforeCouncil())
    let back = DossierStep(from: .result, to: .council, date: Fixture.date, reason: "họp lại")
    try desk.act(.season(.step(dossier: code, back)), as: Fixture.secretary)
    let waiting = try DossiersBeforeCouncil(desk.store)
    #expect(waiting.free.map(\.fields.code) == [code] && waiting.onAgenda.isEmpty)
  }
}
