import SetUp

/// Reads CSV as RFC 4180 has it, with LF, CR or CRLF; a fault of the quotes is kept with its row.
struct CSVParser {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place = 0
  private var line = 1
  /// The place of the field under way, from 0.
  private var column = 0
  private var fault: SourceRow.Fault?

  private init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// Every row of `text`, blank rows left out, comments too where there are any.
  static func rows(of text: [UInt8], delimiter: Character, hasComments: Bool) -> [SourceRow] {
    var parser = CSVParser(text, delimiter: delimiter.asciiValue ?? UInt8(ascii: ","))
    var rows: [SourceRow] = []
    while parser.place < text.count {
      if hasComments, parser.skipComment() { continue }
      let row = parser.row()
      if row.fault != nil || !row.isBlank && !(hasComments && row.isComment) { rows.append(row) }
    }
    return rows
  }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private var isAtEndOfField: Bool {
    current.map { $0 == delimiter || $0 == Self.lineFeed || $0 == Self.carriageReturn } ?? true
  }

  /// Passes over a line that begins with `#`, whose quotes mean nothing.
  private mutating func skipComment() -> Bool {
    guard current == UInt8(ascii: "#") else { return false }
    while let byte = current, byte != Self.lineFeed, byte != Self.carriageReturn { place += 1 }
    takeLineBreak()
    return true
  }

  private mutating func row() -> SourceRow {
    let start = line
    fault = nil
    column = 0
    var fields = [field()]
    while current == delimiter {
      place += 1
      column += 1
      fields.append(field())
    }
    takeLineBreak()
    return SourceRow(line: start, fields: fields, fault: fault)
  }

  private mutating func field() -> String {
    guard current == Self.quote else { return plain() }
    place += 1
    var content: [UInt8] = []
    while let byte = current {
      if byte == Self.quote {
        place += 1
        guard current == Self.quote else {
          if !isAtEndOfField { note(.textAfterQuote) }
          return text(content) + plain()
        }
        content.append(byte)
        place += 1
      } else if byte == Self.lineFeed || byte == Self.carriageReturn {
        takeLineBreak()
        content.append(Self.lineFeed)
      } else {
        content.append(byte)
        place += 1
      }
    }
    note(.unclosedQuote)
    return text(content)
  }

  private mutating func plain() -> String {
    let start = place
    while !isAtEndOfField {
      if current == Self.quote { note(.strayQuote) }
      place += 1
    }
    return text(Array(bytes[start..<place]))
  }

  private mutating func takeLineBreak() {
    guard let byte = current else { return }
    place += 1
    if byte == Self.carriageReturn, current == Self.lineFeed { place += 1 }
    line += 1
  }

  private mutating func text(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    if let problem = text.controlCharacter { note(problem) }
    return text
  }

  private mutating func note(_ problem: ImportFault.Problem) {
    fault = fault ?? SourceRow.Fault(column: column, problem: problem)
  }
}

extension String {
  /// The first control character as a fault; nil where there is none.
  var controlCharacter: ImportFault.Problem? {
    unicodeScalars.first { $0.properties.generalCategory == .control && !$0.isBlank }
      .map { .controlCharacter($0.value) }
  }
}

extension Unicode.Scalar {
  /// A tab or line break, which ends up as a space.
  fileprivate var isBlank: Bool { self == "\t" || self == "\n" || self == "\r" }
}
