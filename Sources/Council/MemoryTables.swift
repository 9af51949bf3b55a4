/// The derived tables and the record in memory.
struct MemoryTables: TableWriting, Sendable {
  private(set) var tables: [String: [[Value]: [Value]]] = [:]
  var last: RecordHead?

  func row(of table: Table, key: [Value]) -> [Value]? { tables[table.name]?[key] }

  func scan(_ table: Table, prefix: [Value], columns: [Int]?, _ body: ([Value]) throws -> Void) rethrows {
    let rows = (tables[table.name] ?? [:]).values.filter { $0.starts(with: prefix) }
    for row in rows.sorted(by: { $0.prefix(table.keyCount).lexicographicallyPrecedes($1.prefix(table.keyCount)) }) {
      try body(columns.map { $0.map { row[$0] } } ?? row)
    }
  }

  func head() -> RecordHead? { last }

  mutating func put(_ row: [Value], in table: Table) {
    tables[table.name, default: [:]][Array(row.prefix(table.keyCount))] = row
  }

  mutating func remove(key: [Value], from table: Table) { tables[table.name]?[key] = nil }

  mutating func append(_ row: RecordRow) { last = row.head }
}
