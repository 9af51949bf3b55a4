import Council
import GRDB

extension SQLiteStore {
  /// Writes all that is committed in the store at `path` to a new file at `copy`, while others may go on working.
  /// - Throws: `StoreError`.
  public static func copy(_ path: String, to copy: String) throws {
    let path = StoreFile.absolute(path)
    let copy = StoreFile.absolute(copy)
    try StoreFile.examine(path, writing: false)
    try StoreFile.create(copy)
    try fill(copy, from: path)
  }

  /// Writes all that is committed in the store at `path` to the empty file `copy`, which is removed where that fails.
  /// - Parameters:
  ///   - name: what messages call the copy, if it is to get another name.
  ///   - check: asked now and then whether to go on.
  static func fill(
    _ copy: String, from path: String, for name: String? = nil, check: () throws -> Void = {}
  ) throws {
    do {
      try steadily(path) {
        try StoreFile.empty(copy)
        try copyOnce(path, to: copy, check)
      }
    } catch StoreError.diskFull {
      StoreFile.remove(copy)
      throw StoreError.diskFull(name ?? copy).ofDestination
    } catch {
      StoreFile.remove(copy)
      throw error
    }
  }

  private static func copyOnce(_ path: String, to copy: String, _ check: () throws -> Void) throws {
    try explaining(path) {
      let connections = try Connections(path, access: .readOnly, busyTimeout: defaultBusyTimeout)
      defer { try? connections.close() }
      try connections.reader().writeWithoutTransaction { database in
        let statements = Statements(database: database)
        // SQLite counts writing another file as writing.
        try statements.run("PRAGMA query_only = 0")
        try database.interruptible(by: check) { try statements.run("VACUUM INTO ?1", [.text(copy)]) }
      }
    }
  }
}
