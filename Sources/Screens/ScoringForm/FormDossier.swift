import Council
import Rulebook
import Season
import SetUp

/// The documents of the product's dossier, as far as a scorer looks at them.
struct FormDossier: Sendable {
  /// Documents of the edition's list and those noted beside it.
  let papers: [DossierFile.Paper]
  /// The day of the sitting, which terms are held against.
  let day: CalendarDate

  /// Reads the dossier with the code of a product; nil where the register has none.
  /// - Throws: what the store throws.
  init?(_ desk: Desk, product code: String, law: LawSource?) throws {
    guard try desk.store.register.find(code) != nil else { return nil }
    let (view, _) = try desk.dossier(code)
    let list = DossierLaw(law, today: desk.today).dossierList(of: view.dossier, rated: view.outcomes.last?.date)
    papers = DossierFile.papers(of: view, list: list)
    day = desk.sitting.date
  }

  /// The documents that support a criterion with the title `title`, of those that something is noted about.
  func papers(for title: String) -> [DossierFile.Paper] {
    papers.filter { $0.known != nil && $0.listed?.supports.contains(title) == true }
  }
}
