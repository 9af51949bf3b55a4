import Documents
import SetUp

/// A list with a header row, from CSV or from a worksheet, as it was found.
public struct ListFile: Sendable {
  /// What messages call it.
  public let name: String
  let rows: [SourceRow]
  let faults: FaultList

  /// Reads CSV; what is wrong with it is told with what is wrong with its rows.
  public init(csv file: NamedFile) {
    var faults = FaultList(file: file.name)
    name = file.name
    rows = file.rows(as: .register, &faults).map { row in
      SourceRow(line: row.line, fields: row.fields.map(FormulaGuard.unmasked), fault: row.fault)
    }
    self.faults = faults
  }

  /// Takes a worksheet of the file `name`.
  public init(worksheet: Worksheet, name: String) {
    var faults = FaultList(file: name)
    self.name = name
    // Rows end with their last cell that has something in it.
    let width = worksheet.rows.map(\.cells.count).max() ?? 0
    rows = worksheet.rows.compactMap { row in
      let empty = [String](repeating: "", count: width - row.cells.count)
      let fields = row.cells.map(\.composedForStorage) + empty
      let source = SourceRow(line: row.number, fields: fields, fault: Self.fault(in: row))
      return source.isBlank && source.fault == nil ? nil : source
    }
    if rows.isEmpty, faults.faults.isEmpty { faults.add(.empty, line: nil) }
    self.faults = faults
  }

  /// The cells of each row under its header, and the header's columns.
  func cells(
    known: [String], required: [String], _ faults: inout FaultList
  ) -> (columns: [String], rows: [Cells]) {
    // Of a header that cannot be read, nothing more is said.
    guard let header = rows.first, let columns = Columns(header, known: known, required: required, &faults) else {
      return ([], [])
    }
    return (columns.names, rows.dropFirst().compactMap { columns.cells(of: $0, &faults) })
  }

  /// The first cell that has no value to be relied on.
  private static func fault(in row: Worksheet.Row) -> SourceRow.Fault? {
    for (place, text) in row.cells.enumerated() {
      if row.unreckoned.contains(place) {
        return SourceRow.Fault(column: place, problem: text.isEmpty ? .notReckoned : .spreadsheetError(text))
      }
      if let problem = text.controlCharacter { return SourceRow.Fault(column: place, problem: problem) }
    }
    return nil
  }
}
