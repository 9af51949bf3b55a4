import Council
import CouncilFixtures
import Rulebook
import Screens
import Season

/// A store that has a register and no sitting yet: three of its dossiers, of invented producers, wait for the council.
enum WaitingDossiers {
  /// Those that wait, in the order in which they came to the council.
  static let codes = ["42-18532-012-2026", "42-18532-011-2026", "42-18532-014-2026"]

  private static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? Fixture.date }

  /// Each with its stage and the day since when it stands there; the edition in force has no set 40.
  private static let dossiers: [(dossier: Dossier, stage: DossierStage, since: CalendarDate)] = [
    (
      Dossier(
        code: "42-18532-011-2026", name: "Mật ong mẫu", producer: "Hộ mẫu 1", set: 4, commune: "Xã mẫu",
        address: "Thôn 1", phone: "0000 000 001", year: 2026), .council, day("2026-10-13")
    ),
    (
      Dossier(
        code: "42-18532-012-2026", name: "Nước mắm mẫu", producer: "HTX mẫu 2", set: 9, kind: .upgrade,
        commune: "Xã mẫu", year: 2026), .council, day("2026-10-02")
    ),
    (
      Dossier(code: "42-18532-013-2026", name: "Rượu mẫu", producer: "Hộ mẫu 3", set: 14, year: 2026), .advisory,
      day("2026-10-20")
    ),
    (
      Dossier(code: "42-18532-014-2026", name: "Gốm mẫu", producer: "Hộ mẫu 4", set: 40, year: 2026), .council,
      day("2026-10-20")
    ),
    (
      Dossier(code: "42-18532-015-2025", name: "Trà mẫu", producer: "Hộ mẫu 5", set: 11, year: 2025), .forwarded,
      day("2025-12-01")
    ),
  ]

  /// The program where such a store opens: with its register.
  static func start(_ language: Language = .vietnamese) throws -> SetUpDriver {
    let store = try CouncilStore.inMemory(crypto: Fixture.crypto)
    for (number, entry) in dossiers.enumerated() {
      try store.perform(
        .season(.enrol(entry.dossier, stage: entry.stage, date: entry.since, reason: "mẫu")), "",
        Fixture.operatorAccount, Fixture.time(number))
    }
    let desk = Desk(registerOf: store, language: language, today: Fixture.date)
    return SetUpDriver(AppDriver(try App.register(desk, law: SetUpDriver.law)))
  }
}
