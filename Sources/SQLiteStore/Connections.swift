import Council
import GRDB
import Synchronization

/// The connections of one open store: one that only reads, so that screens never wait for a writer, and one that
/// writes, opened when it is first needed.
final class Connections: Sendable {
  private struct State {
    var reader: DatabaseQueue?
    var writer: DatabaseQueue?
  }

  let path: String
  private let busyTimeout: Int
  private let access: SQLiteStore.Access
  private let state: Mutex<State>
  /// What a read-only store was opened from.
  private let source: ReadOnlySource?

  /// Opens the reading connection.
  /// - Parameter busyTimeout: how long to wait for another process's lock, in milliseconds.
  /// - Throws: `DatabaseError`, `StoreError`.
  init(_ path: String, access: SQLiteStore.Access, busyTimeout: Int) throws {
    self.path = path
    self.access = access
    self.busyTimeout = busyTimeout
    let source = access == .readOnly ? try ReadOnlySource(path) : nil
    self.source = source
    let configuration = Self.configuration(busyTimeout, isReadOnly: access == .readOnly, queryOnly: true)
    state = Mutex(State(reader: try DatabaseQueue(path: source?.name ?? path, configuration: configuration)))
  }

  deinit { source?.remove() }

  // Not SQLITE_OPEN_READONLY where the file can be written: such a connection leaves the log behind when it closes last.
  private static func configuration(_ busyTimeout: Int, isReadOnly: Bool, queryOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.prepareDatabase { database in
      let statements = Statements(database: database)
      try statements.run("PRAGMA busy_timeout = \(busyTimeout)")
      if queryOnly { try statements.run("PRAGMA query_only = 1") }
    }
    return configuration
  }

  /// The reading connection.
  /// - Throws: `StoreError.closed`.
  func reader() throws -> DatabaseQueue {
    guard let reader = state.withLock(\.reader) else { throw StoreError.closed(path) }
    return reader
  }

  /// The writing connection: WAL, every commit synced to the disk.
  /// - Throws: `StoreError`, `DatabaseError`.
  func writer() throws -> DatabaseQueue {
    guard access == .readWrite else { throw StoreError.readOnly(path) }
    return try state.withLock { state in
      guard state.reader != nil else { throw StoreError.closed(path) }
      if let writer = state.writer { return writer }
      let writer = try DatabaseQueue(
        path: path, configuration: Self.configuration(busyTimeout, isReadOnly: false, queryOnly: false))
      try writer.writeWithoutTransaction { database in
        let statements = Statements(database: database)
        let mode = try statements.text("PRAGMA journal_mode = WAL")
        try statements.run("PRAGMA synchronous = FULL")
        guard mode == "wal", try statements.integer("PRAGMA synchronous") == 2 else {
          throw StoreError.notDurable(path)
        }
      }
      state.writer = writer
      return writer
    }
  }

  /// Brings the log into the file and closes both connections; the last process to do so leaves the file alone.
  func close() throws {
    let open = state.withLock { state in
      defer { state = State() }
      return state
    }
    // Another process may be at work: then the log stays, and is brought in by whoever closes last.
    open.writer?.writeWithoutTransaction { database in
      try? Statements(database: database).run("PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try open.reader?.close()
    try open.writer?.close()
    source?.remove()
  }
}

extension DatabaseQueue {
  /// Runs `body` on one consistent state.
  func reading<Result>(_ body: (Statements) throws -> Result) throws -> Result {
    try writeWithoutTransaction { database in
      let statements = Statements(database: database)
      try statements.run("BEGIN")
      // Nothing was written; on a damaged file COMMIT would report the damage that was met once more.
      defer { try? statements.run("ROLLBACK") }
      return try body(statements)
    }
  }

  /// Runs `body` as one transaction that no other process can come into; rolls back where it throws.
  func writing<Result>(_ body: (Statements) throws -> Result) throws -> Result {
    try writeWithoutTransaction { database in
      let statements = Statements(database: database)
      try statements.run("BEGIN IMMEDIATE")
      do {
        let result = try body(statements)
        try statements.run("COMMIT")
        return result
      } catch {
        // SQLite may have rolled back by itself (disk full): then there is nothing left to undo.
        try? statements.run("ROLLBACK")
        throw error
      }
    }
  }
}
