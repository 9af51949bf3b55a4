import Council
import CouncilFixtures
import GRDB
import SQLiteStore
import Testing

@Suite("A derived row that was changed from outside")
struct DamagedRowTests {
  /// What is put into a row, and the column that is then named.
  static let changes = [
    ("UPDATE product SET round = 9223372036854775807", "product", "round"),
    ("UPDATE product SET round = -9223372036854775808", "product", "round"),
    ("UPDATE product SET position = 9223372036854775807", "product", "position"),
  ]

  @Test("with a number that nothing could count with is refused by table and column", arguments: changes)
  func number(sql: String, table: String, column: String) throws {
    let folder = Folder()
    let store = try SQLiteStore.create(folder.file(), crypto: Fixture.crypto)
    let desk = try FixtureDesk(settingUp: store.engine.store)
    try desk.score(Fixture.products[0])
    try store.close()
    let queue = try DatabaseQueue(path: folder.file())
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    let damaged = try SQLiteStore.open(folder.file(), crypto: Fixture.crypto)
    let error = #expect(throws: MalformedRow.self) {
      try damaged.engine.store.agenda(Fixture.sittingID, "m1")
    }
    #expect(error?.table == table && error?.column == column)
  }
}
