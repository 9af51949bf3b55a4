/// Reads the derived tables and the end of the record, as they stand in one transaction.
public protocol TableReading {
  /// The row with `key`, or nil.
  func row(of table: Table, key: [Value]) throws -> [Value]?

  /// Calls `body` with every row whose key begins with `prefix`, in the order of the key.
  /// - Parameter columns: places of the wanted columns; nil for all.
  func scan(_ table: Table, prefix: [Value], columns: [Int]?, _ body: ([Value]) throws -> Void) throws

  /// The last row of the record, or nil.
  func head() throws -> RecordHead?
}

/// Writes the derived tables and the record within one transaction.
public protocol TableWriting: TableReading {
  /// Inserts `row`, or replaces the row with the same key.
  mutating func put(_ row: [Value], in table: Table) throws

  /// Removes the row with `key`, if there is one.
  mutating func remove(key: [Value], from table: Table) throws

  /// Appends `row` to the record.
  mutating func append(_ row: RecordRow) throws
}

/// What keeps a store: it brings transactions, the engine does the rest.
public protocol StoreBackend: Sendable {
  associatedtype Reader: TableReading
  associatedtype Writer: TableWriting

  /// Runs `body` on one consistent state.
  func read<Result>(_ body: (Reader) throws -> Result) throws -> Result

  /// Runs `body` as one transaction: durable when this returns, without a trace when it throws.
  func write<Result>(_ body: (inout Writer) throws -> Result) throws -> Result

  /// A number that changes when the store was written.
  func version() throws -> Int
}

/// A row of a derived table as a Swift value.
protocol TableRow {
  static var table: Table { get }
  /// - Throws: `MalformedRow`, or the error of a text within.
  init(_ columns: inout ColumnReader) throws
  var values: [Value] { get }
}

extension TableReading {
  /// The row with `key`, or nil.
  func find<Row: TableRow>(_: Row.Type, _ key: String...) throws -> Row? {
    guard let values = try row(of: Row.table, key: key.map(Value.text)) else { return nil }
    var columns = ColumnReader(values, of: Row.table)
    return try Row(&columns)
  }

  /// The rows whose key begins with `prefix`, in the order of the key.
  func all<Row: TableRow>(_: Row.Type, _ prefix: String...) throws -> [Row] {
    var rows: [Row] = []
    try scan(Row.table, prefix: prefix.map(Value.text), columns: nil) { values in
      var columns = ColumnReader(values, of: Row.table)
      rows.append(try Row(&columns))
    }
    return rows
  }
}

extension TableWriting {
  /// Inserts or replaces `row`.
  mutating func put(_ row: some TableRow) throws { try put(row.values, in: type(of: row).table) }

  /// Removes `row`.
  mutating func remove<Row: TableRow>(_ row: Row) throws {
    try remove(key: Array(row.values.prefix(Row.table.keyCount)), from: Row.table)
  }

  /// Removes the row with `key`, if there is one.
  mutating func remove<Row: TableRow>(_: Row.Type, _ key: String...) throws {
    try remove(key: key.map(Value.text), from: Row.table)
  }
}
