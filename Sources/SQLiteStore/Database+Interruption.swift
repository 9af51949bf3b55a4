import GRDB
import GRDBSQLite

extension Database {
  /// Instructions of SQLite's machine between two looks at whether somebody wants to stop: some milliseconds.
  private static let pace: Int32 = 100_000

  /// Runs `body`; `check` is asked now and then while a statement runs. What it throws ends the statement and comes out.
  func interruptible<Result>(by check: () throws -> Void, _ body: () throws -> Result) throws -> Result {
    try withoutActuallyEscaping(check) { check in
      let watch = StatementWatch(check)
      defer { sqlite3_progress_handler(sqliteConnection, 0, nil, nil) }
      sqlite3_progress_handler(
        sqliteConnection, Self.pace,
        { $0.map { Unmanaged<StatementWatch>.fromOpaque($0).takeUnretainedValue().look() } ?? 0 },
        Unmanaged.passUnretained(watch).toOpaque())
      return try withExtendedLifetime(watch) {
        do { return try body() } catch { throw watch.error ?? error }
      }
    }
  }
}

/// What a running statement asks.
private final class StatementWatch {
  private let check: () throws -> Void
  private(set) var error: (any Error)?

  init(_ check: @escaping () throws -> Void) { self.check = check }

  /// 1 where the statement is to end.
  func look() -> Int32 {
    do { try check() } catch { self.error = error }
    return error == nil ? 0 : 1
  }
}
