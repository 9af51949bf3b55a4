import Rulebook
import Season
import SetUp

/// One dossier of a list as it was read.
struct RegisterRow {
  let line: Int
  let code: ProductCode
  /// The stage that it says; nil where it says none.
  let stage: DossierStage?
  private let cells: Cells
  private let columns: Set<RegisterColumn>
  private let set: Int?
  private let kind: ApplicationKind?
  private let year: Int?

  /// Reads the cells of `columns`; nil and faults where something is missing or cannot be read.
  init?(_ cells: Cells, columns: Set<RegisterColumn>, sets: ClosedRange<Int>, _ faults: inout FaultList) {
    let before = faults.faults.count
    let code = cells.required(RegisterColumn.code.rawValue, CellKind.productCode, &faults).flatMap(ProductCode.init)
    for column in [RegisterColumn.name, .producer] { _ = cells.required(column.rawValue, &faults) }
    set = cells.optional(.set, CellKind.integer(in: sets), &faults)
    kind = cells.optional(.kind, .oneOf(ApplicationKind.self), &faults)
    stage = cells.optional(.stage, .oneOf(DossierStage.self), &faults)
    year = cells.optional(.year, CellKind.integer(in: Bounds.year), &faults)
    for column in RegisterColumn.allCases where cells.text(column.rawValue).isSpreadsheetError {
      faults.add(.spreadsheetError(cells.text(column.rawValue)), line: cells.line, column: column.rawValue)
    }
    guard let code, faults.faults.count == before else { return nil }
    line = cells.line
    self.code = code
    self.cells = cells
    self.columns = columns
  }

  /// The dossier that the row makes, of the known one where there is one. Of a known one, what the row has no column
  /// for stays as it is; so do kind and year where their cells are empty.
  func fields(of known: Dossier?) -> Dossier {
    var dossier = known ?? Dossier(code: code.description, name: "", producer: "", year: code.year)
    if columns.contains(.set) { dossier.set = set }
    if let kind { dossier.kind = kind }
    if let year { dossier.year = year }
    for column in columns {
      guard let field = column.text else { continue }
      let text = cells.text(column.rawValue)
      if dossier[keyPath: field].onOneLine != text { dossier[keyPath: field] = text }
    }
    return dossier
  }
}

extension Cells {
  /// The value in `column`; nil where it is empty, and with a fault where it is not what `kind` takes.
  fileprivate func optional<Value>(
    _ column: RegisterColumn, _ kind: CellKind<Value>, _ faults: inout FaultList
  ) -> Value? {
    text(column.rawValue).isEmpty ? nil : required(column.rawValue, kind, &faults)
  }
}

extension CellKind where Value: RawRepresentable<String> & CaseIterable {
  /// One of the raw values; case does not matter.
  fileprivate static func oneOf(_: Value.Type) -> CellKind {
    let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
    return CellKind("một trong: \(words)", "one of: \(words)") { Value(rawValue: $0.lowercased()) }
  }
}

extension String {
  /// True for what a spreadsheet shows where it could not reckon.
  fileprivate var isSpreadsheetError: Bool {
    utf8.first == UInt8(ascii: "#")
      && ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"].contains(self)
  }
}
