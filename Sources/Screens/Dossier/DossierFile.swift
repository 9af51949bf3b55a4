import Council
import Rating
import Rulebook
import Season

/// A dossier with all that its pages tell: its own entries, its law, the product's earlier ratings.
struct DossierFile: Sendable {
  /// Without the scores that are kept from whoever looks.
  let view: DossierView
  /// Whose scores are there and kept from whoever looks until the council has scored.
  let withheld: Set<Appraisal.Source>
  /// Earlier dossiers of the product, the latest first.
  let earlier: [DossierView]
  let answer: EditionChoice.Answer?
  let edition: Edition?
  let set: CriteriaSet?
  /// The documents that the edition asks for.
  let list: DossierList?
  let today: CalendarDate
  /// The day of the desk's sitting; today once that is past.
  let sittingDay: CalendarDate
  /// Members' names by id, for who entered what; empty where a store has several sittings.
  private let names: [String: String]

  /// Reads the dossier `code`.
  /// - Throws: what the store throws; `Refusal` for an unknown code.
  init(_ desk: Desk, code: String, law: DossierLaw) throws {
    let view: DossierView
    (view, withheld) = try desk.dossier(code)
    let rated = view.outcomes.last?.date
    self.view = view
    earlier = try Self.earlier(than: view, desk)
    answer = law.answer(for: view.dossier, rated: rated)
    edition = law.edition(of: view.dossier, rated: rated)
    set = law.set(of: view.dossier, rated: rated)
    list = law.dossierList(of: view.dossier, rated: rated)
    today = law.today
    sittingDay = max(desk.sitting.date, law.today)
    // A step does not say in which sitting its member sat, and ids are those of a sitting.
    let members = try desk.store.sittings().count == 1 ? desk.store.members(desk.sitting.id) : []
    names = Dictionary(members.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Follows `previous` as far as the register goes; a ring ends where it closes.
  private static func earlier(than view: DossierView, _ desk: Desk) throws -> [DossierView] {
    var views: [DossierView] = []
    var seen: Set = [view.dossier.fields.code]
    var code = view.dossier.fields.previous
    while !code.isEmpty, seen.insert(code).inserted, try desk.store.register.find(code) != nil {
      let earlier = try desk.dossier(code).view
      views.append(earlier)
      code = earlier.dossier.fields.previous
    }
    return views
  }

  var fields: Dossier { view.dossier.fields }

  /// Who entered something.
  func name(of actor: Actor) -> String {
    switch actor {
    case .member(let id): names[id] ?? id
    case .account(let name): name
    }
  }

  /// What an appraisal comes to; nil where the set is not at hand or does not know its criteria.
  func score(of appraisal: Appraisal) -> SheetScore? {
    guard let set, let scale = try? Scale(set) else { return nil }
    for (code, number) in appraisal.choices {
      guard let index = scale.index(of: code), scale.marks(at: index).contains(number) else { return nil }
    }
    return SheetScore(Choices(appraisal.choices, by: scale), by: scale)
  }
}
