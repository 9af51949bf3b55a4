import SetUp

/// A file of products as read, in its order.
struct ProductFile {
  private(set) var rows = ProductRows()

  init(_ file: NamedFile, _ faults: inout FaultList) {
    let lines = file.rows(&faults)
    guard let header = lines.first,
      let columns = Columns(header, known: ProductRows.columns, required: ProductRows.required, &faults)
    else { return }
    if lines.count == 1, faults.faults.isEmpty { faults.add(.empty, line: header.line) }
    for row in lines.dropFirst() {
      if let cells = columns.cells(of: row, &faults) { rows.add(cells, &faults) }
    }
  }
}
