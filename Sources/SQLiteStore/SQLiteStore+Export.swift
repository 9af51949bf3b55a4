import Council
import Rulebook

extension SQLiteStore {
  /// Writes the whole record of the store at `path` as text to a new file (`ocop export`), while others may go on
  /// working. The file is for its owner alone, and appears only once it is whole and on the disk.
  /// - Parameter check: asked before each row whether to go on; where it throws, nothing of the file stays.
  /// - Throws: `Refusal.recordSealed` while sheets are sealed; `StoreError`, above all where `file` exists; what `check`
  ///   throws.
  public static func export(
    _ path: String, to file: String, crypto: Crypto, check: () throws -> Void = {}
  ) throws -> ExportHeader {
    let path = StoreFile.absolute(path)
    let file = StoreFile.absolute(file)
    try StoreFile.examine(path, writing: false)
    let (header, new) = try steadily(path) {
      let new = try NewFile(file)
      return (try exportOnce(path, to: new, crypto, check), new)
    }
    try new.publish()
    return header
  }

  private static func exportOnce(
    _ path: String, to new: NewFile, _ crypto: Crypto, _ check: () throws -> Void
  ) throws -> ExportHeader {
    let store = try open(path, access: .readOnly, crypto: crypto)
    defer { try? store.close() }
    return try store.read { tables in
      try tables.requireNothingSealed()
      let count = try tables.statements.integer("SELECT count(*) FROM record") ?? 0
      let header = ExportHeader(head: try tables.head()?.code, records: count)
      try new.write(line: header.line)
      try tables.statements.run(SQL.record) { columns in
        try check()
        guard let line = StoredRow(columns).exportLine else { throw StoreError.damaged(path) }
        try new.write(line: line)
      }
      return header
    }
  }
}
