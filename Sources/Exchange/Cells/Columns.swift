/// The header row of a section: which column stands where.
struct Columns {
  private let names: [String]

  /// Reads `row`; nil where a column is unknown, is there twice or is missing.
  init?(_ row: CSVRow, known: [String], required: [String], _ faults: inout FaultList) {
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
  func cells(of row: CSVRow, _ faults: inout FaultList) -> Cells? {
    // Spreadsheets fill every row up to the widest one.
    let isPadded = row.fields.dropFirst(names.count).allSatisfy(\.onOneLine.isEmpty)
    guard row.fields.count >= names.count, isPadded else {
      faults.add(.fieldCount(row.fields.count, expected: names.count), line: row.line)
      return nil
    }
    return Cells(
      line: row.line, texts: Dictionary(uniqueKeysWithValues: zip(names, row.fields.map(\.onOneLine))))
  }
}

/// One row by column.
struct Cells {
  let line: Int
  private let texts: [String: String]

  init(line: Int, texts: [String: String]) {
    self.line = line
    self.texts = texts
  }

  /// The text in `column`; empty where there is no such column.
  func text(_ column: String) -> String { texts[column] ?? "" }

  /// The text in `column`, which must say something; nil and a fault where it does not.
  func required(_ column: String, _ faults: inout FaultList) -> String? {
    let text = text(column)
    guard text.isEmpty else { return text }
    faults.add(.missing, line: line, column: column)
    return nil
  }

  /// The value in `column`; nil and a fault where it is missing or not what `kind` takes.
  func required<Value>(_ column: String, _ kind: CellKind<Value>, _ faults: inout FaultList) -> Value? {
    guard let text = required(column, &faults) else { return nil }
    guard let value = kind.read(text) else {
      faults.add(kind.problem(text), line: line, column: column)
      return nil
    }
    return value
  }
}
