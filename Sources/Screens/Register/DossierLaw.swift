import Council
import Rulebook
import Season
import SetUp

/// What the law at hand says of dossiers on a day; nothing where none is at hand or it cannot be read.
struct DossierLaw: Sendable {
  let today: CalendarDate
  private let source: LawSource?

  init(_ source: LawSource?, today: CalendarDate) {
    self.source = source
    self.today = today
  }

  private var editions: [Edition] { (try? source?.editions()) ?? [] }

  /// The edition that the dossier is rated under and why, or why there is none; `rated` is the day of its rating, where
  /// there was one.
  func answer(for dossier: RegisteredDossier, rated: CalendarDate? = nil) -> EditionChoice.Answer? {
    let editions = editions
    guard !editions.isEmpty else { return nil }
    let filed = dossier.filed ?? max(today, dossier.since)
    return EditionChoice(among: editions).edition(
      for: dossier.fields.kind, filed: filed, rated: max(rated ?? today, filed))
  }

  /// The edition whose texts fit the dossier: its own, else that in force today.
  func edition(of dossier: RegisteredDossier, rated: CalendarDate? = nil) -> Edition? {
    if case .edition(let edition, _)? = answer(for: dossier, rated: rated) { return edition }
    return editions.filter { $0.isInForce(on: today) }.max { $0.effective < $1.effective }
  }

  /// The dossier's criteria set in the edition that fits it.
  func set(of dossier: RegisteredDossier, rated: CalendarDate? = nil) -> CriteriaSet? {
    guard let number = dossier.fields.set, let edition = edition(of: dossier, rated: rated) else { return nil }
    return try? source?.set(edition.id, number)
  }

  /// The documents that the edition which fits the dossier asks for.
  func dossierList(of dossier: RegisteredDossier, rated: CalendarDate? = nil) -> DossierList? {
    edition(of: dossier, rated: rated).flatMap { try? source?.dossierList($0.id) }
  }

  /// The provinces that codes are made of.
  var provinces: [Province] { (try? source?.provinces()) ?? [] }

  /// The title of that set.
  func setTitle(of dossier: RegisteredDossier) -> String? { set(of: dossier)?.title }
}
