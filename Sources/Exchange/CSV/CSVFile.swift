import SetUp

/// A file as it was found, with the name by which faults are told.
public struct NamedFile: Sendable {
  public let name: String
  public let bytes: [UInt8]

  /// Creates a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension NamedFile {
  /// The rows of the file; comma or semicolon, whichever gives its first row, the header, more columns.
  func rows(_ faults: inout FaultList) -> [CSVRow] {
    do throws(ImportFault.Place) {
      let text = try SourceText.read(bytes)
      let commas = CSVParser.rows(of: text, delimiter: ",")
      let semicolons = CSVParser.rows(of: text, delimiter: ";")
      let rows = (semicolons.first?.fields.count ?? 0) > (commas.first?.fields.count ?? 0) ? semicolons : commas
      guard !rows.isEmpty else { throw .init(.empty) }
      for row in rows { if let problem = row.problem { faults.add(problem, line: row.line) } }
      return rows.filter { $0.problem == nil }
    } catch {
      faults.add(error.problem, line: error.line)
      return []
    }
  }
}
