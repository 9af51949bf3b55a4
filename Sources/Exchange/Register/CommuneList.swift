import Season
import SetUp

/// A secretary's list of communes; before 7/2025 also districts under their own codes.
public struct CommuneList: Sendable {
  public let communes: [Commune]

  private enum Column: String, CaseIterable { case code, name, province, district }

  /// Reads the columns code, name, province and district, the last of which may be missing.
  /// - Throws: `ImportFaults` with everything that is wrong.
  public init(_ file: ListFile) throws(ImportFaults) {
    var faults = file.faults
    let columns = Column.allCases.map(\.rawValue)
    let rows = file.cells(known: columns, required: Array(columns.prefix(3)), &faults).rows
    var communes: [Commune] = []
    var lines: [String: Int] = [:]
    for cells in rows {
      let code = cells.required(Column.code.rawValue, .digits, &faults)
      let name = cells.required(Column.name.rawValue, &faults)
      let province = cells.required(Column.province.rawValue, .digits, &faults)
      guard let code, let name, let province else { continue }
      if let first = lines[code] {
        faults.add(.twice(code, first: first), line: cells.line, column: Column.code.rawValue)
      }
      lines[code] = lines[code] ?? cells.line
      communes.append(
        Commune(code: code, name: name, district: cells.text(Column.district.rawValue), province: province))
    }
    guard faults.faults.isEmpty else { throw ImportFaults(faults: faults.sorted) }
    self.communes = communes
  }
}

extension CellKind<String> {
  fileprivate static var digits: CellKind {
    CellKind("các chữ số, ví dụ 18532", "digits, such as 18532") { text in
      text.utf8.allSatisfy { (48...57).contains($0) } ? text : nil
    }
  }
}
