import Rating
import Rulebook
import StrictJSON

extension Regulation {
  /// Minutes without a key after which a screen may be locked.
  public static let lockRange = 1...120
  /// Points that two totals may lie apart.
  public static let spreadRange = Bounds.points

  /// Reads a regulation; every key must be there, `spread` and `writtenSpread` may be null.
  /// - Throws: `FieldError` with the path of the first fault.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Key.allCases.map(\.rawValue) + ["sources"])
    self.init(
      rules: Rules(
        minimums: try fields.required("minimums", FieldReader.oneOf(Rules.MinimumRule.self)),
        rejections: try fields.required("rejections", FieldReader.oneOf(Rules.RejectionRule.self)),
        decimals: try fields.required("decimals", FieldReader.integer(in: 0...6)),
        spread: try fields.given("spread", FieldReader.integer(in: Self.spreadRange))),
      quorum: try fields.required("quorum", Fraction.share),
      chairMustBePresent: try fields.required("chairMustBePresent", FieldReader.bool),
      secretaryScores: try fields.required("secretaryScores", FieldReader.bool),
      delegatesScore: try fields.required("delegatesScore", FieldReader.bool),
      forwardingNeedsMinimums: try fields.required("forwardingNeedsMinimums", FieldReader.bool),
      showsProducerScores: try fields.required("showsProducerScores", FieldReader.bool),
      showsAdvisoryScores: try fields.required("showsAdvisoryScores", FieldReader.bool),
      namesInPrints: try fields.required("namesInPrints", FieldReader.oneOf(NamesInPrints.self)),
      jointCriteria: try fields.required("jointCriteria", Self.codes),
      lockMinutes: try fields.required("lockMinutes", FieldReader.integer(in: Self.lockRange)),
      writtenSpread: try fields.given("writtenSpread", FieldReader.integer(in: Self.spreadRange)),
      sources: try fields.required("sources", Self.sources))
  }

  /// The regulation in canonical form: fixed order, sources by name.
  public var json: JSONValue {
    .members([
      "minimums": .string(rules.minimums.rawValue), "rejections": .string(rules.rejections.rawValue),
      "decimals": .integer(rules.decimals), "spread": .integer(rules.spread), "quorum": quorum.json,
      "chairMustBePresent": .bool(chairMustBePresent), "secretaryScores": .bool(secretaryScores),
      "delegatesScore": .bool(delegatesScore), "forwardingNeedsMinimums": .bool(forwardingNeedsMinimums),
      "showsProducerScores": .bool(showsProducerScores), "showsAdvisoryScores": .bool(showsAdvisoryScores),
      "namesInPrints": .string(namesInPrints.rawValue),
      "jointCriteria": .array(jointCriteria.map(JSONValue.string)), "lockMinutes": .integer(lockMinutes),
      "writtenSpread": .integer(writtenSpread),
      "sources": .object(sources.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }),
    ])
  }

  /// Reads codes of criteria, each once.
  private static func codes(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> [String] {
    let codes = try FieldReader.list(FieldReader.nonEmptyText)(value, path)
    for (place, code) in codes.enumerated() where codes[..<place].contains(code) {
      throw FieldError(
        path.element(place), expected: .worded("mỗi tiêu chí một lần", "every criterion once"))
    }
    return codes
  }

  /// Reads the sources by the names of their settings.
  private static func sources(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> [String: String] {
    _ = try FieldReader(value, at: path, known: Key.allCases.map(\.rawValue))
    var sources: [String: String] = [:]
    for member in value.asObject ?? [] {
      sources[member.key] = try FieldReader.nonEmptyText(member.value, path.member(member.key))
    }
    return sources
  }
}

extension FieldReader {
  /// Reads `key`, which must be there and may be null, by `read`.
  fileprivate func given<Value>(
    _ key: String, _ read: (JSONValue, JSONPath) throws(FieldError) -> Value
  ) throws(FieldError) -> Value? {
    _ = try value(key)
    return try nullable(key, read)
  }
}

extension Fraction {
  /// Reads a mean of totals, in points.
  static func mean(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Fraction {
    let read = try FieldReader.fraction(upTo: Bounds.points.upperBound)(value, path)
    return Fraction(read.numerator, read.denominator)
  }

  /// Reads a share, from nobody to all.
  static func share(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Fraction {
    let read = try FieldReader.fraction(upTo: 1)(value, path)
    return Fraction(read.numerator, read.denominator)
  }
}
