import StrictJSON

/// A paper sheet with what its typists have entered, each entry under its seal.
struct PaperSheetRow: TableRow, Hashable {
  static let table = Table.paperSheet

  /// What one typist has entered.
  struct Entry: Hashable {
    /// The sheet's version that made it.
    var version = 0
    /// Empty before the first cell.
    var box = ""
    /// Over the box; nil until the typist has finished.
    var signature: SheetSignature?
  }

  let sitting: String
  let product: String
  let member: String
  let first: String
  let second: String
  /// The round of scoring that it belongs to.
  let round: Int
  var step = PaperSheet.Step.first
  /// Counts the changes, those of an earlier paper sheet in the same place included.
  var version = 0
  var entries = [Entry(), Entry()]

  var sheet: PaperSheet {
    PaperSheet(product: product, member: member, first: first, second: second, step: step)
  }

  /// Where the entry of the typist at `index` lies.
  func place(of index: Int) -> SheetPlace {
    SheetPlace(sitting: sitting, product: product, member: member, typist: index == 0 ? first : second)
  }

  /// What the typist at `index` signs when an entry is finished.
  func statement(of index: Int, version: Int, box: String) -> String {
    JSONValue.array([
      .string("paper"), .string(sitting), .string(product), .string(member), .string(index == 0 ? first : second),
      .integer(round), .integer(version), .string(box),
    ]).canonicalText
  }

  var values: [Value] {
    [
      .text(sitting), .text(product), .text(member), .text(first), .text(second), .integer(round),
      .text(step.rawValue), .integer(version),
    ]
      + entries.flatMap { entry -> [Value] in
        [.integer(entry.version), .text(entry.box), .optional(entry.signature?.json.canonicalText)]
      }
  }
}

extension PaperSheetRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(
      sitting: try columns.text(), product: try columns.text(), member: try columns.text(),
      first: try columns.text(), second: try columns.text(), round: try columns.integer(),
      step: try columns.oneOf(PaperSheet.Step.self), version: try columns.integer(),
      entries: [try Entry(&columns), try Entry(&columns)])
  }
}

extension PaperSheetRow.Entry {
  init(_ columns: inout ColumnReader) throws {
    version = try columns.integer()
    box = try columns.text()
    signature = try columns.optionalText().map { try SheetSignature(json: JSONValue(parsing: $0), at: .root) }
  }
}

extension TableReading {
  /// The paper sheet of `member` that counts in the product's round of scoring; nil where there is none.
  func paper(of member: String, for product: ProductRow) throws -> PaperSheetRow? {
    guard let row = try find(PaperSheetRow.self, product.sitting, product.product.code, member),
      row.round == product.round, row.step != .cancelled
    else { return nil }
    return row
  }
}
