import Rating
import Rulebook
import StrictJSON

extension Decisions {
  /// Reads decisions; keys of `minimums` are written `criterion/star`.
  /// - Throws: `FieldError` with the path of the first fault.
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["minimums", "rejected", "stopped"])
    self.init(
      minimums: try fields.required("minimums") { value, path throws(FieldError) in
        guard let members = value.asObject else { throw FieldError(path, expected: .object) }
        var minimums: [MinimumKey: Bool] = [:]
        for member in members {
          guard let key = MinimumKey(member.key) else {
            throw FieldError(path.member(member.key), expected: .worded("tên dạng «3.5/3»", "a name such as “3.5/3”"))
          }
          minimums[key] = try FieldReader.bool(member.value, path.member(member.key))
        }
        return minimums
      },
      rejected: try fields.nullable("rejected", FieldReader.bool),
      stopped: try fields.nullable("stopped", FieldReader.bool))
  }

  /// The decisions in canonical form: minimums in natural order of the criteria, then by star.
  var json: JSONValue {
    let sorted = minimums.sorted { left, right in
      left.key.criterion == right.key.criterion
        ? left.key.star < right.key.star : PackedChoices.precedes(left.key.criterion, right.key.criterion)
    }
    return .members([
      "minimums": .object(sorted.map { .init($0.key.name, .bool($0.value)) }),
      "rejected": rejected.map(JSONValue.bool) ?? .null, "stopped": stopped.map(JSONValue.bool) ?? .null,
    ])
  }
}

extension Decisions.MinimumKey {
  /// `3.5/3`: criterion and star.
  var name: String { "\(criterion)/\(star)" }

  /// Reads `3.5/3`; nil for anything else.
  init?(_ name: String) {
    let halves = name.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, let star = Int(halves[1]),
      Bounds.stars.contains(star)
    else { return nil }
    self.init(criterion: String(halves[0]), star: star)
  }
}
