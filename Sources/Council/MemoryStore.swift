import Rulebook
import Synchronization

/// A backend in memory, for tests and for replaying keys on a copy.
public final class MemoryStore: StoreBackend {
  /// What stands in the store.
  private struct State {
    var tables = MemoryTables()
    var record: [RecordRow] = []
  }

  private let state = Mutex(State())

  /// Creates an empty store.
  public init() {}

  public func read<Result>(_ body: (MemoryReader) throws -> Result) throws -> Result {
    try body(MemoryReader(tables: state.withLock(\.tables)))
  }

  public func write<Result>(_ body: (inout MemoryWriter) throws -> Result) throws -> Result {
    // A copy, so that a refused act leaves no trace; the tables are copied only where they change.
    try state.withLock { state in
      var writer = MemoryWriter(tables: state.tables, appended: [])
      let result = try body(&writer)
      state.tables = writer.tables
      state.record += writer.appended
      return result
    }
  }

  public func version() -> Int { state.withLock { $0.record.count } }

  /// The record so far.
  public var record: [RecordRow] { state.withLock(\.record) }
}

/// Reads a `MemoryStore`.
public struct MemoryReader: TableReading {
  let tables: MemoryTables

  public func row(of table: Table, key: [Value]) -> [Value]? { tables.row(of: table, key: key) }

  public func scan(_ table: Table, prefix: [Value], columns: [Int]?, _ body: ([Value]) throws -> Void) throws {
    try tables.scan(table, prefix: prefix, columns: columns, body)
  }

  public func head() -> RecordHead? { tables.head() }
}

/// Writes a `MemoryStore`.
public struct MemoryWriter: TableWriting {
  var tables: MemoryTables
  var appended: [RecordRow]

  public func row(of table: Table, key: [Value]) -> [Value]? { tables.row(of: table, key: key) }

  public func scan(_ table: Table, prefix: [Value], columns: [Int]?, _ body: ([Value]) throws -> Void) throws {
    try tables.scan(table, prefix: prefix, columns: columns, body)
  }

  public func head() -> RecordHead? { tables.head() }

  public mutating func put(_ row: [Value], in table: Table) { tables.put(row, in: table) }

  public mutating func remove(key: [Value], from table: Table) { tables.remove(key: key, from: table) }

  public mutating func append(_ row: RecordRow) {
    tables.append(row)
    appended.append(row)
  }
}

extension CouncilStore {
  /// A store in memory that begins with `deeds`.
  /// - Throws: `Refusal` where one is not allowed.
  public static func inMemory(crypto: Crypto, deeds: [Deed] = []) throws -> CouncilStore {
    let engine = CouncilEngine(MemoryStore(), crypto: crypto)
    _ = try engine.performAll(deeds)
    return engine.store
  }
}
