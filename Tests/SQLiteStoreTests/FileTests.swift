import Council
import CouncilFixtures
import Foundation
import GRDB
import Glibc
import Rulebook
import Testing

@testable import SQLiteStore

@Suite("The store's file")
struct FileTests {
  private let folder = Folder()

  private func open(_ path: String, _ access: SQLiteStore.Access = .readWrite, busyTimeout: Int = 50) throws
    -> SQLiteStore
  {
    try SQLiteStore.open(path, access: access, crypto: Fixture.crypto, busyTimeout: busyTimeout)
  }

  /// A closed store with the fixture's sitting.
  private func storeFile() throws -> String {
    let store = try SQLiteStore.create(folder.file(), crypto: Fixture.crypto)
    _ = try store.engine.performAll(Fixture.setUp())
    try store.close()
    return folder.file()
  }

  @Test("is one file for its owner alone, with the mark of ocop, written through to the disk")
  func form() throws {
    let path = try storeFile()
    #expect(folder.names == ["thu.ocop"])
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let store = try open(path)
    try store.connections.writer().writeWithoutTransaction { (database) throws in
      let statements = Statements(database: database)
      #expect(try statements.integer("PRAGMA synchronous") == 2)
      #expect(try statements.text("PRAGMA journal_mode") == "wal")
      #expect(try statements.integer("PRAGMA foreign_keys") == 1)
      #expect(try statements.integer("PRAGMA application_id") == 0x4F43_4F50)
      #expect(try statements.integer("PRAGMA user_version") == Migration.schema(after: Migration.all))
    }
    #expect(stat(path + "-wal", &status) == 0 && status.st_mode & 0o777 == 0o600)
    try store.close()
    #expect(folder.names == ["thu.ocop"])
    #expect(throws: StoreError.closed(path)) { try store.engine.store.head() }
  }

  @Test("has the tables that the engine describes")
  func schema() throws {
    try DatabaseQueue().writeWithoutTransaction { database in
      try database.migrate(Migration.all)
      for table in Council.Table.all {
        var found: [String] = []
        try Statements(database: database).run(
          "SELECT name, type, \"notnull\", pk FROM pragma_table_info('\(table.name)')"
        ) { row in
          found.append(row.map { "\($0)" }.joined(separator: " "))
        }
        let expected = table.columns.enumerated().map { place, column -> String in
          let row: [Value] = [
            .text(column.name), .text(column.kind.rawValue.uppercased()), .flag(!column.isNullable),
            .integer(place < table.keyCount ? place + 1 : 0),
          ]
          return row.map { "\($0)" }.joined(separator: " ")
        }
        #expect(found == expected)
      }
    }
  }

  @Test("is not overwritten, and says so where it is missing or something else")
  func refusals() throws {
    let path = try storeFile()
    #expect(throws: StoreError.alreadyExists(path)) { try SQLiteStore.create(path, crypto: Fixture.crypto) }
    #expect(throws: StoreError.missing(folder.file("khong.ocop"))) { try open(folder.file("khong.ocop")) }
    #expect(throws: StoreError.folderMissing(folder.file("x/y.ocop"))) {
      try SQLiteStore.create(folder.file("x/y.ocop"), crypto: Fixture.crypto)
    }
    #expect(throws: StoreError.notAStore(folder.path)) { try open(folder.path) }
    let text = folder.file("chu.ocop")
    try Data("không phải".utf8).write(to: URL(fileURLWithPath: text))
    #expect(throws: StoreError.notAStore(text)) { try open(text) }
    let other = folder.file("khac.ocop")
    try DatabaseQueue(path: other).writeWithoutTransaction { try $0.execute(sql: "CREATE TABLE a (b)") }
    #expect(throws: StoreError.notAStore(other)) { try open(other) }
    #expect(throws: StoreError.notAStore(other)) { try SQLiteStore.verify(other, crypto: Fixture.crypto) }
  }

  @Test("is refused when it is cut off, and its damage is named")
  func damage() throws {
    let path = try storeFile()
    var status = stat()
    #expect(stat(path, &status) == 0)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(truncate(path, status.st_size - 4096) == 0)
    #expect(throws: StoreError.truncated(path)) { try open(path) }
    var bytes = whole
    for place in stride(from: 4096, to: bytes.count, by: 4096) { bytes[place] = 0x7F }
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.damaged(path)) { try open(path).engine.store.sittings() }
    #expect(throws: StoreError.damaged(path)) { try SQLiteStore.verify(path, crypto: Fixture.crypto) }
    // A page of the record alone: the record is named as what cannot be read.
    bytes = whole
    let page = try DatabaseQueue(path: folder.file("ban-sao"), whole).recordPage
    for place in 0..<4096 { bytes[(page - 1) * 4096 + place] = 0x7F }
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(
      try SQLiteStore.verify(path, crypto: Fixture.crypto).faults
        == [.unreadable("integrity_check"), .recordUnreadable(after: 0)])
  }

  @Test("a newer schema is refused; an older one is copied, then migrated")
  func migrations() throws {
    let path = try storeFile()
    let more = Migration.all + [Migration(name: "một bước nữa", sql: "CREATE TABLE more (a TEXT)")]
    let store = try SQLiteStore.open(
      path, access: .readWrite, crypto: Fixture.crypto, busyTimeout: 50, migrations: more)
    #expect(try store.engine.store.sittings() == [Fixture.sittingID])
    try store.close()
    #expect(folder.names == ["thu.ocop", "thu.ocop.schema\(Migration.schema(after: Migration.all))"])
    let newer = StoreError.newer(
      path, schema: Migration.schema(after: more), known: Migration.schema(after: Migration.all))
    #expect(throws: newer) { try open(path) }
    #expect(throws: newer) { try SQLiteStore.verify(path, crypto: Fixture.crypto) }
    let copy = path + ".schema\(Migration.schema(after: Migration.all))"
    #expect(try open(copy, .readOnly).engine.store.sittings() == [Fixture.sittingID])
    var status = stat()
    #expect(stat(copy, &status) == 0 && status.st_mode & 0o777 == 0o600)
    // A step that fails leaves the store as it was.
    let bad = more + [Migration(name: "hỏng", sql: "CREATE TABLE more (a TEXT)")]
    #expect(throws: (any Error).self) {
      try SQLiteStore.open(path, access: .readWrite, crypto: Fixture.crypto, busyTimeout: 50, migrations: bad)
    }
    let again = try SQLiteStore.open(
      path, access: .readWrite, crypto: Fixture.crypto, busyTimeout: 50, migrations: more)
    #expect(try again.engine.store.sittings() == [Fixture.sittingID])
  }

  @Test("what only reads refuses an older schema and leaves it alone, until the program has opened it")
  func older() throws {
    let path = folder.file()
    let before = Array(Migration.all.dropLast())
    let store = try SQLiteStore.create(path, crypto: Fixture.crypto, busyTimeout: 50, migrations: before)
    _ = try store.engine.performAll(Fixture.setUp())
    try store.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let schema = Migration.schema(after: before)
    let older = StoreError.older(path, schema: schema, known: Migration.schema(after: Migration.all))
    for access in [SQLiteStore.Access.readOnly, .following] { #expect(throws: older) { try open(path, access) } }
    #expect(throws: older) { try SQLiteStore.verify(path, crypto: Fixture.crypto) }
    #expect(throws: older) { try SQLiteStore.export(path, to: folder.file("ra"), crypto: Fixture.crypto) }
    #expect(throws: older) { try SQLiteStore.backUp(path, to: folder.file("ra"), crypto: Fixture.crypto) }
    #expect(folder.names == ["thu.ocop"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    try open(path).close()
    #expect(folder.names == ["thu.ocop", "thu.ocop.schema\(schema)"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path + ".schema\(schema)")).count > 0)
    #expect(try open(path, .readOnly).engine.store.sittings() == [Fixture.sittingID])
    #expect(try SQLiteStore.verify(path, crypto: Fixture.crypto).holds)
  }

  @Test("a schema from before sealing is refused, and left as it is")
  func tooOld() throws {
    let path = try storeFile()
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 1") }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let old = StoreError.tooOld(path, schema: 1, oldest: Migration.oldest)
    for access in [SQLiteStore.Access.readWrite, .readOnly, .following] {
      #expect(throws: old) { try open(path, access) }
    }
    #expect(throws: old) { try SQLiteStore.verify(path, crypto: Fixture.crypto) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    #expect(folder.names == ["thu.ocop"])
  }

  @Test("a network drive is refused by name")
  func network() throws {
    let path = try storeFile()
    for (magic, name) in StoreFile.networkFileSystems {
      #expect(throws: StoreError.onNetwork(path, fileSystem: name)) {
        try StoreFile.examine(path, writing: true) { _ in magic }
      }
    }
    try StoreFile.examine(path, writing: true) { _ in 0xEF53 }
    #expect(StoreFile.fileSystem(path) != nil)
  }

  @Test("a lock held elsewhere is reported after the time allowed, while reading goes on")
  func locked() throws {
    let path = try storeFile()
    let store = try open(path)
    try Fixture.signIn(store.engine.store, ["m1"])
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { (database) throws in
      try database.execute(sql: "BEGIN IMMEDIATE")
      let act = Act.move(product: Fixture.products[0], from: .waiting, to: .presented, reason: "")
      let start = ContinuousClock.now
      #expect(throws: StoreError.busy(path)) {
        try store.engine.store.perform(act, Fixture.sittingID, Fixture.chair, Fixture.time(500))
      }
      #expect(ContinuousClock.now - start < .seconds(2))
      #expect(try store.engine.store.agenda(Fixture.sittingID, nil).count == 3)
      try database.execute(sql: "ROLLBACK")
      _ = try store.engine.store.perform(act, Fixture.sittingID, Fixture.chair, Fixture.time(500))
    }
  }

  @Test("a full disk loses nothing that was saved, and writing goes on when there is room")
  func full() throws {
    let path = try storeFile()
    let store = try open(path)
    let writer = try store.connections.writer()
    let pages = try writer.writeWithoutTransaction { try Statements(database: $0).integer("PRAGMA page_count") } ?? 0
    try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 2)") }
    var saved = Fixture.setUp().count
    #expect(throws: StoreError.diskFull(path)) {
      for second in 0..<500 {
        let reason = String(repeating: "d", count: 400)
        _ = try store.engine.store.perform(
          .away(reason), Fixture.sittingID, Fixture.operatorAccount, Fixture.time(second))
        saved += 1
      }
    }
    #expect(try store.engine.store.head()?.number == saved)
    try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    _ = try store.engine.store.perform(
      .away("d"), Fixture.sittingID, Fixture.operatorAccount, Fixture.time(1))
    try store.close()
    let verification = try SQLiteStore.verify(path, crypto: Fixture.crypto)
    #expect(verification.holds)
    #expect(verification.records == saved + 1)
  }

  @Test("opened to follow others, what they write is seen, nothing is written and nothing left behind")
  func following() throws {
    let path = try storeFile()
    let looking = try open(path, .following)
    let before = try looking.version()
    #expect(throws: StoreError.readOnly(path)) { try looking.engine.performAll([]) }
    #expect(try looking.version() == before)
    let writing = try open(path)
    try Fixture.signIn(writing.engine.store, ["m1"])
    let product = try #require(try writing.engine.store.agenda(Fixture.sittingID, nil).first?.product.code)
    let act = Act.move(product: product, from: .waiting, to: .scoring, reason: "")
    _ = try writing.engine.perform(
      Deed(act, sitting: Fixture.sittingID, actor: .member("m1"), time: Timestamp("2026-11-22T09:00:00+07:00")))
    #expect(try looking.version() != before)
    #expect(try looking.engine.store.agenda(Fixture.sittingID, nil).first?.stage == .scoring)
    try writing.close()
    try looking.close()
    #expect(folder.names == ["thu.ocop"])
  }

  @Test("opened for reading only, nothing is written and nothing left behind")
  func readOnly() throws {
    let path = try storeFile()
    let store = try open(path, .readOnly)
    #expect(try store.engine.store.agenda(Fixture.sittingID, nil).count == 3)
    #expect(folder.names == ["thu.ocop"])
    #expect(throws: StoreError.readOnly(path)) { try store.engine.performAll([]) }
    try store.close()
    #expect(folder.names == ["thu.ocop"])
  }

  @Test("on a mount that cannot be written, it can be read and verified")
  func readOnlyMount() throws {
    _ = try storeFile()
    let mount = Folder()
    // Needs the right to mount; elsewhere the test above stands for this one.
    guard shell("mount --bind '\(folder.path)' '\(mount.path)' && mount -o remount,ro,bind '\(mount.path)'") else {
      return
    }
    defer { _ = shell("umount '\(mount.path)'") }
    let path = mount.file()
    #expect(throws: StoreError.readOnly(path)) { try open(path) }
    #expect(throws: StoreError.readOnly(mount.file("moi.ocop"))) {
      try SQLiteStore.create(mount.file("moi.ocop"), crypto: Fixture.crypto)
    }
    #expect(try open(path, .readOnly).engine.store.sittings() == [Fixture.sittingID])
    #expect(try SQLiteStore.verify(path, crypto: Fixture.crypto).holds)
  }

  @Test("on a disk that runs full, every saved act is kept")
  func fullDisk() throws {
    let mount = Folder()
    // Needs the right to mount; elsewhere the limit of pages above stands for this one.
    guard shell("mount -t tmpfs -o size=600k none '\(mount.path)'") else { return }
    defer { _ = shell("umount '\(mount.path)'") }
    let path = mount.file()
    let store = try SQLiteStore.create(path, crypto: Fixture.crypto)
    _ = try store.engine.performAll(Fixture.setUp())
    var saved = Fixture.setUp().count
    #expect(throws: StoreError.diskFull(path)) {
      for second in 0..<5000 {
        _ = try store.engine.store.perform(
          .away(String(repeating: "d", count: 400)), Fixture.sittingID, Fixture.operatorAccount, Fixture.time(second))
        saved += 1
      }
    }
    #expect(try store.engine.store.head()?.number == saved)
    try store.close()
    let verification = try SQLiteStore.verify(path, crypto: Fixture.crypto)
    #expect(verification.holds)
    #expect(verification.records == saved)
  }

  private func shell(_ command: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command + " 2>/dev/null"]
    return (try? process.run()).map { process.waitUntilExit() } != nil && process.terminationStatus == 0
  }

  @Test("two openings of one file see each other")
  func twoOpenings() throws {
    let path = try storeFile()
    let first = try open(path)
    let second = try open(path)
    for store in [first, second] { try Fixture.signIn(store.engine.store, ["m1"]) }
    let version = try second.version()
    let act = Act.move(product: Fixture.products[0], from: .waiting, to: .presented, reason: "")
    _ = try first.engine.store.perform(act, Fixture.sittingID, Fixture.chair, Fixture.time(500))
    #expect(try second.version() != version)
    #expect(try second.engine.store.agenda(Fixture.sittingID, nil)[0].stage == .presented)
    #expect(throws: Refusal.otherStage(product: Fixture.products[0], .presented)) {
      try second.engine.store.perform(act, Fixture.sittingID, Fixture.chair, Fixture.time(501))
    }
    try first.close()
    #expect(try second.engine.store.head()?.number == Fixture.setUp().count + 3)
    try second.close()
    #expect(folder.names == ["thu.ocop"])
  }

  @Test("every fault explains itself in both languages")
  func words() {
    let path = "/k/a.ocop"
    let all: [StoreError] = [
      .missing(path), .folderMissing(path), .alreadyExists(path), .notAStore(path), .truncated(path), .damaged(path),
      .newer(path, schema: 3, known: 2), .older(path, schema: 2, known: 3), .tooOld(path, schema: 1, oldest: 2),
      .readOnly(path), .noPermission(path),
      .onNetwork(path, fileSystem: "NFS"),
      .busy(path), .diskFull(path), .notDurable(path), .closed(path), .notWritten(path, code: 5),
      .destination(path, code: 13),
      .other(path, code: 1),
    ]
    for language in Language.allCases {
      let words = all.map { $0.explanation(in: language) }
      #expect(words.allSatisfy { $0.contains(path) })
      #expect(Set(words).count == all.count)
    }
  }
}

extension DatabaseQueue {
  /// Opens a file with these bytes.
  fileprivate convenience init(path: String, _ bytes: Data) throws {
    try bytes.write(to: URL(fileURLWithPath: path))
    try self.init(path: path)
  }

  /// The first page of the table `record`.
  fileprivate var recordPage: Int {
    get throws {
      try read { try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'record'") } ?? 0
    }
  }
}

extension Act {
  /// An act of any length that is always allowed: a member is away for `reason`.
  fileprivate static func away(_ reason: String) -> Act {
    .attend(Attendance(member: "o1", product: nil, state: .absent, reason: reason))
  }
}
