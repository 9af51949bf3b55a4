import Rulebook
import Season
import StrictJSON

/// A season as the demo's data tells it: lots of dossiers that went the same way, and what took place beside them.
struct SeasonPlan {
  /// Dossiers of one place and set with the same way behind them.
  struct Lot {
    let province: String
    /// Digits of the place in product codes.
    let commune: String
    let district: String
    let year: Int
    let set: Int
    let kind: ApplicationKind
    /// Names of real products.
    let names: [String]
    /// What invented products are called, before their number; how many there are.
    let sample: String
    let samples: Int
    /// The idea first.
    let steps: [DossierStep]
    /// What the district's council gave; nil for nothing.
    let star: Int?
    /// A request that is open; empty for none.
    let request: String
    let due: CalendarDate?
  }

  /// Edition that the stars were given under.
  let edition: String
  let lots: [Lot]
  let targets: [SeasonTarget]
  let grants: [SeasonGrant]
  let events: [SeasonEvent]
}

extension SeasonPlan {
  /// Reads a plan.
  /// - Throws: `JSONError`, or `FieldError` with the path of the first fault.
  init(text: String) throws {
    let fields = try FieldReader(
      JSONValue(parsing: text), at: .root, known: ["edition", "lots", "targets", "grants", "events"])
    edition = try fields.required("edition", FieldReader.nonEmptyText)
    lots = try fields.required("lots", FieldReader.list(Lot.init(json:at:)))
    targets = try fields.required("targets", FieldReader.list(SeasonTarget.init(json:at:)))
    grants = try fields.required("grants", FieldReader.list(SeasonGrant.init(json:at:)))
    events = try fields.required("events", FieldReader.list(SeasonEvent.init(json:at:)))
  }
}

extension SeasonPlan.Lot {
  private static let keys = [
    "province", "commune", "district", "year", "set", "kind", "names", "sample", "samples", "steps", "star", "request",
    "due",
  ]

  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    province = try fields.required("province", FieldReader.nonEmptyText)
    commune = try fields.required("commune", FieldReader.nonEmptyText)
    district = try fields.required("district", FieldReader.nonEmptyText)
    year = try fields.required("year", FieldReader.integer)
    set = try fields.required("set", FieldReader.integer)
    kind = try fields.required("kind", FieldReader.oneOf(ApplicationKind.self))
    names = try fields.optional("names", FieldReader.list(FieldReader.nonEmptyText)) ?? []
    sample = try fields.optional("sample", FieldReader.nonEmptyText) ?? ""
    samples = try fields.optional("samples", FieldReader.integer) ?? 0
    let stages = try fields.required("steps", FieldReader.list(Self.step))
    steps = zip([stages.first?.to ?? .idea] + stages.map(\.to), stages).map { from, step in
      DossierStep(from: from, to: step.to, date: step.date, reason: step.reason)
    }
    star = try fields.optional("star", FieldReader.integer(in: 1...5))
    request = try fields.optional("request", FieldReader.nonEmptyText) ?? ""
    due = try fields.optional("due", FieldReader.date)
  }

  /// Reads `{to, date, reason}`.
  private static func step(_ json: JSONValue, at path: JSONPath) throws(FieldError) -> DossierStep {
    let fields = try FieldReader(json, at: path, known: ["to", "date", "reason"])
    let stage = try fields.required("to", FieldReader.oneOf(DossierStage.self))
    return DossierStep(
      from: stage, to: stage, date: try fields.required("date", FieldReader.date),
      reason: try fields.optional("reason", FieldReader.nonEmptyText) ?? "")
  }
}
