import Rulebook
import StrictJSON

/// Scores of a dossier outside the council: the producer's own (Mẫu 02), or the advisory group's.
public struct Appraisal: Hashable, Sendable {
  /// Whose.
  public enum Source: String, Hashable, Sendable, CaseIterable { case producer, advisory }

  public let source: Source
  public let date: CalendarDate
  /// Who signs it.
  public let by: String
  /// Criterion code → option number from 1, or 0 for "none holds"; a blank criterion is left out.
  public let choices: [String: Int]
  /// Criterion code → what it rests on.
  public let notes: [String: String]
  /// The report's own words.
  public let opinion: String

  /// Creates an appraisal.
  public init(
    source: Source, date: CalendarDate, by: String = "", choices: [String: Int], notes: [String: String] = [:],
    opinion: String = ""
  ) {
    self.source = source
    self.date = date
    self.by = by
    self.choices = choices
    self.notes = notes
    self.opinion = opinion
  }

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["source", "date", "by", "choices", "notes", "opinion"])
    self.init(
      source: try fields.required("source", FieldReader.oneOf(Source.self)),
      date: try fields.required("date", FieldReader.date), by: try fields.required("by", FieldReader.text),
      choices: try fields.required("choices", Self.map(FieldReader.integer(in: Bounds.mark))),
      notes: try fields.required("notes", Self.map(FieldReader.text)),
      opinion: try fields.required("opinion", FieldReader.text))
  }

  /// Every field under its name; codes in the order of their bytes.
  public var json: JSONValue {
    .members([
      "source": .string(source.rawValue), "date": .string(date.description), "by": .string(by),
      "choices": Self.object(choices) { .integer($0) }, "notes": Self.object(notes) { .string($0) },
      "opinion": .string(opinion),
    ])
  }

  private static func map<Value>(
    _ read: @escaping (JSONValue, JSONPath) throws(FieldError) -> Value
  ) -> (JSONValue, JSONPath) throws(FieldError) -> [String: Value] {
    { (value, path) throws(FieldError) in
      guard let members = value.asObject else { throw FieldError(path, expected: .object) }
      var values: [String: Value] = [:]
      for member in members { values[member.key] = try read(member.value, path.member(member.key)) }
      return values
    }
  }

  private static func object<Value>(_ values: [String: Value], _ json: (Value) -> JSONValue) -> JSONValue {
    .object(
      values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { JSONValue.Member($0.key, json($0.value)) })
  }
}
