import Rulebook

/// What is done to the register of dossiers: each is one row of the record.
public enum SeasonAct: Hashable, Sendable {
  /// Puts a dossier on the register, at `stage` since `date`; where it does not begin as an idea, `reason` says where
  /// it comes from.
  case enrol(Dossier, stage: DossierStage, date: CalendarDate, reason: String)
  /// Puts the dossier's fields right.
  case amend(Dossier, reason: String)
  case step(dossier: String, DossierStep)
  /// Says when a dossier was filed that came to the register after its filing.
  case filing(dossier: String, Filing)
  /// Notes the state of a document.
  case paper(dossier: String, DossierPaper)
  /// Adds a remark, or settles the one with its number.
  case remark(dossier: String, Remark)
  /// Scores by the producer or the advisory group, in place of earlier ones.
  case appraise(dossier: String, Appraisal)
  case report(dossier: String, CommuneReport)
  /// What a rating came to; each level has one.
  case outcome(dossier: String, Outcome)
  case certify(dossier: String, Certificate)
  /// Puts an event in, or in place of the one with its id; so below.
  case event(SeasonEvent)
  case target(SeasonTarget)
  case grant(SeasonGrant)
  /// Takes an entry of a list off it again.
  case strike(SeasonList, id: String, reason: String)
  /// Puts communes on the list, or in place of those with their codes.
  case communes([Commune])

  /// Code of the dossier that it is about; nil for the register as a whole.
  public var dossier: String? {
    switch self {
    case .enrol(let dossier, _, _, _), .amend(let dossier, _): dossier.code
    case .step(let code, _), .filing(let code, _), .paper(let code, _), .remark(let code, _), .appraise(let code, _),
      .report(let code, _), .outcome(let code, _), .certify(let code, _):
      code
    case .event, .target, .grant, .strike, .communes: nil
    }
  }
}
