import Council
import GRDB
import Rulebook

/// A council's store in one SQLite file.
///
/// Saved means saved: when an act has been performed, its transaction is synced to the disk. Several processes may use
/// one file; each act is one `BEGIN IMMEDIATE` transaction.
public final class SQLiteStore: StoreBackend {
  /// What a store is opened for.
  public enum Access: Hashable, Sendable {
    case readWrite
    /// One look: leaves no trace beside the file, and works where nothing can be written. What others write later may
    /// stay unseen, for a file that nobody else has open is read without locks.
    case readOnly
    /// Looks on while others write: takes part in SQLite's locks and log, which lie beside the file meanwhile, so file
    /// and folder must be writable; but no act is taken and no schema changed.
    case following
  }

  /// How long to wait for another process's lock, in milliseconds, unless told otherwise.
  public static let defaultBusyTimeout = 5000

  let connections: Connections
  private let crypto: Crypto
  private let ring = KeyRing()

  private init(_ connections: Connections, crypto: Crypto) {
    self.connections = connections
    self.crypto = crypto
  }

  /// Opens an existing store; one with an older schema is first copied beside the file, then migrated.
  /// - Parameter busyTimeout: milliseconds.
  /// - Throws: `StoreError`; `.older` where the schema is and `access` does not write.
  public static func open(
    _ path: String, access: Access = .readWrite, crypto: Crypto, busyTimeout: Int = defaultBusyTimeout
  ) throws -> SQLiteStore {
    try open(path, access: access, crypto: crypto, busyTimeout: busyTimeout, migrations: Migration.all)
  }

  static func open(
    _ path: String, access: Access, crypto: Crypto, busyTimeout: Int, migrations: [Migration]
  ) throws -> SQLiteStore {
    let path = StoreFile.absolute(path)
    try StoreFile.examine(path, writing: access != .readOnly)
    return try explaining(path) {
      let connections = try Connections(path, access: access, busyTimeout: busyTimeout)
      try bringUpToDate(connections, access, migrations)
      return SQLiteStore(connections, crypto: crypto)
    }
  }

  /// Creates a store in a new file that only its owner can read.
  /// - Parameter busyTimeout: milliseconds.
  /// - Throws: `StoreError`.
  public static func create(
    _ path: String, crypto: Crypto, busyTimeout: Int = defaultBusyTimeout
  ) throws -> SQLiteStore {
    try create(path, crypto: crypto, busyTimeout: busyTimeout, migrations: Migration.all)
  }

  static func create(
    _ path: String, crypto: Crypto, busyTimeout: Int, migrations: [Migration]
  ) throws -> SQLiteStore {
    let path = StoreFile.absolute(path)
    try StoreFile.create(path)
    do {
      return try explaining(path) {
        let connections = try Connections(path, access: .readWrite, busyTimeout: busyTimeout)
        try connections.writer().writeWithoutTransaction { database in
          try Statements(database: database).run("PRAGMA application_id = \(StoreFile.applicationID)")
          try database.migrate(migrations)
          // Into the file at once: its header is how the store is known.
          try Statements(database: database).run("PRAGMA wal_checkpoint(TRUNCATE)")
        }
        return SQLiteStore(connections, crypto: crypto)
      }
    } catch {
      StoreFile.remove(path)
      throw error
    }
  }

  private static func bringUpToDate(
    _ connections: Connections, _ access: Access, _ migrations: [Migration]
  ) throws {
    let path = connections.path
    let schema = try connections.reader().writeWithoutTransaction { database in
      try Statements(database: database).integer("PRAGMA user_version") ?? 0
    }
    try Migration.requireKnown(schema, upTo: migrations, path)
    let newest = Migration.schema(after: migrations)
    guard schema < newest else { return }
    guard access == .readWrite else { throw StoreError.older(path, schema: schema, known: newest) }
    try connections.writer().writeWithoutTransaction { database in
      try StoreFile.backUp(database, path, schema: schema)
      try database.migrate(migrations)
    }
  }

  /// The engine on this store.
  public var engine: CouncilEngine<SQLiteStore> { CouncilEngine(self, crypto: crypto, ring: ring) }

  /// Brings everything into the one file and closes it. Nothing can be read or written afterwards.
  /// - Throws: `StoreError`.
  public func close() throws { try explaining(connections.path) { try connections.close() } }

  /// Closes a store that was created for what could not be written then, and takes its file away, unless another program
  /// has found it meanwhile and written there.
  public func discardIfEmpty() {
    let isEmpty = (try? engine.store.head() == nil) ?? false
    try? close()
    if isEmpty { StoreFile.remove(connections.path) }
  }

  public func read<Result>(_ body: (SQLiteTables) throws -> Result) throws -> Result {
    try explaining(connections.path) {
      try connections.reader().reading { try body(SQLiteTables($0)) }
    }
  }

  /// Does the deeds that `plan` finds are to be done as one transaction, and answers the plan. Nobody else writes from
  /// before `plan` is asked until they are done: what it reads by `engine` is what they are done on.
  /// - Parameter watching: is told before each deed how many are done; where it throws, nothing is written.
  /// - Throws: `StoreError`, `Refusal`, or what `plan` or `watching` throws.
  public func performAll<Plan>(
    planning plan: () throws -> (deeds: [Deed], Plan), watching: (_ done: Int) throws -> Void
  ) throws -> Plan {
    try write { tables in
      let (deeds, plan) = try plan()
      try engine.performAll(deeds, on: &tables, watching: watching)
      return plan
    }
  }

  public func write<Result>(_ body: (inout SQLiteTables) throws -> Result) throws -> Result {
    try explaining(connections.path) {
      try connections.writer().writing { statements in
        var tables = SQLiteTables(statements)
        return try body(&tables)
      }
    }
  }

  /// A number that changes when the file was written, by this process or another.
  public func version() throws -> Int {
    try explaining(connections.path) {
      try connections.reader().writeWithoutTransaction { database in
        try Statements(database: database).integer("PRAGMA data_version") ?? 0
      }
    }
  }
}
