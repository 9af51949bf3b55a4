import StrictJSON
import Testing

@Suite("The field reader")
struct FieldReaderTests {
  private enum Colour: String, CaseIterable { case red, blue }

  private static let value = JSONValue.members([
    "text": .string("a"), "blank": .string(" \n"), "one": .integer(1), "half": .number("0.5"), "yes": .bool(true),
    "none": .null, "list": .array([.integer(1), .string("x")]),
  ])

  private static let keys = ["text", "blank", "one", "half", "yes", "none", "list", "absent"]

  private static func reader() throws -> FieldReader {
    try FieldReader(value, at: JSONPath.root.element(2), known: keys)
  }

  @Test("refuses what is no object, and unknown keys with those that are known")
  func opensObjectsStrictly() {
    #expect(throws: FieldError(.root, expected: .object)) { try FieldReader(.array([]), at: .root, known: []) }
    #expect(throws: FieldError(JSONPath.root.member("b"), .unknownKey("b", known: ["a"]))) {
      try FieldReader(.members(["a": .null, "b": .null]), at: .root, known: ["a"])
    }
  }

  @Test("names the path of a missing key")
  func namesMissingKeys() throws {
    let fields = try Self.reader()
    let path = JSONPath.root.element(2).member("absent")
    #expect(throws: FieldError(path, .missingKey("absent"))) { try fields.required("absent", FieldReader.text) }
    #expect(try fields.optional("absent", FieldReader.text) == nil)
    #expect(try fields.nullable("absent", FieldReader.text) == nil)
  }

  @Test("takes null for a value, save where it may be null")
  func distinguishesNull() throws {
    let fields = try Self.reader()
    #expect(throws: FieldError.self) { try fields.optional("none", FieldReader.text) }
    #expect(try fields.nullable("none", FieldReader.text) == nil)
  }

  @Test("reads values of their type")
  func readsTypes() throws {
    let fields = try Self.reader()
    #expect(try fields.required("text", FieldReader.text) == "a")
    #expect(try fields.required("one", FieldReader.integer) == 1)
    #expect(try fields.required("one", FieldReader.integer(in: 0...1)) == 1)
    #expect(try fields.required("yes", FieldReader.bool))
  }

  @Test("refuses values of another type, with what was expected")
  func refusesOtherTypes() throws {
    let fields = try Self.reader()
    let path = JSONPath.root.element(2)
    #expect(throws: FieldError(path.member("one"), expected: .text)) { try fields.required("one", FieldReader.text) }
    #expect(throws: FieldError(path.member("blank"), expected: .nonEmptyText)) {
      try fields.required("blank", FieldReader.nonEmptyText)
    }
    #expect(throws: FieldError(path.member("half"), expected: .integer)) {
      try fields.required("half", FieldReader.integer)
    }
    #expect(throws: FieldError(path.member("one"), expected: .integerIn(2...3))) {
      try fields.required("one", FieldReader.integer(in: 2...3))
    }
    #expect(throws: FieldError(path.member("one"), expected: .bool)) { try fields.required("one", FieldReader.bool) }
    #expect(throws: FieldError(path.member("text"), expected: .oneOf(["red", "blue"]))) {
      try fields.required("text", FieldReader.oneOf(Colour.self))
    }
    #expect(throws: FieldError(path.member("list").element(1), expected: .integer)) {
      try fields.required("list", FieldReader.list(FieldReader.integer))
    }
    #expect(throws: FieldError(path.member("text"), expected: .list)) {
      try fields.required("text", FieldReader.list(FieldReader.integer))
    }
  }
}
