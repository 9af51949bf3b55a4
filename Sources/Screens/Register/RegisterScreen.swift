import Council
import Rulebook
import Season
import SetUp
import TerminalUI

/// The register: every dossier of the store, from an idea to a certificate that runs out.
public struct RegisterScreen: CouncilScreen {
  public var frame: Frame
  private(set) var book: RegisterBook
  private(set) var excerpt = RegisterBook.Excerpt()
  var list = ListState(count: 0)
  private(set) var filter = RegisterFilter()
  private(set) var order = RegisterOrder.code
  private(set) var search = TextField(limit: 60)
  private(set) var isSearching = false
  /// What is being chosen to filter for; nil where the list has the keyboard.
  var choice: RegisterChoice?
  /// What the desk's sitting has yet to tell the register.
  private(set) var outcomes: [SeasonAct]
  let law: DossierLaw
  let isKeeper: Bool
  /// True where the store has no sitting yet.
  let isAlone: Bool

  /// Reads the register of the desk's store.
  public init(_ desk: Desk, law: LawSource?) throws {
    frame = desk.frame
    isKeeper = desk.keepsRegister
    self.law = DossierLaw(law, today: desk.today)
    book = RegisterBook(try desk.store.register.dossiers())
    outcomes = try desk.outcomesToEnter
    isAlone = !desk.hasSitting
    arrange(keeping: nil)
  }

  public mutating func refresh(from desk: Desk) throws {
    let dossiers = try desk.store.register.dossiers()
    outcomes = try desk.outcomesToEnter
    guard dossiers != book.dossiers else { return }
    let code = book.newcomer(in: dossiers) ?? selected?.fields.code
    book = RegisterBook(dossiers)
    arrange(keeping: code)
  }

  /// Hands in what the sitting has yet to tell the register.
  mutating func enterOutcomes() -> [Effect] {
    let acts = outcomes
    outcomes = []
    return acts.map { .save(.act(.season($0))) }
  }

  /// The selected dossier; nil where none is shown.
  var selected: RegisteredDossier? {
    guard let place = list.selected, excerpt.rows.indices.contains(place) else { return nil }
    return book.dossiers[excerpt.rows[place]]
  }

  var words: RegisterPhrases { RegisterPhrases(language: frame.language) }

  // MARK: Search

  public var isEditing: Bool { isSearching }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard isSearching else { return nil }
    switch event {
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown):
      guard case .key(let key) = event else { return nil }
      _ = list.handle(key, height: listHeight)
    default:
      let before = search.text
      guard search.handle(event) else { return nil }
      if search.text != before { arrange(keeping: nil) }
    }
    return []
  }

  mutating func startSearch() {
    isSearching = true
    book.prepareTexts()
  }

  /// Leaves the field, not what was found.
  mutating func keepSearch() { isSearching = false }

  mutating func dropSearch() {
    isSearching = false
    search = TextField(limit: search.limit)
    arrange(keeping: selected?.fields.code)
  }

  // MARK: Order and filter

  /// True where fewer dossiers are shown than there are, by choice.
  var isNarrowed: Bool { !search.isEmpty || filter != RegisterFilter() }

  /// Shows everything again.
  mutating func widen() {
    filter = RegisterFilter()
    dropSearch()
  }

  mutating func sortByNext() {
    order = order.next
    arrange(keeping: selected?.fields.code)
  }

  mutating func narrow(to filter: RegisterFilter) {
    self.filter = filter
    choice = nil
    arrange(keeping: selected?.fields.code)
  }

  private mutating func arrange(keeping code: String?) {
    excerpt = book.excerpt(filter, SearchQuery(search.text), by: order)
    list.resize(count: excerpt.rows.count, height: listHeight)
    let place = code.flatMap { code in excerpt.rows.firstIndex { book.dossiers[$0].fields.code == code } }
    list.select(place ?? 0, height: listHeight)
  }
}

extension Desk {
  /// What the sitting has yet to tell the register.
  fileprivate var outcomesToEnter: [SeasonAct] {
    get throws { hasSitting ? try store.outcomesToEnter(of: sitting.id) : [] }
  }
}
