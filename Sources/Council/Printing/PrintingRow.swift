import Rulebook
import StrictJSON

extension Table {
  /// Versions of the minutes: `printed`, the number of the record that entered one, is null while a correction is open.
  public static let printing = Table(
    "printing", key: "sitting document version#", columns: "kind? reason head? printed#? time? results?")
}

/// A version of a paper in a sitting.
struct PrintingRow: TableRow, Hashable {
  static let table = Table.printing
  let sitting: String
  let printing: Printing

  var values: [Value] {
    [
      .text(sitting), .text(printing.document.rawValue), .integer(printing.version), .optional(printing.kind?.rawValue),
      .text(printing.reason), .optional(printing.issue?.head.description), .optional(printing.issue?.record),
      .optional(printing.issue?.time.text), .optional(printing.issue.map { Self.text($0.results) }),
    ]
  }

  private static func text(_ results: [Printing.ProductResult]) -> String {
    JSONValue.array(results.map { $0.conclusion.json(product: $0.product) }).canonicalText
  }
}

extension PrintingRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    let document = try columns.oneOf(PrintedDocument.self)
    let version = try columns.integer()
    let kind = try columns.optionalOneOf(CorrectionKind.self)
    let reason = try columns.text()
    printing = Printing(
      document: document, version: version, kind: kind, reason: reason,
      issue: try Printing.Issue(&columns))
  }
}

extension Printing.Issue {
  /// Reads the columns of a print; nil where they are null.
  fileprivate init?(_ columns: inout ColumnReader) throws {
    let head = try columns.optionalText()
    let record = try columns.optionalInteger()
    let time = try columns.optionalText()
    let results = try columns.optionalText()
    guard let head, let record, let time, let results else { return nil }
    guard let code = HeadCode(typed: head) else { throw MalformedRow(table: Table.printing.name, column: "head") }
    self.init(
      head: code, record: record, time: Timestamp(time),
      results: try FieldReader.list { value, path throws(FieldError) in
        let (product, conclusion) = try Conclusion.read(value, at: path)
        return Printing.ProductResult(product: product, conclusion: conclusion)
      }(JSONValue(parsing: results), .root))
  }
}

extension TableReading {
  /// The versions of a paper, the oldest first.
  func printings(of document: PrintedDocument, in sitting: String) throws -> [Printing] {
    try all(PrintingRow.self, sitting, document.rawValue).map(\.printing)
  }

  /// What was concluded about every product, in the order of the agenda; nil where the minutes are a draft: while a
  /// product or a session is open, for minutes say when the meeting ended, or where there is no product.
  func finalResults(of sitting: String) throws -> [Printing.ProductResult]? {
    guard try openSession(of: sitting) == nil else { return nil }
    let rows = try all(ProductRow.self, sitting).sorted { $0.product.position < $1.product.position }
    let results = rows.compactMap { row in
      row.stage == .concluded
        ? row.conclusion.map { Printing.ProductResult(product: row.product.code, conclusion: $0) } : nil
    }
    return results.isEmpty || results.count < rows.count ? nil : results
  }
}
