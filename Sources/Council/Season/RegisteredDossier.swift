import Rulebook
import Season

/// A dossier on the register with where it stands.
public struct RegisteredDossier: Hashable, Sendable {
  public var fields: Dossier
  public var stage: DossierStage
  /// The day on which it came to this stage.
  public var since: CalendarDate
  /// The day on which it was filed first; the edition of the law follows it.
  public var filed: CalendarDate?
  /// Until when, where it was returned for supplement.
  public var due: CalendarDate?
  /// Stars on the certificate that holds.
  public var stars: Int?
  /// The last day of that certificate's term.
  public var ends: CalendarDate?

  /// Creates a dossier as it stands.
  public init(
    fields: Dossier, stage: DossierStage, since: CalendarDate, filed: CalendarDate? = nil, due: CalendarDate? = nil,
    stars: Int? = nil, ends: CalendarDate? = nil
  ) {
    self.fields = fields
    self.stage = stage
    self.since = since
    self.filed = filed
    self.due = due
    self.stars = stars
    self.ends = ends
  }
}

/// A step with who entered it and when.
public struct EnteredStep: Hashable, Sendable {
  /// Number of the record.
  public let number: Int
  public let time: Timestamp
  public let actor: Actor
  /// Nil for the one that put the dossier on the register.
  public let from: DossierStage?
  public let to: DossierStage
  public let date: CalendarDate
  public let by: String
  public let reason: String
  public let due: CalendarDate?
  public let ground: Int?
  public let received: [String]
}

/// The whole of a dossier.
public struct DossierView: Hashable, Sendable {
  public let dossier: RegisteredDossier
  /// The oldest first.
  public let steps: [EnteredStep]
  /// When it was filed, where no step says so.
  public let filing: Filing?
  /// In the order of their ids.
  public let papers: [DossierPaper]
  /// By number.
  public let remarks: [Remark]
  public private(set) var appraisals: [Appraisal]
  public let report: CommuneReport?
  /// From the lowest level up.
  public let outcomes: [Outcome]
  /// The oldest first.
  public let certificates: [Certificate]

  /// The same without the scores that come from `sources`.
  public func withholding(_ sources: Set<Appraisal.Source>) -> DossierView {
    var view = self
    view.appraisals.removeAll { sources.contains($0.source) }
    return view
  }
}

extension [EnteredStep] {
  /// The step by which a dossier came to the register, or went on, past its filing, which no step dates then; nil where
  /// it is not filed or the filing is a step of its own.
  public var entryPastFiling: EnteredStep? {
    guard let first = first(where: { $0.to.isFiled }), first.to != .dossier else { return nil }
    return first
  }
}
