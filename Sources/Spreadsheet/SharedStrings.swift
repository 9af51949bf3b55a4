/// The texts of a workbook that cells refer to by their number.
struct SharedStrings {
  private(set) var texts: [String] = []

  init(_ bytes: [UInt8], of name: String) throws(SpreadsheetError) {
    var texts: [String] = []
    var text = CellText()
    try XMLPart.read(
      bytes, of: name,
      start: { (element, _) throws(SpreadsheetError) in
        if element == "si" { text = CellText() }
        text.begin(element)
      },
      end: { (element, content) throws(SpreadsheetError) in
        text.end(element, content)
        if element == "si" { texts.append(text.value) }
      })
    self.texts = texts
  }
}

/// The text of a cell, perhaps in several runs; what is said on its pronunciation is left out.
struct CellText {
  private var bytes: [UInt8] = []
  private var isPhonetic = false

  /// Notes that an element begins.
  mutating func begin(_ element: String) { if element == "rPh" { isPhonetic = true } }

  /// Takes the element that ends, with its text.
  mutating func end(_ element: String, _ content: [UInt8]) {
    if element == "rPh" { isPhonetic = false }
    if element == "t", !isPhonetic { bytes += content }
  }

  /// The text, `_x000D_` and the like as the characters that they stand for (ECMA-376 part 1, §22.9.2.19).
  var value: String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("_x") else { return text }
    return text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? String(match.0)
    }
  }
}
