import Council
import SQLiteStore
import Sealing

/// Opens stores with the program's digest.
enum LiveStore {
  /// How long a save waits for another process before it is tried anew and said so, in milliseconds.
  private static let busyMilliseconds = 2000

  /// Opens the existing store at `path` for a command that ends soon.
  /// - Throws: `StoreError`.
  static func open(_ path: String, access: SQLiteStore.Access = .readWrite) throws -> CouncilStore {
    try file(path, access: access).engine.store
  }

  /// Opens the existing store at `path`; whoever works on it for long closes it.
  /// - Throws: `StoreError`.
  static func file(_ path: String, access: SQLiteStore.Access) throws -> SQLiteStore {
    try SQLiteStore.open(path, access: access, crypto: .sodium, busyTimeout: busyMilliseconds)
  }
}
