import Council
import GRDB

/// The derived tables and the record on one connection, within a transaction.
public struct SQLiteTables: TableWriting {
  let statements: Statements

  init(_ statements: Statements) { self.statements = statements }

  public func row(of table: Council.Table, key: [Value]) throws -> [Value]? {
    var row: [Value]?
    try statements.run(TableSQL.of(table).row, key) { row = $0 }
    return row
  }

  public func scan(_ table: Council.Table, prefix: [Value], columns: [Int]?, _ body: ([Value]) throws -> Void) throws {
    try statements.run(SQL.select(table, prefix: prefix.count, columns: columns), prefix, body)
  }

  public func head() throws -> RecordHead? {
    var head: RecordHead?
    try statements.run(SQL.head) { row in
      guard case .integer(let number) = row[0], case .text(let time) = row[1], case .text(let hash) = row[2] else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "record")
      }
      head = RecordHead(number: number, time: Timestamp(time), hash: hash)
    }
    return head
  }

  public func put(_ row: [Value], in table: Council.Table) throws { try statements.run(TableSQL.of(table).put, row) }

  public func remove(key: [Value], from table: Council.Table) throws {
    try statements.run(TableSQL.of(table).remove, key)
  }

  public func append(_ row: RecordRow) throws { try statements.run(SQL.append, StoredRow(row).columns) }
}
