import StrictJSON

/// A round of scoring after the first: who was asked to score again, when and why.
struct RescoreRow: TableRow, Hashable {
  static let table = Table.rescore
  let sitting: String
  let product: String
  /// From 2.
  let round: Int
  let time: Timestamp
  /// Members' ids.
  let asked: [String]
  let reason: String

  var values: [Value] {
    [
      .text(sitting), .text(product), .integer(round), .text(time.text),
      .text(JSONValue.array(asked.map(JSONValue.string)).canonicalText), .text(reason),
    ]
  }
}

extension RescoreRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    product = try columns.text()
    round = try columns.integer()
    time = Timestamp(try columns.text())
    asked = try FieldReader.list(FieldReader.text)(JSONValue(parsing: columns.text()), .root)
    reason = try columns.text()
  }
}
