import Rulebook

/// Takes the columns of a row one after the other.
struct ColumnReader {
  private let values: [Value]
  private let table: Table
  private var at = 0

  init(_ values: [Value], of table: Table) {
    self.values = values
    self.table = table
  }

  private mutating func next() -> Value {
    guard at < values.count else { return .foreign }
    at += 1
    return values[at - 1]
  }

  private var fault: MalformedRow {
    MalformedRow(table: table.name, column: at > 0 && at <= table.columns.count ? table.columns[at - 1].name : "")
  }

  mutating func text() throws(MalformedRow) -> String {
    guard case .text(let text) = next() else { throw fault }
    return text
  }

  mutating func integer() throws(MalformedRow) -> Int {
    guard case .integer(let integer) = next(), Bounds.count.contains(integer) else { throw fault }
    return integer
  }

  mutating func flag() throws(MalformedRow) -> Bool { try integer() != 0 }

  mutating func optionalText() throws(MalformedRow) -> String? {
    switch next() {
    case .null: nil
    case .text(let text): text
    default: throw fault
    }
  }

  mutating func optionalInteger() throws(MalformedRow) -> Int? {
    switch next() {
    case .null: nil
    case .integer(let integer) where Bounds.count.contains(integer): integer
    default: throw fault
    }
  }

  /// A text that is the raw value of `Value`.
  mutating func oneOf<Value: RawRepresentable>(_: Value.Type) throws(MalformedRow) -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: try text()) else { throw fault }
    return value
  }

  /// A text that is the raw value of `Value`, or nil for null.
  mutating func optionalOneOf<Value: RawRepresentable>(_: Value.Type) throws(MalformedRow) -> Value?
  where Value.RawValue == String {
    guard let text = try optionalText() else { return nil }
    guard let value = Value(rawValue: text) else { throw fault }
    return value
  }

  /// A text that `read` accepts.
  mutating func read<Value>(_ read: (String) -> Value?) throws(MalformedRow) -> Value {
    guard let value = read(try text()) else { throw fault }
    return value
  }
}

/// A derived row that this program did not write: the file was changed from outside.
public struct MalformedRow: ExplainedError, Hashable {
  public let table: String
  public let column: String

  public func explanation(in language: Language) -> String {
    language.choose(
      "bảng \(table), cột \(column): giá trị không phải do chương trình ghi; hãy chạy ocop verify để xem chỗ bị sửa",
      "table \(table), column \(column): a value that this program did not write; run ocop verify to see what changed")
  }
}
