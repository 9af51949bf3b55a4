import Rulebook
import Season
import StrictJSON

extension Table {
  /// Dossiers with their stage: since when, when filed, until when returned, and the certificate that holds.
  public static let dossier = Table(
    "dossier", key: "code",
    columns: """
      name producer set_number#? kind district commune address phone year# previous stage since filed? due? stars#? \
      ends? entered#
      """)
  /// Steps of dossiers; `number` is that of the record. The first one of a dossier comes from nowhere (null).
  public static let dossierStep = Table(
    "dossier_step", key: "dossier number#", columns: "time actor from_stage? content")
  /// What a dossier is made of, by the act that put it in and its id within the dossier, in canonical JSON.
  public static let dossierEntry = Table("dossier_entry", key: "dossier kind id", columns: "number# content")
  /// What the register has beside dossiers, by the act that put it in and its id.
  public static let seasonEntry = Table("season_entry", key: "kind id", columns: "number# content")

  /// The tables of the register.
  static let register = [dossier, dossierStep, dossierEntry, seasonEntry]
}

/// A dossier on the register.
struct DossierRow: TableRow, Hashable {
  static let table = Table.dossier
  var dossier: RegisteredDossier
  /// Number of the record that put it on the register.
  let entered: Int

  var values: [Value] {
    let fields = dossier.fields
    return [
      .text(fields.code), .text(fields.name), .text(fields.producer), .optional(fields.set),
      .text(fields.kind.rawValue), .text(fields.district), .text(fields.commune), .text(fields.address),
      .text(fields.phone), .integer(fields.year), .text(fields.previous), .text(dossier.stage.rawValue),
      .text(dossier.since.description), .optional(dossier.filed?.description), .optional(dossier.due?.description),
      .optional(dossier.stars), .optional(dossier.ends?.description), .integer(entered),
    ]
  }
}

extension DossierRow {
  init(_ columns: inout ColumnReader) throws {
    let code = try columns.text()
    let fields = Dossier(
      code: code, name: try columns.text(), producer: try columns.text(), set: try columns.optionalInteger(),
      kind: try columns.oneOf(ApplicationKind.self), district: try columns.text(), commune: try columns.text(),
      address: try columns.text(), phone: try columns.text(), year: try columns.integer(),
      previous: try columns.text())
    dossier = RegisteredDossier(
      fields: fields, stage: try columns.oneOf(DossierStage.self), since: try columns.read(CalendarDate.init(_:)),
      filed: try columns.optionalDate(), due: try columns.optionalDate(), stars: try columns.optionalInteger(),
      ends: try columns.optionalDate())
    entered = try columns.integer()
  }
}

/// A step in the history of a dossier.
struct DossierStepRow: TableRow, Hashable {
  static let table = Table.dossierStep
  let dossier: String
  let number: Int
  let time: Timestamp
  let actor: Actor
  /// Nil where the dossier was put on the register by it.
  let from: DossierStage?
  let content: String

  var values: [Value] {
    [
      .text(dossier), .integer(number), .text(time.text), .text(actor.text), .optional(from?.rawValue),
      .text(content),
    ]
  }
}

extension DossierStepRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(
      dossier: try columns.text(), number: try columns.integer(), time: Timestamp(try columns.text()),
      actor: try columns.read(Actor.init(text:)), from: try columns.optionalOneOf(DossierStage.self),
      content: try columns.text())
  }
}

/// One thing that a dossier is made of.
struct DossierEntryRow: TableRow, Hashable {
  static let table = Table.dossierEntry
  let dossier: String
  let kind: SeasonAct.Name
  let id: String
  let number: Int
  let content: String

  var values: [Value] {
    [.text(dossier), .text(kind.rawValue), .text(id), .integer(number), .text(content)]
  }
}

extension DossierEntryRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(
      dossier: try columns.text(), kind: try columns.oneOf(SeasonAct.Name.self), id: try columns.text(),
      number: try columns.integer(), content: try columns.text())
  }
}

/// One thing that the register has beside dossiers.
struct SeasonEntryRow: TableRow, Hashable {
  static let table = Table.seasonEntry
  let kind: SeasonAct.Name
  let id: String
  let number: Int
  let content: String

  var values: [Value] { [.text(kind.rawValue), .text(id), .integer(number), .text(content)] }
}

extension SeasonEntryRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(
      kind: try columns.oneOf(SeasonAct.Name.self), id: try columns.text(), number: try columns.integer(),
      content: try columns.text())
  }
}

extension ColumnReader {
  /// A day, or nil for null.
  fileprivate mutating func optionalDate() throws -> CalendarDate? {
    guard let text = try optionalText() else { return nil }
    guard let date = CalendarDate(text) else { throw MalformedRow(table: Table.dossier.name, column: "date") }
    return date
  }
}
