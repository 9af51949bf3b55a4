import Council
import Rating
import StrictJSON
import Testing

@Suite("A regulation as it is recorded")
struct RegulationTests {
  private static let full = Regulation(
    rules: Rules(minimums: .mean, rejections: .chair, decimals: 3, spread: 8), quorum: Fraction(5, 7),
    chairMustBePresent: false, secretaryScores: true, delegatesScore: true, forwardingNeedsMinimums: false,
    showsProducerScores: true, showsAdvisoryScores: true, namesInPrints: .numbered, jointCriteria: ["2.1", "7"],
    lockMinutes: 120, writtenSpread: 0, sources: ["spread": "Điều 7", "jointCriteria": "Điều 8"])

  @Test("comes back equal from its canonical text", arguments: [Regulation(), full])
  func roundTrip(regulation: Regulation) throws {
    let text = regulation.json.canonicalText
    #expect(try Regulation(json: JSONValue(parsing: text), at: .root) == regulation)
  }

  @Test("has one text, its keys in fixed order")
  func text() {
    #expect(
      Self.full.json.canonicalText
        == #"{"minimums":"mean","rejections":"chair","decimals":3,"spread":8,"quorum":[5,7],"#
        + #""chairMustBePresent":false,"secretaryScores":true,"delegatesScore":true,"#
        + #""forwardingNeedsMinimums":false,"showsProducerScores":true,"showsAdvisoryScores":true,"#
        + #""namesInPrints":"numbered","jointCriteria":["2.1","7"],"lockMinutes":120,"writtenSpread":0,"#
        + #""sources":{"jointCriteria":"Điều 8","spread":"Điều 7"}}"#)
  }

  private static let keys = Regulation.Key.allCases.map(\.rawValue) + ["sources"]

  @Test("is refused without any one of its keys, with any of another type", arguments: keys)
  func faultyKey(key: String) throws {
    let members = try #require(Self.full.json.asObject)
    #expect(members.map(\.key) == Self.keys)
    let path = JSONPath.root.member(key)
    #expect(throws: FieldError(path, .missingKey(key))) {
      try Regulation(json: .object(members.filter { $0.key != key }), at: .root)
    }
    let fault = #expect(throws: FieldError.self) { try Self.changing(key, "\"?\"") }
    #expect(fault?.path == path)
  }

  /// What a key may not hold, and where the fault lies.
  static let values = [
    ("decimals", "7", "decimals"), ("spread", "-1", "spread"), ("spread", "101", "spread"),
    ("quorum", "[3,0]", "quorum"),
    ("quorum", "[4,3]", "quorum"), ("quorum", "[1,1000001]", "quorum"), ("quorum", "[-1,4]", "quorum"),
    ("secretaryScores", "null", "secretaryScores"), ("delegatesScore", "1", "delegatesScore"),
    ("namesInPrints", "null", "namesInPrints"), ("jointCriteria", "null", "jointCriteria"),
    ("jointCriteria", #"["2.1",""]"#, "jointCriteria[1]"), ("jointCriteria", "[2]", "jointCriteria[0]"),
    ("jointCriteria", #"["2.1","7","2.1"]"#, "jointCriteria[2]"), ("lockMinutes", "0", "lockMinutes"),
    ("lockMinutes", "121", "lockMinutes"), ("lockMinutes", "null", "lockMinutes"),
    ("writtenSpread", "-1", "writtenSpread"), ("writtenSpread", "101", "writtenSpread"),
    ("sources", "[]", "sources"), ("sources", #"{"spraed":"Điều 7"}"#, "sources.spraed"),
    ("sources", #"{"spread":" "}"#, "sources.spread"), ("sources", #"{"spread":7}"#, "sources.spread"),
  ]

  @Test("is refused with a value out of bounds", arguments: values)
  func faultyValue(key: String, value: String, path: String) throws {
    let fault = #expect(throws: FieldError.self) { try Self.changing(key, value) }
    #expect(fault.map { "\($0.path)" } == path, "\(String(describing: fault))")
  }

  @Test("is refused with a key that it does not know")
  func unknownKey() throws {
    let members = try #require(Self.full.json.asObject) + [.init("spreadDecidedBy", .null)]
    #expect(throws: FieldError.self) { try Regulation(json: .object(members), at: .root) }
  }

  @Test("knows which settings are as they are without a regulation")
  func defaults() {
    #expect(Regulation.Key.allCases.allSatisfy(Regulation(sources: ["quorum": "Điều 4"]).isDefault))
    #expect(!Regulation.Key.allCases.contains(where: Self.full.isDefault))
    #expect(Self.full.source(of: .spread) == "Điều 7" && Self.full.source(of: .quorum) == nil)
  }

  /// Reads the full regulation with the text `value` under `key`.
  private static func changing(_ key: String, _ value: String) throws -> Regulation {
    let value = try JSONValue(parsing: value)
    let members = try #require(full.json.asObject)
    return try Regulation(
      json: .object(members.map { $0.key == key ? .init(key, value) : $0 }), at: .root)
  }
}
