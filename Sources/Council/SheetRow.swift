import Rating
import StrictJSON

/// A member's sheet for one product, as it is kept.
struct SheetRow: TableRow, Hashable {
  static let table = Table.sheet
  let sitting: String
  let product: String
  let member: String
  var isSubmitted = false
  /// Counts the changes.
  var version = 0
  var lastCriterion: String?
  var choices = PackedChoices()
  /// Criterion code → note, canonical JSON with the codes in natural order.
  var notes = "{}"
  var reject: String?
  var stop: String?

  var values: [Value] {
    [
      .text(sitting), .text(product), .text(member), .flag(isSubmitted), .integer(choices.entries.count),
      .integer(version), .optional(lastCriterion), .text(choices.text), .text(notes), .optional(reject),
      .optional(stop),
    ]
  }
}

extension SheetRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(
      sitting: try columns.text(), product: try columns.text(), member: try columns.text(),
      isSubmitted: try columns.flag())
    _ = try columns.integer()
    version = try columns.integer()
    lastCriterion = try columns.optionalText()
    choices = try columns.read(PackedChoices.init(_:))
    notes = try columns.text()
    reject = try columns.optionalText()
    stop = try columns.optionalText()
  }

  /// Sets the note of a criterion; an empty one goes away.
  mutating func setNote(_ text: String, of criterion: String) throws {
    var members = (try JSONValue(parsing: notes).asObject ?? []).filter { $0.key != criterion }
    if !text.isEmpty {
      let place = members.firstIndex { !PackedChoices.precedes($0.key, criterion) } ?? members.endIndex
      members.insert(.init(criterion, .string(text)), at: place)
    }
    notes = JSONValue.object(members).canonicalText
  }

  /// The sheet as screens see it.
  func state() throws -> SheetState {
    var state = SheetState(
      reject: reject, stop: stop, isSubmitted: isSubmitted, lastCriterion: lastCriterion)
    for entry in choices.entries { state.choices[entry.code] = entry.number }
    if notes != "{}" {
      for member in try JSONValue(parsing: notes).asObject ?? [] { state.notes[member.key] = member.value.asText }
    }
    return state
  }
}
