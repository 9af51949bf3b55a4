import SetUp

/// The header row of a section: which column stands where.
struct Columns {
  let names: [String]

  /// Reads `row`; nil where a column is unknown, is there twice or is missing.
  init?(_ row: SourceRow, known: [String], required: [String], _ faults: inout FaultList) {
    var names = row.fields.map { $0.onOneLine.lowercased() }
    while names.last?.isEmpty == true { names.removeLast() }
    self.names = names
    var isSound = true
    func fault(_ problem: ImportFault.Problem, _ column: String) {
      faults.add(problem, line: row.line, column: column)
      isSound = false
    }
    for (place, name) in names.enumerated() {
      if !known.contains(name) {
        fault(.unknownColumn(known: known), row.fields[place].onOneLine)
      } else if names[..<place].contains(name) {
        fault(.columnTwice, name)
      }
    }
    for name in required where !names.contains(name) { fault(.columnMissing, name) }
    guard isSound else { return nil }
  }

  /// The cells of `row` by column; nil where the row has fewer or more of them than the header.
  func cells(of row: SourceRow, _ faults: inout FaultList) -> Cells? {
    // Spreadsheets fill every row up to the widest one.
    let isPadded = row.fields.dropFirst(names.count).allSatisfy(\.onOneLine.isEmpty)
    guard row.fields.count >= names.count, isPadded else {
      faults.add(.fieldCount(row.fields.count, expected: names.count), line: row.line)
      return nil
    }
    return Cells(line: row.line, texts: Dictionary(uniqueKeysWithValues: zip(names, row.fields)))
  }
}
