import GRDB

extension StoreError {
  /// What SQLite's error on `path` means for a user.
  init(_ error: DatabaseError, path: String) {
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy(path)
      case .SQLITE_FULL: .diskFull(path)
      case .SQLITE_READONLY: .readOnly(path)
      case .SQLITE_PERM, .SQLITE_AUTH: .noPermission(path)
      case .SQLITE_CANTOPEN: StoreFile.whyNotOpened(path)
      case .SQLITE_NOTADB: .notAStore(path)
      case .SQLITE_CORRUPT: .damaged(path)
      case .SQLITE_MISUSE: .closed(path)
      default: .other(path, code: Int(error.extendedResultCode.rawValue))
      }
  }
}

/// Runs `body`; an error of SQLite comes out as a `StoreError` about `path`, any other as it is.
func explaining<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw StoreError(error, path: path)
  }
}
