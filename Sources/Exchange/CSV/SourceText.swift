import SetUp

/// The text of a file that is to be imported.
enum SourceText {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads at most `limit` bytes of UTF-8, with or without a byte order mark, as UTF-8 in NFC.
  /// - Throws: what the file is instead, and what to do.
  static func read(_ bytes: [UInt8], limit: Int) throws(ImportFault.Place) -> [UInt8] {
    guard bytes.count <= limit else { throw .init(.tooLarge(limit: limit)) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .init(.spreadsheet) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(2).contains(0) {
      throw .init(.wideEncoding)
    }
    let content = bytes.starts(with: byteOrderMark) ? bytes[3...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw .init(line: line(ofFirstFaultIn: content), .otherEncoding)
    }
    return Array(text.composedForStorage.utf8)
  }

  /// The line of the first byte that is not UTF-8; lines end as in `CSVParser`.
  private static func line(ofFirstFaultIn bytes: ArraySlice<UInt8>) -> Int {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var (line, start) = (1, bytes.startIndex)
    for place in bytes.indices where bytes[place] == lineFeed || bytes[place] == carriageReturn {
      if bytes[place] == carriageReturn, place + 1 < bytes.endIndex, bytes[place + 1] == lineFeed { continue }
      if String(validating: bytes[start...place], as: UTF8.self) == nil { return line }
      (line, start) = (line + 1, place + 1)
    }
    return line
  }
}

extension ImportFault {
  /// A problem and its line, before the file is known.
  struct Place: Error {
    let line: Int?
    let problem: Problem

    init(line: Int? = nil, _ problem: Problem) {
      self.line = line
      self.problem = problem
    }
  }
}
