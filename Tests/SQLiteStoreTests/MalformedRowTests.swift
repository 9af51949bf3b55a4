import Council
import CouncilFixtures
import GRDB
import SQLiteStore
import Testing

/// Rows of the tables that somebody changed in the file: whatever reads them says so, for no figure may come of them.
@Suite("Rows changed in the file")
struct MalformedRowTests {
  private let folder = Folder()
  private let product = Fixture.products[0]

  /// A store with a scored product and a dossier, changed by `sql`.
  private func changed(_ sql: String) throws -> CouncilStore {
    let path = folder.file()
    let store = try SQLiteStore.create(path, crypto: Fixture.crypto)
    let desk = try FixtureDesk(settingUp: store.engine.store)
    try desk.enrol()
    try desk.score(product)
    try store.close()
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
    return try SQLiteStore.open(path, crypto: Fixture.crypto).engine.store
  }

  @Test(
    "a mark that the set does not print is neither counted nor shown",
    arguments: ["1.1=4", "1.1=9", "1.1=15", "1.1=99", "9.9=1", "1.1"])
  func mark(choices: String) throws {
    let store = try changed("UPDATE opened_sheet SET choices = '\(choices)' WHERE member = 'm2'")
    let readings: [() throws -> Void] = [
      { _ = try store.tally(Fixture.sittingID, product) },
      { _ = try store.sheets(Fixture.sittingID, product, nil) },
      { _ = try store.sheet(Fixture.sittingID, product, "m2", nil) },
      { _ = try store.versions(Fixture.sittingID, product) },
    ]
    for reading in readings {
      let fault = #expect(throws: MalformedRow.self) { try reading() }
      #expect(fault?.table == "opened_sheet" && fault?.column == "choices")
    }
  }

  @Test("a step from a stage that there is not is no step from nowhere")
  func stage() throws {
    let store = try changed("UPDATE dossier_step SET from_stage = 'x'")
    let fault = #expect(throws: MalformedRow.self) { try store.register.view("42-1-009-2026") }
    #expect(fault?.table == "dossier_step" && fault?.column == "from_stage")
  }
}
