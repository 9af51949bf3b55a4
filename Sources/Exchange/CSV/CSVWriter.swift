/// Writes CSV (RFC 4180): UTF-8 with a byte order mark, by which spreadsheet programs know it, and CRLF.
enum CSVWriter {
  /// The bytes of a file with `rows`.
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in rows { bytes += (row.map(field).joined(separator: ",") + "\r\n").utf8 }
    return bytes
  }

  private static func field(_ text: String) -> String {
    let text = FormulaGuard.masked(text)
    return text.utf8.allSatisfy { !special.contains($0) } ? text : "\"\(text.replacing("\"", with: "\"\""))\""
  }

  private static let special = Array("\",;\r\n".utf8)
}

/// Keeps texts such as `=1+2` or `+84 912…` from being reckoned by a spreadsheet program that opens a CSV file: an
/// apostrophe stands before them in the file, and is taken off when the file is read.
enum FormulaGuard {
  /// The text as it stands in a file.
  static func masked(_ text: String) -> String { isFormula(text) ? "'" + text : text }

  /// The text that a field of a file stands for.
  static func unmasked(_ field: String) -> String {
    field.utf8.first == apostrophe && isFormula(field) ? String(field.dropFirst()) : field
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let signs = Array("=+-@".utf8)

  /// True for a text that begins with a formula's sign, after apostrophes or none.
  private static func isFormula(_ text: String) -> Bool {
    text.utf8.first { $0 != apostrophe }.map(signs.contains) ?? false
  }
}
