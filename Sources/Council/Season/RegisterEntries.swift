import Season
import StrictJSON

/// What the dossiers of a register have, each kind by the dossier's code.
public struct RegisterEntries: Sendable {
  /// By number.
  public var remarks: [String: [Remark]] = [:]
  /// From the lowest level up.
  public var outcomes: [String: [Outcome]] = [:]
  /// Codes of the dossiers with the commune's report.
  public var reported: Set<String> = []
  /// Findings that end in a withdrawal (`DossierPaper.finding`).
  public var findings: [String: DossierPaper] = [:]

  /// Creates entries; none by default.
  public init() {}

  /// Reads those of every dossier.
  init(on tables: some TableReading) throws {
    for row in try tables.all(DossierEntryRow.self) {
      let code = row.dossier
      switch row.kind {
      case .remark: remarks[code, default: []].append(try row.read(Remark.init(json:at:)))
      case .outcome: outcomes[code, default: []].append(try row.read(Outcome.init(json:at:)))
      case .report: reported.insert(code)
      case .paper where row.id == DossierPaper.finding: findings[code] = try row.read(DossierPaper.init(json:at:))
      default: break
      }
    }
    for code in remarks.keys { remarks[code]?.sort { $0.number < $1.number } }
    for code in outcomes.keys { outcomes[code]?.sort { $0.level.rank < $1.level.rank } }
  }
}

extension DossierEntryRow {
  fileprivate func read<Value>(_ read: (JSONValue, JSONPath) throws(FieldError) -> Value) throws -> Value {
    try read(JSONValue(parsing: content), .root)
  }
}
