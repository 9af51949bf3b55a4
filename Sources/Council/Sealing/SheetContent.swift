import Rating
import StrictJSON

/// What stands on a sheet: under seal until scoring is closed, then opened into the record.
public struct SheetContent: Hashable, Sendable {
  public var choices: PackedChoices
  /// Criterion code → the member's note.
  public var notes: [String: String]
  /// Why the member throws the product out.
  public var reject: String?
  /// Why the member stops the assessment.
  public var stop: String?
  /// Code of the criterion touched last, where the form opens again.
  public var lastCriterion: String?

  /// Creates the content of a sheet; blank by default.
  public init(
    choices: PackedChoices = PackedChoices(), notes: [String: String] = [:], reject: String? = nil,
    stop: String? = nil, lastCriterion: String? = nil
  ) {
    self.choices = choices
    self.notes = notes
    self.reject = reject
    self.stop = stop
    self.lastCriterion = lastCriterion
  }

  /// Sets the note of a criterion; an empty one goes away.
  mutating func setNote(_ text: String, of criterion: String) { notes[criterion] = text.isEmpty ? nil : text }

  /// The notes as one canonical text, codes in natural order.
  var notesText: String { Self.json(notes).canonicalText }

  private static func json(_ notes: [String: String]) -> JSONValue {
    .object(
      notes.sorted { PackedChoices.precedes($0.key, $1.key) }.map { .init($0.key, .string($0.value)) })
  }
}

extension SheetContent {
  private static let keys = ["choices", "notes", "reject", "stop", "last"]

  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    self.init(
      choices: try fields.required("choices", Self.choices), notes: try fields.required("notes", Self.notes),
      reject: try fields.nullable("reject", FieldReader.text), stop: try fields.nullable("stop", FieldReader.text),
      lastCriterion: try fields.nullable("last", FieldReader.text))
  }

  var json: JSONValue {
    .members([
      "choices": .string(choices.text), "notes": Self.json(notes), "reject": .text(reject), "stop": .text(stop),
      "last": .text(lastCriterion),
    ])
  }

  static func choices(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> PackedChoices {
    guard let choices = value.asText.flatMap(PackedChoices.init(_:)) else { throw FieldError(path, expected: .text) }
    return choices
  }

  static func notes(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> [String: String] {
    guard let members = value.asObject else { throw FieldError(path, expected: .object) }
    var notes: [String: String] = [:]
    for member in members { notes[member.key] = try FieldReader.text(member.value, path.member(member.key)) }
    return notes
  }
}

extension SheetState {
  /// The sheet as screens see it.
  init(_ content: SheetContent, isSubmitted: Bool) {
    self.init(
      choices: content.choices.byCode, notes: content.notes, reject: content.reject, stop: content.stop,
      isSubmitted: isSubmitted, lastCriterion: content.lastCriterion)
  }

  /// What stands on the sheet.
  public var content: SheetContent {
    var packed = PackedChoices()
    for (code, number) in choices { packed[code] = number }
    return SheetContent(
      choices: packed, notes: notes.filter { !$0.value.isEmpty }, reject: reject, stop: stop,
      lastCriterion: lastCriterion)
  }
}
