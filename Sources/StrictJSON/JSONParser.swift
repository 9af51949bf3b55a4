extension JSONValue {
  /// Nesting past which a document is refused, so that no input can exhaust the stack.
  public static let depthLimit = 200

  /// Reads one JSON document.
  /// - Throws: `JSONError` with line and column; a key given twice in one object is an error.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    if let invalid = bytes.firstInvalidUTF8 { throw JSONError(.notUTF8, at: invalid, in: bytes) }
    var parser = Parser(bytes: bytes)
    self = try parser.document()
  }

  /// Reads one JSON document from text.
  public init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)) }
}

extension JSONError {
  init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    self.reason = reason
    line = before.count { $0 == 10 } + 1
    // Bytes that continue a character begin with the bits 10.
    column = before.reversed().prefix { $0 != 10 }.count { $0 & 0xC0 != 0x80 } + 1
  }
}

extension [UInt8] {
  /// Offset of the first byte that is not part of well-formed UTF-8.
  var firstInvalidUTF8: Int? {
    var iterator = makeIterator()
    var codec = UTF8()
    var offset = 0
    while true {
      switch codec.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}

/// A recursive-descent reader over bytes known to be UTF-8.
private struct Parser {
  let bytes: [UInt8]
  var at = 0
  var depth = 0
  var path: [Step] = []

  enum Step { case key(String), index(Int) }

  init(bytes: [UInt8]) { self.bytes = bytes }

  func failure(_ reason: JSONError.Reason) -> JSONError { JSONError(reason, at: min(at, bytes.count), in: bytes) }

  mutating func document() throws(JSONError) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw failure(.byteOrderMark) }
    skipSpace()
    if at == bytes.count { throw failure(.empty) }
    let value = try value()
    skipSpace()
    if at < bytes.count { throw failure(.trailingText) }
    return value
  }

  mutating func skipSpace() {
    while at < bytes.count, [32, 10, 13, 9].contains(bytes[at]) { at += 1 }
  }

  /// Passes the byte `expected` after white space.
  mutating func pass(_ expected: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == expected else { return false }
    at += 1
    return true
  }

  func unexpected() -> JSONError {
    guard at < bytes.count else { return failure(.truncated) }
    let rest = String(decoding: bytes[at..<min(at + 8, bytes.count)], as: UTF8.self)
    return failure(.unexpected(rest.first.map(String.init) ?? ""))
  }

  mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    guard at < bytes.count else { throw failure(.truncated) }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 48...57: return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw unexpected()
    }
  }

  mutating func nested(
    _ body: (inout Parser) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < JSONValue.depthLimit else { throw failure(.tooDeep(limit: JSONValue.depthLimit)) }
    depth += 1
    at += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for byte in word.utf8 {
      guard at < bytes.count, bytes[at] == byte else { throw unexpected() }
      at += 1
    }
    return value
  }

  mutating func array() throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    if pass(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      path.append(.index(elements.count))
      elements.append(try value())
      path.removeLast()
    } while pass(UInt8(ascii: ","))
    guard pass(UInt8(ascii: "]")) else { throw unexpected() }
    return .array(elements)
  }

  mutating func object() throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    if pass(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw unexpected() }
      let start = at
      let key = try string()
      // String equality is canonical equivalence, so an NFD twin of a key counts as the same key.
      guard keys.insert(key).inserted else {
        at = start
        throw failure(.duplicateKey(jsonPath.member(key)))
      }
      guard pass(UInt8(ascii: ":")) else { throw unexpected() }
      path.append(.key(key))
      members.append(JSONValue.Member(key, try value()))
      path.removeLast()
    } while pass(UInt8(ascii: ","))
    guard pass(UInt8(ascii: "}")) else { throw unexpected() }
    return .object(members)
  }

  var jsonPath: JSONPath {
    path.reduce(JSONPath.root) { path, step in
      switch step {
      case .key(let key): path.member(key)
      case .index(let index): path.element(index)
      }
    }
  }

  mutating func digits() throws(JSONError) {
    guard at < bytes.count else { throw failure(.truncated) }
    guard (48...57).contains(bytes[at]) else { throw failure(.badNumber) }
    while at < bytes.count, (48...57).contains(bytes[at]) { at += 1 }
  }

  mutating func number() throws(JSONError) -> String {
    let start = at
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    if at < bytes.count, bytes[at] == 48 { at += 1 } else { try digits() }
    if at < bytes.count, (48...57).contains(bytes[at]) { throw failure(.badNumber) }
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if at < bytes.count, bytes[at] | 32 == UInt8(ascii: "e") {
      at += 1
      if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  mutating func string() throws(JSONError) -> String {
    at += 1
    var text: [UInt8] = []
    var start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        text += bytes[start..<at]
        at += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[start..<at]
        text += Array(String(try escape()).utf8)
        start = at
      case 0..<32: throw failure(.controlCharacter)
      default: at += 1
      }
    }
    throw failure(.truncated)
  }

  mutating func escape() throws(JSONError) -> Unicode.Scalar {
    guard at + 1 < bytes.count else {
      at = bytes.count
      throw failure(.truncated)
    }
    let letter = bytes[at + 1]
    let simple: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
      UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if let scalar = simple[letter] {
      at += 2
      return scalar
    }
    guard letter == UInt8(ascii: "u") else { throw failure(.badEscape) }
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800...0xDBFF).contains(first), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    else { throw failure(.loneSurrogate) }
    let second = try codeUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw failure(.loneSurrogate) }
    return scalar
  }

  /// Reads `\uXXXX` at the cursor.
  mutating func codeUnit() throws(JSONError) -> UInt32 {
    guard at + 6 <= bytes.count else {
      at = bytes.count
      throw failure(.truncated)
    }
    var unit: UInt32 = 0
    for byte in bytes[(at + 2)..<(at + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw failure(.badEscape) }
      unit = unit << 4 | UInt32(digit)
    }
    at += 6
    return unit
  }
}
