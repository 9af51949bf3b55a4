import Rating
import StrictJSON

/// A member's sheet for one product under its seal.
struct SheetRow: TableRow, Hashable {
  static let table = Table.sheet
  let sitting: String
  let product: String
  let member: String
  var isSubmitted = false
  /// The round of scoring that it was last marked in.
  var round = 1
  /// Counts the changes.
  var version = 0
  /// Empty before the first mark.
  var box = ""

  var place: SheetPlace { SheetPlace(sitting: sitting, product: product, member: member) }

  var values: [Value] {
    [
      .text(sitting), .text(product), .text(member), .flag(isSubmitted), .integer(round), .integer(version),
      .text(box),
    ]
  }
}

extension SheetRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(
      sitting: try columns.text(), product: try columns.text(), member: try columns.text(),
      isSubmitted: try columns.flag(), round: try columns.integer(), version: try columns.integer(),
      box: try columns.text())
  }
}

/// A sheet that was opened when a round of scoring was closed.
struct OpenedSheetRow: TableRow, Hashable {
  static let table = Table.openedSheet
  let sitting: String
  let product: String
  let sheet: OpenedSheet

  var values: [Value] {
    [
      .text(sitting), .text(product), .text(sheet.member), .integer(sheet.round), .text(sheet.content.choices.text),
      .text(sheet.content.notesText), .optional(sheet.content.reject), .optional(sheet.content.stop),
      .text(JSONValue.array(sheet.signatures.map(\.json)).canonicalText),
    ]
  }
}

extension OpenedSheet {
  /// The sheet as it is counted.
  /// - Throws: `MalformedRow` for a mark that the scale does not print.
  func counted(by unpacker: ChoicesUnpacker) throws(MalformedRow) -> Sheet {
    Sheet(
      member: member, choices: try unpacker.choices(content.choices.text), reject: content.reject, stop: content.stop)
  }
}

extension OpenedSheetRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    product = try columns.text()
    let member = try columns.text()
    let round = try columns.integer()
    let choices = try columns.read(PackedChoices.init(_:))
    let notes = try columns.text()
    let reject = try columns.optionalText()
    let stop = try columns.optionalText()
    let signatures = try columns.text()
    sheet = OpenedSheet(
      member: member, round: round,
      content: SheetContent(
        choices: choices, notes: notes == "{}" ? [:] : try SheetContent.notes(JSONValue(parsing: notes), .root),
        reject: reject, stop: stop),
      signatures: try FieldReader.list(SheetSignature.init(json:at:))(JSONValue(parsing: signatures), .root))
  }
}
