import SetUp

/// The header row of a section: which column stands where.
struct Columns {
  let names: [String]

  /// Reads `row`; nil where it cannot be read, or where a column is unknown, is there twice or is missing.
  init?(_ row: SourceRow, known: [String], required: [String], _ faults: inout FaultList) {
    if let fault = row.fault {
      faults.add(fault, of: row)
      return nil
    }
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
        fault(.unknownColumn(known: known), name.isEmpty ? Self.letters(place) : row.fields[place].onOneLine)
      } else if names[..<place].contains(name) {
        fault(.columnTwice, name)
      }
    }
    for name in required where !names.contains(name) { fault(.columnMissing, name) }
    guard isSound else { return nil }
  }

  /// The cells of `row` by column; nil where it cannot be read, or has fewer or more of them than the header.
  func cells(of row: SourceRow, _ faults: inout FaultList) -> Cells? {
    if let fault = row.fault {
      faults.add(fault, of: row, columns: names)
      return nil
    }
    // Spreadsheets fill every row up to the widest one.
    let extra = row.fields.dropFirst(names.count).firstIndex { !$0.onOneLine.isEmpty }
    guard row.fields.count >= names.count, extra == nil else {
      let fault = SourceRow.Fault(
        column: extra ?? row.fields.count, problem: .fieldCount(row.fields.count, expected: names.count))
      faults.add(fault, of: row, columns: names)
      return nil
    }
    return Cells(line: row.line, texts: Dictionary(uniqueKeysWithValues: zip(names, row.fields)))
  }

  /// What a spreadsheet calls the column at `place`, from 0: `A`, `B`, …, `AA`.
  fileprivate static func letters(_ place: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place % 26)))
    return place < 26 ? last : letters(place / 26 - 1) + last
  }
}

extension FaultList {
  /// Notes what is wrong with a field of `row`, under the column's name in the header; where it has none there, by the
  /// letters of a spreadsheet.
  mutating func add(_ fault: SourceRow.Fault, of row: SourceRow, columns names: [String] = []) {
    let name = names.indices.contains(fault.column) ? names[fault.column] : Columns.letters(fault.column)
    add(fault.problem, line: row.line, column: name)
  }
}
