import Council
import GRDB
import Glibc

extension StoreFile {
  /// Writes a whole copy of the store beside it, named after the schema that it has: `council.ocop.schema1`.
  /// - Throws: `StoreError`, `DatabaseError`.
  static func backUp(_ database: Database, _ path: String, schema: Int) throws {
    var copy = "\(path).schema\(schema)"
    var number = 1
    while access(copy, F_OK) == 0 {
      number += 1
      copy = "\(path).schema\(schema)-\(number)"
    }
    // Made first, so that it is the owner's alone from the beginning.
    try create(copy)
    do {
      try Statements(database: database).run("VACUUM INTO ?1", [.text(copy)])
    } catch {
      remove(copy)
      throw error
    }
    try sync(copy)
  }

  /// Removes a file that was begun and not finished, with what SQLite put beside it.
  static func remove(_ path: String) { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) } }
}
