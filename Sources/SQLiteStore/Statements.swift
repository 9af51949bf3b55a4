import Council
import GRDB
import GRDBSQLite

/// Runs SQL on one connection with cached statements, exact about bytes and types: texts keep embedded zeros, and what
/// is neither null, an integer nor UTF-8 text comes out as `foreign`.
struct Statements {
  let database: Database

  /// Runs `sql` with `values` for its parameters and calls `body` with the columns of each row.
  /// - Throws: `DatabaseError`, or what `body` throws.
  func run(_ sql: String, _ values: [Value] = [], _ body: ([Value]) throws -> Void = { _ in }) throws {
    let statement = try database.cachedStatement(sql: sql).sqliteStatement
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    // One buffer for all texts, alive until the statement is done with it.
    var bytes: [UInt8] = []
    for case .text(let text) in values { bytes += text.utf8 }
    try bytes.withUnsafeBufferPointer { buffer in
      try bind(values, to: statement, from: buffer)
      while true {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: try body((0..<sqlite3_column_count(statement)).map { column($0, of: statement) })
        case SQLITE_DONE: return
        default: throw failure
        }
      }
    }
  }

  /// The single integer that `sql` answers.
  func integer(_ sql: String) throws -> Int? {
    var answer: Int?
    try run(sql) { if case .integer(let integer)? = $0.first { answer = integer } }
    return answer
  }

  /// The single text that `sql` answers.
  func text(_ sql: String) throws -> String? {
    var answer: String?
    try run(sql) { if case .text(let text)? = $0.first { answer = text } }
    return answer
  }

  private func bind(
    _ values: [Value], to statement: OpaquePointer, from buffer: UnsafeBufferPointer<UInt8>
  ) throws {
    var offset = 0
    for (place, value) in values.enumerated() {
      let index = CInt(place + 1)
      let code: CInt
      switch value {
      case .null, .foreign: code = sqlite3_bind_null(statement, index)
      case .integer(let integer): code = sqlite3_bind_int64(statement, index, Int64(integer))
      case .text(let text):
        let count = text.utf8.count
        code =
          if count == 0 {
            sqlite3_bind_text(statement, index, "", 0, nil)
          } else {
            UnsafeRawBufferPointer(buffer).withMemoryRebound(to: CChar.self) { characters in
              sqlite3_bind_text(statement, index, characters.baseAddress.map { $0 + offset }, CInt(count), nil)
            }
          }
        offset += count
      }
      guard code == SQLITE_OK else { throw failure }
    }
  }

  private func column(_ index: CInt, of statement: OpaquePointer) -> Value {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, index)))
    case SQLITE_TEXT:
      guard let bytes = sqlite3_column_text(statement, index) else { return .text("") }
      let count = Int(sqlite3_column_bytes(statement, index))
      return String(validating: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self).map(Value.text)
        ?? .foreign
    default: return .foreign
    }
  }

  private var failure: DatabaseError {
    let connection = database.sqliteConnection
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }
}
