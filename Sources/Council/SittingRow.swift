import Rulebook
import StrictJSON

/// A sitting with its place among the others.
struct SittingRow: TableRow, Hashable {
  static let table = Table.sitting
  /// Number of the record that opened it.
  let opened: Int
  let sitting: Sitting

  var values: [Value] {
    [
      .text(sitting.id), .integer(opened), .text(sitting.title), .text(sitting.authority), .text(sitting.council),
      .text(sitting.decision), .text(sitting.level.rawValue), .text(sitting.edition), .text(sitting.editionHash),
      .text(sitting.date.description), .text(sitting.place), .optional(sitting.begins), .optional(sitting.ends),
      .text(JSONValue.array(sitting.guests.map(JSONValue.string)).canonicalText),
      .text(JSONValue.array(sitting.recipients.map(JSONValue.string)).canonicalText),
      .text(sitting.regulation.json.canonicalText), .flag(sitting.isSample),
    ]
  }
}

extension SittingRow {
  init(_ columns: inout ColumnReader) throws {
    let id = try columns.text()
    opened = try columns.integer()
    sitting = Sitting(
      id: id, title: try columns.text(), authority: try columns.text(), council: try columns.text(),
      decision: try columns.text(), level: try columns.oneOf(Level.Name.self), edition: try columns.text(),
      editionHash: try columns.text(), date: try columns.read(CalendarDate.init(_:)), place: try columns.text(),
      begins: try columns.optionalText(), ends: try columns.optionalText(),
      guests: try Self.texts(columns.text()), recipients: try Self.texts(columns.text()),
      regulation: try Regulation(json: JSONValue(parsing: columns.text()), at: .root),
      isSample: try columns.flag())
  }

  private static func texts(_ text: String) throws -> [String] {
    try FieldReader.list(FieldReader.text)(JSONValue(parsing: text), .root)
  }
}
