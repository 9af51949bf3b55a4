extension FigureTable {
  /// One record a figure or word of the table: table, row (its first cell), column, value; CRLF ends each (RFC 4180).
  var csvRecords: [String] {
    rows.flatMap { row in
      zip(columns, row).dropFirst().map { column, cell in
        [title, row[0].plain, column.title, cell.plain].map(Self.quoted).joined(separator: ",") + "\r\n"
      }
    }
  }

  /// A field in quotes where it needs them.
  static func quoted(_ field: String) -> String {
    guard field.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return field }
    return "\"\(field.replacing("\"", with: "\"\""))\""
  }
}

extension FigureTable.Cell {
  /// As programs read it: figures without groups, nothing where nobody knows.
  fileprivate var plain: String {
    switch self {
    case .words(let text): text
    case .figure(let number): String(number)
    case .unknown: ""
    }
  }
}
