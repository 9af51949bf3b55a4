/// The text of a YAML file: UTF-8 without characters that would upset lines or a terminal.
struct YAMLText {
  /// The text with LF line ends.
  let text: String
  /// Its lines in UTF-8, without their ends.
  let lines: [[UInt8]]

  /// Decodes `bytes` strictly; CRLF counts as LF.
  /// - Throws: `RulebookFileError` for another encoding, a byte order mark, a tab or a control character.
  init(_ bytes: [UInt8], file: String) throws(RulebookFileError) {
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw RulebookFileError(file: file, line: 1, .byteOrderMark) }
    var lines: [[UInt8]] = []
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let line = Array(line.last == 13 ? line.dropLast() : line)
      // UTF-16 of any byte order shows itself by a zero byte or by FF FE.
      guard let text = String(validating: line, as: UTF8.self), !line.contains(0) else {
        throw RulebookFileError(file: file, line: index + 1, .notUTF8)
      }
      if let name = text.firstControlCharacter {
        throw RulebookFileError(file: file, line: index + 1, name == "U+0009" ? .tab : .controlCharacter(name))
      }
      lines.append(line)
    }
    self.lines = lines
    text = String(decoding: Array(lines.joined(separator: [10])), as: UTF8.self)
  }
}

extension String {
  /// Name of the first character that steers a terminal or breaks a line (C0, DEL, C1, U+2028, U+2029, U+FEFF).
  var firstControlCharacter: String? {
    unicodeScalars.first { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF: true
      default: false
      }
    }.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits
    }
  }
}
