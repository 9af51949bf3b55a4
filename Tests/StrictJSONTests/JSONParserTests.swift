import StrictJSON
import Testing

/// A text that is no JSON, with what is wrong and where.
struct BadJSON: CustomTestStringConvertible, Sendable {
  let text: String
  let reason: JSONError.Reason
  let line: Int
  let column: Int

  init(_ text: String, _ reason: JSONError.Reason, _ line: Int, _ column: Int) {
    self.text = text
    self.reason = reason
    self.line = line
    self.column = column
  }

  var testDescription: String { "\(text) at \(line):\(column)" }
}

@Suite("The JSON parser")
struct JSONParserTests {
  @Test(
    "names the reason, line and column of what is no JSON",
    arguments: [
      BadJSON("", .empty, 1, 1),
      BadJSON(" \n\t ", .empty, 2, 3),
      BadJSON("{\n  \"a\": 1,\n  b: 2}", .unexpected("b"), 3, 3),
      BadJSON("[1,]", .unexpected("]"), 1, 4),
      BadJSON("[1 2]", .unexpected("2"), 1, 4),
      BadJSON("{\"a\" 1}", .unexpected("1"), 1, 6),
      BadJSON("{\"a\": 1,}", .unexpected("}"), 1, 9),
      BadJSON("tru", .truncated, 1, 4),
      BadJSON("nul1", .unexpected("1"), 1, 4),
      BadJSON("'a'", .unexpected("'"), 1, 1),
      BadJSON("ế", .unexpected("ế"), 1, 1),
      BadJSON("[1", .truncated, 1, 3),
      BadJSON("{\"a\":", .truncated, 1, 6),
      BadJSON("\"abc", .truncated, 1, 5),
      BadJSON("\"abc\\", .truncated, 1, 6),
      BadJSON("\"\\u12", .truncated, 1, 6),
      BadJSON("1 2", .trailingText, 1, 3),
      BadJSON("{}\n{}", .trailingText, 2, 1),
      BadJSON("01", .badNumber, 1, 2),
      BadJSON("-", .truncated, 1, 2),
      BadJSON("-a", .badNumber, 1, 2),
      BadJSON("1.", .truncated, 1, 3),
      BadJSON("1.e5", .badNumber, 1, 3),
      BadJSON("1e+", .truncated, 1, 4),
      BadJSON("+1", .unexpected("+"), 1, 1),
      BadJSON("\"\\x\"", .badEscape, 1, 2),
      BadJSON("\"\\u12g4\"", .badEscape, 1, 2),
      BadJSON("\"a\tb\"", .controlCharacter, 1, 3),
      BadJSON("\"a\nb\"", .controlCharacter, 1, 3),
      BadJSON("\u{FEFF}{}", .byteOrderMark, 1, 1),
      // Letters of two and three bytes count as one column each.
      BadJSON("{\n \"a\": \"Nước mắm\", x", .unexpected("x"), 2, 19),
    ])
  func reportsFaults(of bad: BadJSON) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: bad.text) }
    #expect(error?.reason == bad.reason)
    #expect(error?.line == bad.line)
    #expect(error?.column == bad.column)
  }

  @Test(
    "refuses half a surrogate pair",
    arguments: ["\"\\ud83d\"", "\"\\ud83dx\"", "\"\\ude00\"", "\"\\ud83d\\u0041\"", "\"\\ud83d\\n\""])
  func refusesLoneSurrogates(text: String) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.reason == .loneSurrogate)
  }

  @Test("joins a surrogate pair to one character")
  func joinsSurrogates() throws {
    #expect(try JSONValue(parsing: "\"\\ud83d\\ude00\"") == .string("😀"))
    #expect(try JSONValue(parsing: "\"\\u1EBF\"") == .string("ế"))
  }

  @Test("refuses a key given twice and names its path")
  func refusesDuplicateKeys() {
    let error = #expect(throws: JSONError.self) {
      try JSONValue(parsing: "[{}, {\"a\": {\"1.1\": 1,\n \"1.1\": 2}}]")
    }
    #expect(error?.reason == .duplicateKey(JSONPath.root.element(1).member("a").member("1.1")))
    #expect(error?.line == 2)
    #expect(error?.column == 2)
  }

  @Test("takes a key in other code points for the same key")
  func comparesKeysCanonically() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "{\"\u{1EBF}\": 1, \"e\u{302}\u{301}\": 2}") }
    #expect(error?.reason == .duplicateKey(JSONPath.root.member("ế")))
  }

  @Test("allows the same key in different objects")
  func allowsKeysInOtherObjects() throws {
    let value = try JSONValue(parsing: "{\"a\": {\"a\": [{\"a\": null}, {\"a\": true}]}}")
    #expect(value["a"]?["a"]?.asArray?[1]["a"]?.asBool == true)
  }

  @Test("reads down to the limit of nesting and no further")
  func limitsDepth() throws {
    let limit = JSONValue.depthLimit
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONValue(parsing: nested(limit))
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: nested(limit + 1)) }
    #expect(error?.reason == .tooDeep(limit: limit))
    #expect(error?.column == limit + 1)
    #expect(throws: JSONError.self) { try JSONValue(parsing: String(repeating: "{\"a\":", count: 100_000)) }
  }

  @Test(
    "names the first byte that is not UTF-8",
    arguments: [
      ([0x22, 0xFF, 0x22], 2), ([0x22, 0xC3, 0x22], 2), ([0xFF, 0xFE, 0x7B, 0], 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 2),
      ([0x22, 0x61, 0xC3, 0xA9, 0xC0, 0xAF, 0x22], 4),
    ] as [([UInt8], Int)])
  func refusesOtherEncodings(bytes: [UInt8], column: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    #expect(error?.reason == .notUTF8)
    #expect(error?.column == column)
  }

  @Test("reads a document of some megabytes")
  func readsBigInput() throws {
    let element = "{\"member\":\"m1\",\"choices\":{\"1.1\":2,\"1.2\":0},\"note\":\"nước mắm\"}"
    let text = "[" + [String](repeating: element, count: 30_000).joined(separator: ",") + "]"
    #expect(text.utf8.count > 1_800_000)
    let value = try JSONValue(parsing: text)
    #expect(value.asArray?.count == 30_000)
    #expect(value.canonicalText == text)
  }

  @Test("keeps the order of members and the text of numbers")
  func keepsWhatWasWritten() throws {
    let text = "{\"b\":2.0,\"a\":[1e3,-0,-12,9223372036854775808],\"c\":\"\"}"
    #expect(try JSONValue(parsing: text).canonicalText == text)
  }
}
