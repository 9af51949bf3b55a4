import Council
import SQLiteStore
import Sealing

/// Opens stores with the program's digest.
enum LiveStore {
  /// How long a save waits for another process before it is tried anew and said so, in milliseconds.
  private static let busyMilliseconds = 2000

  /// Opens the existing store at `path`.
  /// - Throws: `StoreError`.
  static func open(_ path: String, access: SQLiteStore.Access = .readWrite) throws -> CouncilStore {
    try SQLiteStore.open(path, access: access, digest: .sodium, busyTimeout: busyMilliseconds).engine.store
  }
}
