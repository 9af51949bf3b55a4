import Council
import CouncilFixtures
import Rulebook
import Season
import Testing

@testable import Screens

/// The register of a store that has no sitting yet.
@Suite struct RegisterAloneTests {
  private func driver() throws -> AppDriver {
    let store = try CouncilStore.inMemory(crypto: Fixture.crypto)
    let dossier = Dossier(code: "42-18532-007-2026", name: "Mật ong mẫu", producer: "Hộ mẫu 1", set: 4, year: 2026)
    try store.perform(
      .season(.enrol(dossier, stage: .idea, date: Fixture.date, reason: "")), "", Fixture.operatorAccount,
      Fixture.time(1))
    let desk = Desk(registerOf: store, language: .vietnamese, today: Fixture.date)
    var app = try App.register(desk, law: SetUpDriver.law)
    app.law = SetUpDriver.law
    return AppDriver(app, columns: 100, rows: 30)
  }

  @Test func isListedOpenedAndKeptByTheAccount() throws {
    var driver = try driver()
    #expect(driver.lines[0].contains("OCOP · Sổ hồ sơ"))
    #expect(driver.text.contains("Mật ong mẫu") && driver.text.contains("F4"))
    driver.press("Enter m Escape g Escape b Enter F9")
    let register = try #require(driver.app.desk?.store.register)
    #expect(try register.find("42-18532-007-2026")?.stage == .accepted)
    #expect(try register.view("42-18532-007-2026").steps.last?.actor == .account("may-thu"))
    driver.press("Escape k")
    #expect(driver.message.contains("Không còn kết quả nào"))
    driver.press("F4")
    #expect(driver.app.top is SetUpScreen)
    driver.press("Escape q")
    #expect(driver.effects.last == .quit)
  }
}
