import SetUp

/// A list of dossiers as read.
struct RegisterList {
  private(set) var rows: [RegisterRow] = []

  /// Reads `file`; `sets` are the numbers of the criteria sets.
  init(_ file: ListFile, sets: ClosedRange<Int>, _ faults: inout FaultList) {
    let (names, cells) = file.cells(
      known: RegisterColumn.allCases.map(\.rawValue), required: RegisterColumn.required.map(\.rawValue), &faults)
    let columns = Set(names.compactMap(RegisterColumn.init))
    var lines: [String: Int] = [:]
    for cells in cells {
      let code = cells.text(RegisterColumn.code.rawValue)
      if let first = lines[code], !code.isEmpty {
        faults.add(.twice(code, first: first), line: cells.line, column: RegisterColumn.code.rawValue)
      } else {
        lines[code] = cells.line
        if let row = RegisterRow(cells, columns: columns, sets: sets, &faults) { rows.append(row) }
      }
    }
  }
}
