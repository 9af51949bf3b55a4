import StrictJSON

extension StoredRow {
  /// The row as a line of an export, without the line break: all eight columns as one canonical JSON array, so that
  /// the line without its last element is the very text that the row's hash covers. Nil where a column holds what no
  /// store ever writes.
  public var exportLine: String? {
    var elements: [JSONValue] = []
    for value in columns {
      switch value {
      case .integer(let integer): elements.append(.integer(integer))
      case .text(let text): elements.append(.string(text))
      case .null, .foreign: return nil
      }
    }
    return JSONValue.array(elements).canonicalText
  }

  /// Reads the columns from a line of an export; a wrong number or type of them is left to the verifier.
  /// - Throws: `ExportFault.LineFault`.
  init(exportLine line: [UInt8]) throws(ExportFault.LineFault) {
    let json: JSONValue
    do throws(JSONError) {
      json = try JSONValue(parsing: line)
    } catch {
      throw error.reason == .notUTF8 ? .notUTF8 : .notJSON
    }
    guard let elements = json.asArray, json.canonicalText.utf8.elementsEqual(line) else { throw .notCanonical }
    self.init(
      elements.map { element in
        element.asText.map(Value.text) ?? element.asInteger.map(Value.integer) ?? .foreign
      })
  }
}
