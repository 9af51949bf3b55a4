import Documents

/// The cells of a worksheet as they are read.
final class WorksheetContent {
  private static let mostRows = 1 << 20
  private static let mostColumns = 256
  /// Most cells, empty ones between others included.
  private static let mostCells = 4 << 20
  /// Most bytes of all texts: a short cell may refer to a long text again and again.
  private static let mostBytes = 64 << 20

  private let strings: [String]
  private let formats: CellFormats
  private let hasLateEpoch: Bool

  private var rows: [Worksheet.Row] = []
  private var number = 0
  private var cells: [String] = []
  private var unreckoned: Set<Int> = []
  private var column = 0
  private var attributes: XMLPart.Attributes = [:]
  private var value: String?
  private var hasFormula = false
  private var inline = CellText()
  private var count = 0
  private var bytes = 0

  init(strings: [String], formats: CellFormats, hasLateEpoch: Bool) {
    self.strings = strings
    self.formats = formats
    self.hasLateEpoch = hasLateEpoch
  }

  /// The rows of `part`, whose name is `name`.
  func read(_ part: [UInt8], of name: String) throws(SpreadsheetError) -> Worksheet {
    try XMLPart.read(
      part, of: name,
      start: { (element, attributes) throws(SpreadsheetError) in try self.begin(element, attributes, name) },
      end: { (element, text) throws(SpreadsheetError) in try self.end(element, text, name) })
    return Worksheet(rows: rows)
  }

  private func begin(_ element: String, _ attributes: XMLPart.Attributes, _ part: String) throws(SpreadsheetError) {
    switch element {
    case "row":
      guard let next = attributes["r"].map({ Int($0) }) ?? number + 1, next > number, next <= Self.mostRows
      else { throw .broken(part: part) }
      number = next
      cells = []
      unreckoned = []
      column = 0
    case "c":
      if let reference = attributes["r"] {
        guard let place = Self.column(reference), place >= column else { throw .broken(part: part) }
        column = place
      }
      self.attributes = attributes
      value = nil
      hasFormula = false
      inline = CellText()
    case "f": hasFormula = true
    default: inline.begin(element)
    }
  }

  private func end(_ element: String, _ text: [UInt8], _ part: String) throws(SpreadsheetError) {
    switch element {
    case "v": value = String(decoding: text, as: UTF8.self)
    case "c":
      let shown = try shown(in: part)
      if isUnreckoned { unreckoned.insert(column) }
      if !shown.isEmpty || isUnreckoned { try put(shown) }
      column += 1
    case "row":
      if !cells.isEmpty { rows.append(Worksheet.Row(number: number, cells: cells, unreckoned: unreckoned)) }
    default: inline.end(element, text)
    }
  }

  /// True for a fault, and for a formula whose value was not saved; that of a text may be empty.
  private var isUnreckoned: Bool {
    switch attributes["t"] {
    case "e": true
    case "str": hasFormula && value == nil
    default: hasFormula && (value ?? "").isEmpty
    }
  }

  private func put(_ text: String) throws(SpreadsheetError) {
    count += column + 1 - cells.count
    bytes += text.utf8.count
    guard column < Self.mostColumns, count <= Self.mostCells, bytes <= Self.mostBytes else { throw .tooLarge }
    while cells.count < column { cells.append("") }
    cells.append(text)
  }

  /// What the cell shows.
  private func shown(in part: String) throws(SpreadsheetError) -> String {
    switch attributes["t"] {
    case "inlineStr": return inline.value
    case "s":
      guard let value else { return "" }
      guard let place = Int(value), strings.indices.contains(place) else { throw .broken(part: part) }
      return strings[place]
    case "str", "e", "d": return value ?? ""
    case "b": return value == "1" ? "TRUE" : value == nil ? "" : "FALSE"
    default:
      guard let value, !value.isEmpty else { return "" }
      let style = attributes["s"].flatMap { Int($0) } ?? 0
      return formats.format(style).text(value, hasLateEpoch: hasLateEpoch)
    }
  }

  /// The place of the column in a reference such as `AB12`, from 0; nil for anything else.
  private static func column(_ reference: String) -> Int? {
    let letters = reference.utf8.prefix { (65...90).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }
}
