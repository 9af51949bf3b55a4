import Council
import CouncilFixtures
import GRDB
import Glibc
import Rulebook
import SQLiteStore
import StrictJSON
import Testing

/// A file in which every table has rows: a meeting called, all products concluded and printed, then one opened again,
/// with a new draft.
@Suite("Verification")
struct VerifyTests {
  private let folder = Folder()

  /// Makes the store and answers its path.
  private func storeFile(closed: Bool = true) throws -> String {
    let path = folder.file()
    let store = try SQLiteStore.create(path, crypto: Fixture.crypto)
    let desk = try FixtureDesk(
      settingUp: store.engine.store, Regulation(jointCriteria: ["1.10"], writtenSpread: 10))
    let (again, last) = (Fixture.products[1], Fixture.products[2])
    try desk.act(.addProduct(Fixture.product(again, at: 2, kind: .reassessment)), as: Fixture.operatorAccount)
    try desk.act(.callMeeting(product: again, reason: "hồ sơ phức tạp"), as: Fixture.chair)
    try desk.enrol()
    try desk.concludeAll(onPaper: ["m4"])
    try desk.print()
    try desk.openCorrection()
    try desk.reconvene()
    try desk.move(last, .concluded, .closed, "chấm lại")
    try desk.rescore(last, ["m1", "m2"], "chấm lại")
    try desk.act(Intent.handOver(product: last, to: "m2", reason: "về sớm"), as: Fixture.chair)
    try desk.act(.note(product: last, member: "m1", criterion: "1.1", text: "xem lại"), as: .member("m1"))
    try desk.act(.reject(product: last, member: "m1", reason: "thiếu"), as: .member("m1"))
    try desk.act(.stop(product: last, member: "m1", reason: "dừng"), as: .member("m1"))
    for member in ["s1", "a1", "o1"] {
      try desk.act(
        .attend(Attendance(member: member, product: last, state: .recused, reason: "người nhà")), as: Fixture.secretary)
    }
    if closed { try store.close() }
    return path
  }

  private func verify(_ path: String, head: HeadCode? = nil) throws -> Verification {
    try SQLiteStore.verify(path, head: head, crypto: Fixture.crypto)
  }

  /// Changes the file behind the program's back, with checks off, and puts it back afterwards.
  private func tampering(_ path: String, _ sql: String, _ check: (Verification) throws -> Void) throws {
    let copy = path + ".copy"
    #expect(rename(path, copy) == 0)
    defer { rename(copy, path) }
    try copyBytes(copy, path)
    defer { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    try check(verify(path))
  }

  private struct Enough: Error {}

  @Test("tells how far it is, and stops where its watcher throws, leaving nothing behind")
  func watched() throws {
    let path = try storeFile()
    var seen: [(done: Int, all: Int)] = []
    let verification = try SQLiteStore.verify(path, crypto: Fixture.crypto) { seen.append(($0, $1)) }
    #expect(verification.holds)
    #expect(seen.first?.done == 0 && seen.allSatisfy { $0.all == verification.records && $0.done <= $0.all })
    #expect(seen.map(\.done) == seen.map(\.done).sorted())
    #expect(throws: Enough.self) {
      try SQLiteStore.verify(path, crypto: Fixture.crypto) { _, _ in throw Enough() }
    }
    #expect(folder.names == ["thu.ocop"])
  }

  @Test("holds for what the program wrote, with the head and the number of records")
  func holds() throws {
    let path = try storeFile()
    let verification = try verify(path)
    #expect(verification.faults == [])
    #expect(verification.holds)
    let head = try #require(verification.head)
    #expect(
      verification.json(in: .english).canonicalText
        == "{\"holds\":true,\"head\":\"\(head)\",\"records\":\(verification.records),\"signatures\":33,\"sealed\":0}")
    #expect(folder.names == ["thu.ocop"])
  }

  @Test("finds a change in any column of any table")
  func everyColumn() throws {
    let path = try storeFile()
    let tables =
      [("record", SQLiteColumns.record)]
      + Council.Table.all.map { ($0.name, $0.columns.map { ($0.name, $0.kind == .integer) }) }
    for (table, columns) in tables {
      for (column, isInteger) in columns {
        let changes =
          isInteger
          ? ["coalesce(\(column), 0) + 1000"]
          : ["coalesce(\(column), '') || 'x'", "CAST(coalesce(\(column), 'y') AS BLOB)"]
        for change in changes {
          let first = "SELECT * FROM \(table) LIMIT 1"
          let keys =
            table == "record" ? ["number"] : Council.Table.all.first { $0.name == table }?.key.map(\.name) ?? []
          let list = keys.joined(separator: ", ")
          let sql = "UPDATE \(table) SET \(column) = \(change) WHERE (\(list)) = (SELECT \(list) FROM (\(first)))"
          try tampering(path, sql) { verification in
            #expect(!verification.holds, "\(sql)")
            let words = verification.explanations(in: .english).joined(separator: "\n")
            #expect(words.contains(table == "record" ? "record 1: " : "table \(table)"), "\(words)")
            let isKey = keys.contains(column)
            #expect(table == "record" || words.contains(isKey ? "is missing" : "column \(column):"), "\(words)")
          }
        }
      }
    }
  }

  @Test("finds rows that are gone, added or exchanged")
  func rows() throws {
    let path = try storeFile()
    for table in ["record"] + Council.Table.all.map(\.name) {
      try tampering(
        path,
        "DELETE FROM \(table) WHERE rowid = 3".replacing(
          "WHERE rowid = 3", with: table == "record" ? "WHERE number = 3" : "")
      ) { verification in
        #expect(!verification.holds)
        let words = verification.explanations(in: .english).joined(separator: "\n")
        #expect(words.contains(table == "record" ? "record 3: the numbering is broken" : "table \(table)"), "\(words)")
      }
    }
    let extra = "INSERT INTO attendance VALUES ('phien-1', 'x', 'm1', 'present', '', NULL)"
    try tampering(path, extra) { #expect($0.faults == [.extraRow(table: "attendance", key: "phien-1/x/m1")]) }
    let exchange =
      "UPDATE record SET number = -1 WHERE number = 20; UPDATE record SET number = 20 WHERE number = 21; UPDATE record SET number = 21 WHERE number = -1"
    try tampering(path, exchange) { #expect($0.faults == [.record(20, .chain)]) }
    try tampering(path, "UPDATE record SET content = content || ' ' WHERE number = 30") {
      #expect($0.faults == [.record(30, .hash)])
    }
    // The same letters in another normal form, and a zero byte after the end of a text.
    try tampering(path, "UPDATE member SET name = 'Nguye' || char(0x302, 0x303) || 'n Văn Ất' WHERE id = 'm1'") {
      #expect($0.faults == [.column(table: "member", key: "phien-1/m1", column: "name")])
    }
    try tampering(path, "UPDATE member SET office = office || char(0) WHERE id = 'm1'") {
      #expect($0.faults == [.column(table: "member", key: "phien-1/m1", column: "office")])
    }
  }

  @Test(
    "finds what was added to the schema",
    arguments: [
      "CREATE TABLE extra (a)", "ALTER TABLE sheet ADD COLUMN extra TEXT", "CREATE VIEW v AS SELECT 1",
      "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM sheet; END", "CREATE INDEX i ON sheet (member)",
      "DROP TABLE attendance", "PRAGMA user_version = 0",
    ])
  func schema(sql: String) throws {
    try tampering(storeFile(), sql) { verification in
      let isNamed = verification.faults.contains { if case .schema = $0 { true } else { false } }
      #expect(isNamed)
    }
  }

  @Test(
    "names what the schema has beside, lacks or has changed, and nothing that follows from it",
    arguments: [
      ("CREATE INDEX i ON sheet (member)", [Verification.Fault.schema("index i")]),
      ("DROP TABLE attendance", [.schema("table attendance"), .unreadable("attendance")]),
      ("PRAGMA user_version = 0", [.schema("user_version")]),
      // Not the schema of an earlier program: its number alone was set back.
      ("PRAGMA user_version = 2", [.schema("user_version")]),
    ])
  func schemaAlone(sql: String, faults: [Verification.Fault]) throws {
    try tampering(storeFile(), sql) { #expect($0.faults == faults) }
  }

  @Test("finds a rewritten chain that ends otherwise only by the code on paper")
  func tail() throws {
    let path = try storeFile()
    let code = try #require(try verify(path).head)
    let asked = try verify(path, head: code)
    #expect(asked.holds)
    #expect(asked.found?.number == asked.records)
    #expect(asked.found?.following == 0)
    let store = try SQLiteStore.open(path, crypto: Fixture.crypto)
    let head = try #require(try store.engine.store.head())
    let deed = Deed(
      .attend(Attendance(member: "o1", product: Fixture.products[2], state: .absent, reason: "về")),
      sitting: Fixture.sittingID,
      actor: Fixture.operatorAccount, time: Fixture.time(9000))
    _ = try store.engine.perform(deed)
    try store.close()
    let later = try verify(path, head: code)
    #expect(later.holds)
    #expect(later.found?.following == 1)
    // Cutting off the last records and what they did leaves a store that holds, but not for that code.
    let cut = """
      DELETE FROM record WHERE number > \(head.number - 3);
      DELETE FROM attendance_entry WHERE number > \(head.number - 3);
      UPDATE attendance SET state = 'present', reason = ''
      WHERE product = '\(Fixture.products[2])' AND member IN ('s1', 'a1', 'o1')
      """
    try tampering(path, cut) { verification throws in
      #expect(verification.holds)
      #expect(try !verify(path, head: code).holds)
      #expect(try verify(path, head: code).found == nil)
    }
    let stranger = HeadCode(hash: String(repeating: "ab", count: 32))
    #expect(try !verify(path, head: stranger).holds)
  }

  @Test("finds an act that was not allowed, though its chain is whole")
  func forged() throws {
    let path = try storeFile()
    let head = try verify(path).records
    let queue = try DatabaseQueue(path: path)
    let last = try queue.read { try String.fetchOne($0, sql: "SELECT hash FROM record ORDER BY number DESC LIMIT 1") }
    try queue.close()
    let act = Act.mark(product: Fixture.products[0], member: "m3", version: 9, box: "x")
    let hash = Chain.hash(
      number: head + 1, time: Fixture.time(1), actor: "member:m3", sitting: Fixture.sittingID, act: "mark",
      content: act.json.canonicalText, previous: last ?? "", by: Fixture.digest)
    let row =
      "\(head + 1), '\(Fixture.time(1).text)', 'member:m3', '\(Fixture.sittingID)', 'mark', '\(act.json.canonicalText)', '\(last ?? "")', '\(hash)'"
    try tampering(path, "INSERT INTO record VALUES (\(row))") { verification in
      #expect(
        verification.faults == [.record(head + 1, .refused(.notInScoring(product: Fixture.products[0], .concluded)))])
    }
  }

  @Test("sees what is still in the log, and leaves every file as it was")
  func log() throws {
    let path = folder.file()
    let store = try SQLiteStore.create(path, crypto: Fixture.crypto)
    _ = try store.engine.performAll(Fixture.setUp())
    #expect(try verify(path).records == Fixture.setUp().count)
    #expect(folder.names == ["thu.ocop", "thu.ocop-shm", "thu.ocop-wal"])
    // A copy of file and log without the index, as a backup tool would take it.
    let archive = Folder()
    for suffix in ["", "-wal"] { try copyBytes(path + suffix, archive.file() + suffix) }
    #expect(try verify(archive.file()).records == Fixture.setUp().count)
    #expect(archive.names == ["thu.ocop", "thu.ocop-wal"])
    try store.close()
    #expect(folder.names == ["thu.ocop"])
  }

  private func copyBytes(_ source: String, _ target: String) throws {
    let from = open(source, O_RDONLY)
    let to = open(target, O_WRONLY | O_CREAT, 0o600)
    defer {
      close(from)
      close(to)
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 22)
    let count = read(from, &buffer, buffer.count)
    #expect(count > 0 && write(to, buffer, count) == count)
  }
}

/// The columns of the table `record`, which is described nowhere else: name, and whether it holds integers.
enum SQLiteColumns {
  static let record = [
    ("number", true), ("time", false), ("actor", false), ("sitting", false), ("act", false), ("content", false),
    ("previous", false), ("hash", false),
  ]
}
