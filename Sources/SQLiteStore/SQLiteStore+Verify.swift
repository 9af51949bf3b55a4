import Council
import GRDB
import Rulebook

extension SQLiteStore {
  /// Derives everything that the file holds from its record again, and compares (`ocop verify`).
  ///
  /// Writes nothing, leaves nothing behind, and works on a file that cannot be written.
  /// - Parameters:
  ///   - asked: a code from printed minutes that should belong to the record.
  ///   - watching: told now and then how many records are replayed, of how many; what it throws ends the work.
  /// - Throws: `StoreError` where the file is no store; what does not hold is in the answer.
  public static func verify(
    _ path: String, head asked: HeadCode? = nil, crypto: Crypto,
    watching: (_ done: Int, _ all: Int) throws -> Void = { _, _ in }
  ) throws -> Verification {
    let path = StoreFile.absolute(path)
    return try steadily(path) { try verifyOnce(path, asked, crypto, watching) }
  }

  /// Rows between two looks at whether somebody wants to stop.
  private static let pace = 256

  private static func verifyOnce(
    _ path: String, _ asked: HeadCode?, _ crypto: Crypto, _ watching: (Int, Int) throws -> Void
  ) throws -> Verification {
    try StoreFile.examine(path, writing: false)
    return try explaining(path) {
      let connections = try Connections(path, access: .readOnly, busyTimeout: defaultBusyTimeout)
      defer { try? connections.close() }
      return try connections.reader().reading { statements in
        var verifier = Verifier(crypto: crypto, asked: asked)
        try checkSchema(statements, path, &verifier)
        var (done, all) = (0, 0)
        try reading(or: .recordUnreadable(after: done), &verifier) { verifier in
          all = try statements.integer("SELECT max(number) FROM record") ?? 0
          try statements.run(SQL.record) { row in
            if done.isMultiple(of: pace) { try watching(min(done, all), all) }
            _ = verifier.take(StoredRow(row))
            done += 1
          }
        }
        for table in Council.Table.all {
          try reading(or: .unreadable(table.name), &verifier) { verifier in
            try verifier.compare(table) { body in
              try SQLiteTables(statements).scan(table, prefix: [], columns: nil) { row in
                if done.isMultiple(of: pace) { try watching(all, all) }
                done += 1
                body(row)
              }
            }
          }
        }
        return verifier.result
      }
    }
  }

  /// Runs `body`; damage that SQLite meets becomes `fault`.
  private static func reading(
    or fault: @autoclosure () -> Verification.Fault, _ verifier: inout Verifier,
    _ body: (inout Verifier) throws -> Void
  ) throws {
    do {
      try body(&verifier)
    } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR].contains(error.resultCode)
    {
      verifier.note(fault())
    }
  }

  /// Holds the file's schema against the one that the program makes, and SQLite's own structures against themselves.
  /// - Throws: `StoreError.older` for the very schema of an earlier program, which is no fault.
  private static func checkSchema(_ statements: Statements, _ path: String, _ verifier: inout Verifier) throws {
    let schema = try statements.integer("PRAGMA user_version") ?? 0
    try Migration.requireKnown(schema, upTo: Migration.all, path)
    let newest = Migration.schema(after: Migration.all)
    let expected = try objects(after: Migration.all)
    try reading(or: .unreadable("sqlite_schema"), &verifier) { verifier in
      let found = try objects(statements)
      if schema < newest {
        guard try found != objects(after: Migration.steps(to: schema)) else {
          throw StoreError.older(path, schema: schema, known: newest)
        }
        verifier.note(.schema("user_version"))
      }
      for name in Set(found.keys).union(expected.keys).sorted() where found[name] != expected[name] {
        verifier.note(.schema(name))
      }
    }
    try reading(or: .unreadable("integrity_check"), &verifier) { verifier in
      var isWhole = true
      try statements.run("PRAGMA integrity_check(1)") { isWhole = isWhole && $0 == [.text("ok")] }
      if !isWhole { verifier.note(.unreadable("integrity_check")) }
    }
  }

  /// The definitions of all objects of a store that has taken `steps`.
  private static func objects(after steps: [Migration]) throws -> [String: [Value]] {
    try DatabaseQueue().writeWithoutTransaction { database in
      try database.migrate(steps)
      return try objects(Statements(database: database))
    }
  }

  /// The definitions of all objects of a schema, by kind and name.
  private static func objects(_ statements: Statements) throws -> [String: [Value]] {
    var objects: [String: [Value]] = [:]
    try statements.run("SELECT type, name, tbl_name, sql FROM sqlite_schema") { row in
      guard case .text(let type) = row[0], case .text(let name) = row[1] else { return }
      objects["\(type) \(name)"] = Array(row[2...])
    }
    return objects
  }
}
