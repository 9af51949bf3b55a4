import Rulebook
import Season
import StrictJSON

/// The register of dossiers: closures of one engine, as those of `CouncilStore`.
public struct CouncilRegister: Sendable {
  /// Every dossier, in the order of the codes.
  public var dossiers: @Sendable () throws -> [RegisteredDossier]
  /// One dossier as it stands; nil for an unknown code.
  public var find: @Sendable (_ code: String) throws -> RegisteredDossier?
  /// The whole of a dossier.
  /// - Throws: `Refusal` for an unknown code.
  public var view: @Sendable (_ code: String) throws -> DossierView
  /// What the calendar and the report of a season rest on beside the dossiers, in one scan.
  public var entries: @Sendable () throws -> RegisterEntries
  /// All of the register as of one moment.
  public var whole: @Sendable () throws -> WholeRegister
  /// By id.
  public var events: @Sendable () throws -> [SeasonEvent]
  public var targets: @Sendable () throws -> [SeasonTarget]
  public var grants: @Sendable () throws -> [SeasonGrant]
  /// By code.
  public var communes: @Sendable () throws -> [Commune]
}

extension CouncilEngine {
  /// The closures on the register.
  var register: CouncilRegister {
    CouncilRegister(
      dossiers: { try backend.read { try $0.all(DossierRow.self).map(\.dossier) } },
      find: { code in try backend.read { try $0.find(DossierRow.self, code)?.dossier } },
      view: { code in try backend.read { try $0.view(of: code) } },
      entries: { try backend.read(RegisterEntries.init(on:)) },
      whole: { try backend.read { try $0.wholeRegister() } },
      events: { try backend.read { try $0.events() } }, targets: { try backend.read { try $0.targets() } },
      grants: { try backend.read { try $0.grants() } }, communes: { try backend.read { try $0.communes() } })
  }
}

extension TableReading {
  /// A dossier by its code.
  /// - Throws: `Refusal` for an unknown one.
  func dossier(_ code: String) throws -> DossierRow {
    guard let row = try find(DossierRow.self, code) else { throw Refusal.dossier(.unknown(code)) }
    return row
  }

  /// What a dossier has of one kind, in the order of the ids.
  func entries<Value>(
    of code: String, _ kind: SeasonAct.Name, _ read: (JSONValue, JSONPath) throws(FieldError) -> Value
  ) throws -> [Value] {
    try all(DossierEntryRow.self, code, kind.rawValue).map { try read(JSONValue(parsing: $0.content), .root) }
  }

  fileprivate func events() throws -> [SeasonEvent] { try season(.event, SeasonEvent.init(json:at:)) }
  fileprivate func targets() throws -> [SeasonTarget] { try season(.target, SeasonTarget.init(json:at:)) }
  fileprivate func grants() throws -> [SeasonGrant] { try season(.grant, SeasonGrant.init(json:at:)) }
  fileprivate func communes() throws -> [Commune] { try season(.communes, Commune.init(json:at:)) }

  fileprivate func wholeRegister() throws -> WholeRegister {
    WholeRegister(
      dossiers: try all(DossierRow.self).map { try view(of: $0.dossier.fields.code) }, events: try events(),
      targets: try targets(), grants: try grants(), communes: try communes())
  }

  private func season<Value>(
    _ kind: SeasonAct.Name, _ read: (JSONValue, JSONPath) throws(FieldError) -> Value
  ) throws -> [Value] {
    try all(SeasonEntryRow.self, kind.rawValue).map { try read(JSONValue(parsing: $0.content), .root) }
  }

  fileprivate func view(of code: String) throws -> DossierView {
    DossierView(
      dossier: try dossier(code).dossier,
      steps: try all(DossierStepRow.self, code).map { try $0.step },
      filing: try entries(of: code, .filing, Filing.init(json:at:)).first,
      papers: try entries(of: code, .paper, DossierPaper.init(json:at:)),
      remarks: try entries(of: code, .remark, Remark.init(json:at:)).sorted { $0.number < $1.number },
      appraisals: try entries(of: code, .appraise, Appraisal.init(json:at:)),
      report: try entries(of: code, .report, CommuneReport.init(json:at:)).first,
      outcomes: try entries(of: code, .outcome, Outcome.init(json:at:)).sorted { $0.level.rank < $1.level.rank },
      certificates: try entries(of: code, .certify, Certificate.init(json:at:)).sorted { $0.date < $1.date })
  }
}

extension DossierStepRow {
  /// What is kept of the step.
  var step: EnteredStep {
    get throws {
      let step = try DossierStep(json: JSONValue(parsing: content), at: .root)
      return EnteredStep(
        number: number, time: time, actor: actor, from: from, to: step.to, date: step.date, by: step.by,
        reason: step.reason, due: step.due, ground: step.ground, received: step.received)
    }
  }
}

extension Level.Name {
  /// The place on the way up.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
