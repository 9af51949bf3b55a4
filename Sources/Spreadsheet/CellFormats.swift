/// How cells show their numbers, by the number of their style.
struct CellFormats {
  private var formats: [NumberFormat] = []

  /// The formats of a workbook without any.
  init() {}

  init(_ bytes: [UInt8], of name: String) throws(SpreadsheetError) {
    var codes: [Int: String] = [:]
    var styles: [Int] = []
    var isCell = false
    try XMLPart.read(
      bytes, of: name,
      start: { (element, attributes) throws(SpreadsheetError) in
        let id = attributes["numFmtId"].flatMap { Int($0) }
        if element == "numFmt", let id { codes[id] = attributes["formatCode"] }
        if element == "cellXfs" { isCell = true }
        if element == "xf", isCell { styles.append(id ?? 0) }
      },
      end: { (element, _) throws(SpreadsheetError) in if element == "cellXfs" { isCell = false } })
    formats = styles.map { NumberFormat(code: codes[$0] ?? (Self.builtInDays.contains($0) ? "d" : "")) }
  }

  /// The format of the style `number`.
  func format(_ number: Int) -> NumberFormat {
    formats.indices.contains(number) ? formats[number] : NumberFormat(code: "")
  }

  /// Formats of days that every program knows by their number (ECMA-376 part 1, §18.8.30).
  private static let builtInDays: Set<Int> = [
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
  ]
}
