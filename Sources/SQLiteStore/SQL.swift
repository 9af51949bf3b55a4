import Council
import Synchronization

/// Plain SQL of the derived tables and the record, made from their description.
enum SQL {
  /// Inserts a row or replaces the one with its key.
  static func put(_ table: Table) -> String {
    let columns = table.columns.map(\.name)
    let rest = columns.dropFirst(table.keyCount).map { "\($0) = excluded.\($0)" }
    return """
      INSERT INTO \(table.name) (\(list(columns))) VALUES (\(list(columns.indices.map { "?\($0 + 1)" }))) \
      ON CONFLICT (\(list(table.key.map(\.name)))) DO UPDATE SET \(list(rest))
      """
  }

  /// The rows whose key begins with `prefix` values, in the order of the key.
  static func select(_ table: Table, prefix: Int, columns: [Int]?) -> String {
    let names = (columns ?? Array(table.columns.indices)).map { table.columns[$0].name }
    let key = table.key.map(\.name)
    let conditions = key.prefix(prefix).enumerated().map { "\($1) = ?\($0 + 1)" }
    return "SELECT \(list(names)) FROM \(table.name)"
      + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
      + (prefix < key.count ? " ORDER BY \(list(key))" : "")
  }

  /// Removes the row with the key.
  static func remove(_ table: Table) -> String {
    let conditions = table.key.map(\.name).enumerated().map { "\($1) = ?\($0 + 1)" }
    return "DELETE FROM \(table.name) WHERE " + conditions.joined(separator: " AND ")
  }

  static let recordColumns = ["number", "time", "actor", "sitting", "act", "content", "previous", "hash"]
  static let append =
    "INSERT INTO record (\(list(recordColumns))) VALUES (\(list(recordColumns.indices.map { "?\($0 + 1)" })))"
  static let record = "SELECT \(list(recordColumns)) FROM record ORDER BY number"
  static let head = "SELECT number, time, hash FROM record ORDER BY number DESC LIMIT 1"

  private static func list(_ names: some Sequence<String>) -> String { names.joined(separator: ", ") }
}

/// The SQL of a table, put together once for the whole program.
struct TableSQL: Sendable {
  let put: String
  let remove: String
  let row: String

  private init(_ table: Table) {
    put = SQL.put(table)
    remove = SQL.remove(table)
    row = SQL.select(table, prefix: table.keyCount, columns: nil)
  }

  /// By the table's name; of the tables that were asked for, for the first screen needs few of them.
  private static let known = Mutex<[String: TableSQL]>([:])

  /// The SQL of `table`.
  static func of(_ table: Table) -> TableSQL {
    known.withLock { known in
      if let sql = known[table.name] { return sql }
      let sql = TableSQL(table)
      known[table.name] = sql
      return sql
    }
  }
}
