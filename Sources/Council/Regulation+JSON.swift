import Rating
import Rulebook
import StrictJSON

extension Regulation {
  private static let keys = [
    "minimums", "rejections", "decimals", "spread", "quorum", "chairMustBePresent", "secretaryScores", "sources",
  ]

  /// Reads a regulation; every key must be there, `spread` may be null.
  /// - Throws: `FieldError` with the path of the first fault.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    self.init(
      rules: Rules(
        minimums: try fields.required("minimums", FieldReader.oneOf(Rules.MinimumRule.self)),
        rejections: try fields.required("rejections", FieldReader.oneOf(Rules.RejectionRule.self)),
        decimals: try fields.required("decimals", FieldReader.integer(in: 0...6)),
        spread: try fields.nullable("spread", FieldReader.integer(in: 0...Int.max))),
      quorum: try fields.required("quorum", Fraction.read),
      chairMustBePresent: try fields.required("chairMustBePresent", FieldReader.bool),
      secretaryScores: try fields.required("secretaryScores", FieldReader.bool),
      sources: try fields.required("sources") { value, path throws(FieldError) in
        guard let members = value.asObject else { throw FieldError(path, expected: .object) }
        var sources: [String: String] = [:]
        for member in members { sources[member.key] = try FieldReader.text(member.value, path.member(member.key)) }
        return sources
      })
  }

  /// The regulation in canonical form: fixed order, sources by name.
  public var json: JSONValue {
    .members([
      "minimums": .string(rules.minimums.rawValue), "rejections": .string(rules.rejections.rawValue),
      "decimals": .integer(rules.decimals), "spread": .integer(rules.spread), "quorum": quorum.json,
      "chairMustBePresent": .bool(chairMustBePresent), "secretaryScores": .bool(secretaryScores),
      "sources": .object(sources.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }),
    ])
  }
}

extension Fraction {
  /// Reads `[numerator, denominator]` in lowest terms, 0 or more.
  static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Fraction {
    let numbers = try FieldReader.list(FieldReader.integer(in: 0...Int.max))(value, path)
    guard numbers.count == 2, numbers[1] > 0 else {
      throw FieldError(
        path, expected: .worded("một phân số dạng [tử, mẫu]", "a fraction written [numerator, denominator]"))
    }
    return Fraction(numbers[0], numbers[1])
  }
}
