import StrictJSON
import Testing

@Suite("A JSON value")
struct JSONValueTests {
  @Test(
    "is an integer only where the literal spells one",
    arguments: [
      ("0", 0), ("-7", -7), ("100", 100), ("9223372036854775807", Int.max), ("9223372036854775808", nil), ("2.0", nil),
      ("1e3", nil), ("-0", nil),
    ] as [(String, Int?)])
  func readsIntegers(literal: String, integer: Int?) throws {
    #expect(try JSONValue(parsing: literal).asInteger == integer)
  }

  @Test("is of one type only")
  func hasOneType() throws {
    let value = try JSONValue(parsing: "[null, true, 1, \"1\", [], {}]")
    let all = try #require(value.asArray)
    #expect(all.map(\.isNull) == [true, false, false, false, false, false])
    #expect(all.map { $0.asBool != nil } == [false, true, false, false, false, false])
    #expect(all.map { $0.asInteger != nil } == [false, false, true, false, false, false])
    #expect(all.map { $0.asText != nil } == [false, false, false, true, false, false])
    #expect(all.map { $0.asArray != nil } == [false, false, false, false, true, false])
    #expect(all.map { $0.asObject != nil } == [false, false, false, false, false, true])
  }

  @Test(
    "escapes in canonical text only what JSON asks for",
    arguments: [
      ("nước mắm", "\"nước mắm\""), ("a\"b\\c/d", "\"a\\\"b\\\\c/d\""), ("\n\r\t", "\"\\n\\r\\t\""),
      ("\u{0}\u{8}\u{1F}\u{7F}", "\"\\u0000\\u0008\\u001f\u{7F}\""), ("😀\u{2028}", "\"😀\u{2028}\""), ("", "\"\""),
    ])
  func escapesText(text: String, canonical: String) throws {
    let value = JSONValue.string(text)
    #expect(value.canonicalText == canonical)
    #expect(try JSONValue(parsing: canonical) == value)
  }

  @Test("is written on one line, or indented for people")
  func writesTwoForms() {
    let value = JSONValue.members(["a": .array([1, 2].map { .integer($0) }), "b": .array([]), "c": .object([])])
    #expect(value.canonicalText == "{\"a\":[1,2],\"b\":[],\"c\":{}}")
    #expect(value.prettyText == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": [],\n  \"c\": {}\n}")
  }

  @Test("passes every key and text through a change")
  func mapsText() {
    let value = JSONValue.members(["a": .array([.string("b"), .integer(1)])])
    #expect(value.mappingText { $0.uppercased() }.canonicalText == "{\"A\":[\"B\",1]}")
  }
}

@Suite("A JSON path")
struct JSONPathTests {
  @Test(
    "writes a name after a dot and any other key in brackets",
    arguments: [
      ("sheets", "sheets"), ("_a1", "_a1"), ("1.1", "[\"1.1\"]"), ("3", "[\"3\"]"), ("a-b", "[\"a-b\"]"),
      ("bộ", "[\"bộ\"]"), ("", "[\"\"]"), ("say \"x\"", "[\"say \\\"x\\\"\"]"), ("A", "A"), ("a b", "[\"a b\"]"),
    ])
  func writesMembers(key: String, text: String) {
    #expect(JSONPath.root.member(key).description == text)
    let deeper = JSONPath.root.member("x").member(key).description
    #expect(deeper == (text.hasPrefix("[") ? "x" + text : "x." + text))
  }

  @Test("reads as in the interfaces' example")
  func writesTheExample() {
    let path = JSONPath.root.element(3).member("sheets").element(1).member("choices").member("1.1")
    #expect(path.description == "[3].sheets[1].choices[\"1.1\"]")
    #expect(JSONPath.root.description.isEmpty)
  }
}
