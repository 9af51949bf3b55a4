import Rulebook
import StrictJSON
import TestSupport
import Testing

@Suite("Numbers that others wrote")
struct BoundsTests {
  @Test("are refused by their path in every field of a set and of an edition, where nothing could count with them")
  func everyNumber() throws {
    let edition = try Samples.edition(lapsed: "2030-01-01", transition: [.first: 60])
    for (path, document) in Samples.set.json.withHostileNumbers {
      let error = #expect(throws: FieldError.self, "\(path)") { try CriteriaSet(json: document) }
      #expect(error?.path.covers(path) == true, "\(path)")
    }
    for (path, document) in edition.json.withHostileNumbers {
      let error = #expect(throws: FieldError.self, "\(path)") { try Edition(json: document) }
      #expect(error?.path.covers(path) == true, "\(path)")
    }
  }

  /// A fraction up to 100, and whether it is taken.
  static let fractions = [
    ("[0,1]", true), ("[100,1]", true), ("[247,3]", true), ("[100000000,1000000]", true), ("[101,1]", false),
    ("[301,3]", false), ("[1,0]", false), ("[-1,1]", false), ("[1,-1]", false), ("[1,1000001]", false), ("[1]", false),
    ("[1,1,1]", false), ("[1.0,1]", false), ("7", false), ("[9223372036854775807,9223372036854775807]", false),
    ("[-9223372036854775808,1]", false),
  ]

  @Test("fractions are taken up to their most, with a denominator that a council could have", arguments: fractions)
  func fraction(text: String, isTaken: Bool) throws {
    let json = try JSONValue(parsing: text)
    let path = JSONPath.root.member("total")
    guard !isTaken else { return _ = try FieldReader.fraction(upTo: 100)(json, path) }
    let error = #expect(throws: FieldError.self) { _ = try FieldReader.fraction(upTo: 100)(json, path) }
    #expect(error?.path == path)
  }
}
