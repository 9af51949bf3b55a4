import Council
import Season
import SetUp

/// A page of the register of dossiers.
public enum RegisterPage: Hashable, Sendable {
  /// All dossiers.
  case list
  /// The dossier with this code; so below.
  case dossier(String)
  case papers(String)
  case evidence(String)
  /// Scores of the dossier side by side.
  case comparison(String)
  /// The form of a new dossier.
  case new
  /// Forms that a dossier's page leads to.
  case change(String)
  case step(String)
  case remark(String)
  case settling(String)
  case finding(String)
  case outcome(String)
  case certificate(String)
  case report(String)
  /// The scoring form for the scores of the producer or the advisory group.
  case appraisal(String, Appraisal.Source)
  /// Files into the register and out of it.
  case files
  /// The lists of events, targets and grants.
  case seasonBook
  /// The form of an entry of a list; of a new one where there is no id.
  case seasonEntry(SeasonList, id: String?)
  /// An entry of a list, to be read.
  case seasonPage(SeasonList, id: String)
  /// The question why an entry is taken off its list.
  case strike(SeasonList, id: String)
  /// A document by its id; nil for one that is not on the list.
  case paper(String, id: String?)
}

extension RegisterPage {
  /// Opens the page; `law` where there is some at hand.
  func screen(_ desk: Desk, law: LawSource?) throws -> any CouncilScreen {
    switch self {
    case .list: try RegisterScreen(desk, law: law)
    case .dossier(let code): try DossierScreen(desk, code: code, law: law)
    case .papers(let code): try DossierPapersScreen(desk, code: code, law: law)
    case .comparison(let code): try DossierComparisonScreen(desk, code: code, law: law)
    case .files: RegisterFilesScreen(desk)
    case .seasonBook: try SeasonBookScreen(desk)
    case .seasonPage(let list, let id): try SeasonEntryScreen(desk, list, id: id)
    case .evidence(let code): try DossierEvidenceScreen(desk, code: code, law: law)
    case .appraisal(let code, let source):
      try ScoringForm(desk, appraising: code, by: source, law: DossierLaw(law, today: desk.today))
    default: EntryScreen(desk, try entry(desk, law: DossierLaw(law, today: desk.today)))
    }
  }

  private func entry(_ desk: Desk, law: DossierLaw) throws -> any Entry {
    let words = EntryPhrases(language: desk.language)
    let register = desk.store.register
    func file(_ code: String) throws -> DossierFile { try DossierFile(desk, code: code, law: law) }
    switch self {
    case .change(let code): return DossierEntry(changing: try register.view(code), words: words)
    case .step(let code): return StepEntry(try register.view(code), today: desk.today, words: words)
    case .remark(let code): return RemarkEntry(try register.view(code), events: try register.events(), words: words)
    case .settling(let code): return SettlingEntry(try register.view(code), today: desk.today)
    case .finding(let code): return FindingEntry(try register.view(code), today: desk.today, words: words)
    case .outcome(let code):
      let file = try file(code)
      return OutcomeEntry(file.view, edition: file.edition, today: desk.today, words: words)
    case .certificate(let code):
      let file = try file(code)
      return CertificateEntry(file.view, edition: file.edition, today: desk.today, words: words)
    case .report(let code):
      let file = try file(code)
      return ReportEntry(file.view, edition: file.edition, today: desk.today, words: words)
    case .paper(let code, let id):
      let file = try file(code)
      return DossierPaperEntry(file.papers.first { $0.id == id }?.noted, of: file.fields, words: words)
    case .seasonEntry(let list, let id): return try entry(of: list, id, desk, words)
    case .strike(let list, let id):
      return StrikeEntry(list, id: id, in: try SeasonBook(register), words: words)
    case .new, .list, .dossier, .papers, .evidence, .comparison, .appraisal, .files, .seasonBook, .seasonPage:
      let products =
        desk.hasSitting ? try desk.store.agenda(desk.sitting.id, desk.member?.id).map(\.product.code) : []
      return DossierEntry(
        new: try register.dossiers(), products: products, provinces: law.provinces, today: desk.today, words: words)
    }
  }

  private func entry(of list: SeasonList, _ id: String?, _ desk: Desk, _ words: EntryPhrases) throws -> any Entry {
    let book = try SeasonBook(desk.store.register)
    return switch list {
    case .event: SeasonEventEntry(book.events.first { $0.id == id }, in: book, today: desk.today, words: words)
    case .target: SeasonTargetEntry(book.targets.first { $0.id == id }, in: book, today: desk.today, words: words)
    case .grant: SeasonGrantEntry(book.grants.first { $0.id == id }, in: book, today: desk.today, words: words)
    }
  }
}
