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
  func rows(as form: CSVForm = .sitting, _ faults: inout FaultList) -> [SourceRow] {
    do throws(ImportFault.Place) {
      let text = try SourceText.read(bytes, limit: form.limit)
      let commas = CSVParser.rows(of: text, delimiter: ",", hasComments: form.hasComments)
      let semicolons = CSVParser.rows(of: text, delimiter: ";", hasComments: form.hasComments)
      let rows = (semicolons.first?.fields.count ?? 0) > (commas.first?.fields.count ?? 0) ? semicolons : commas
      guard !rows.isEmpty else { throw .init(.empty) }
      return rows
    } catch {
      faults.add(error.problem, line: error.line)
      return []
    }
  }
}
