/// Refuses, before the parser sees it, what YAML allows and a criteria file has no use for.
///
/// Anchors and aliases let a page of text grow without bound, and deep nesting exhausts the stack: both must be found
/// without composing the document. The guard reads tokens a line at a time; a quoted text stays on its line.
struct YAMLGuard {
  /// Most brackets open at once.
  static let deepestFlow = 16
  /// Column, from 0, past which no token may open a nested block: blocks nest by indentation.
  static let deepestColumn = 64

  private let file: String
  private var line: [UInt8] = []
  private var number = 0
  private var at = 0
  private var openBrackets = 0

  private init(file: String) { self.file = file }

  /// Checks every line of `text`.
  /// - Throws: `RulebookFileError` for the first construct that is refused, with its line.
  static func check(_ text: YAMLText, file: String) throws(RulebookFileError) {
    var check = YAMLGuard(file: file)
    for line in text.lines { try check.read(line) }
  }

  private func failure(_ problem: RulebookFileError.Problem) -> RulebookFileError {
    RulebookFileError(file: file, line: number, problem)
  }

  /// The byte `offset` places on; a space at the end of the line and beyond.
  private func peek(_ offset: Int = 0) -> UInt8 { at + offset < line.count ? line[at + offset] : 32 }

  private mutating func read(_ line: [UInt8]) throws(RulebookFileError) {
    self.line = line
    number += 1
    at = 0
    if line.starts(with: Array("---".utf8)) || line.starts(with: Array("...".utf8)) {
      at = 3
      if peek() != 32 { at = 0 }
    }
    while true {
      while at < line.count, line[at] == 32 { at += 1 }
      guard at < line.count, line[at] != UInt8(ascii: "#") else { return }
      try token()
    }
  }

  /// Passes the token at the cursor.
  private mutating func token() throws(RulebookFileError) {
    switch line[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try quoted(by: line[at])
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      openBrackets += 1
      at += 1
      if openBrackets > Self.deepestFlow { throw failure(.tooDeep) }
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      openBrackets = max(0, openBrackets - 1)
      at += 1
    case UInt8(ascii: ",") where openBrackets > 0: at += 1
    case UInt8(ascii: "-") where endsWord(1), UInt8(ascii: "?") where endsWord(1), UInt8(ascii: ":") where endsWord(1):
      if at > Self.deepestColumn, openBrackets == 0 { throw failure(.tooDeep) }
      at += 1
    case UInt8(ascii: "&"): throw failure(.refused(.anchor))
    case UInt8(ascii: "*"): throw failure(.refused(.alias))
    case UInt8(ascii: "!"): throw failure(.refused(.tag))
    case UInt8(ascii: "%"): throw failure(.refused(.directive))
    case UInt8(ascii: "|"), UInt8(ascii: ">"): throw failure(.refused(.blockText))
    default: try plain()
    }
  }

  /// True where the byte `offset` places on ends an indicator: a space, or a bracket or comma inside brackets.
  private func endsWord(_ offset: Int) -> Bool {
    let byte = peek(offset)
    return byte == 32 || (openBrackets > 0 && Array(",[]{}".utf8).contains(byte))
  }

  /// Passes a quoted text, which must close on its line.
  private mutating func quoted(by quote: UInt8) throws(RulebookFileError) {
    at += 1
    while at < line.count {
      switch line[at] {
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""): at += 2
      case quote where quote == UInt8(ascii: "'") && peek(1) == quote: at += 2
      case quote:
        at += 1
        return
      default: at += 1
      }
    }
    throw failure(.refused(.unclosedQuote))
  }

  /// Passes a plain text: up to a comment, the end of a key, or inside brackets the end of an element.
  private mutating func plain() throws(RulebookFileError) {
    let start = at
    let ends = Array(",[]{}".utf8)
    while at < line.count {
      let byte = line[at]
      if byte == UInt8(ascii: ":"), at > start, endsWord(1) { break }
      if byte == UInt8(ascii: "#"), at > start, line[at - 1] == 32 { break }
      if openBrackets > 0, at > start, ends.contains(byte) { break }
      at += 1
    }
    if start > Self.deepestColumn, openBrackets == 0, peek() == UInt8(ascii: ":"), at < line.count {
      throw failure(.tooDeep)
    }
  }
}
