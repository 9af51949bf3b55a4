import Council
import Rulebook
import SetUp
import TerminalUI

/// Sets a sitting up, or changes one: a draft in memory, page by page, that is written as a whole at the end.
public struct SetUpScreen: FindableScreen {
  public var frame: Frame
  let law: LawSource
  /// The sitting that is changed; nil for a new one.
  let stored: StoredSitting?
  var draft: SetUpDraft
  /// The draft as the screen opened with it.
  let original: SetUpDraft
  /// Drafts before members or products were added, moved or removed.
  var past: [SetUpDraft] = []
  var pages = [SetUpPage(.overview, count: SetUpPage.overview.count + 1)]
  var faults: [SetUpFault] = []
  /// The edition that the draft falls under; nil until the day is known.
  var offer: EditionOffer?
  /// The criteria sets to choose from, once products are looked at.
  var sets: [SetEntry] = []
  /// What the store's register has for a council.
  var beforeCouncil: DossiersBeforeCouncil
  /// True once what is handed out was written to a file, or the user was told that it is shown only once.
  var isSlipSafe = false

  /// Begins a new sitting; where the store has one, the next one takes the council over from it.
  public init(_ desk: Desk?, law: LawSource, language: Language) throws {
    frame = Frame(language: language, heading: SetUpPhrases(language: language).newHeading)
    self.law = law
    stored = nil
    beforeCouncil = try desk.map { try DossiersBeforeCouncil($0.store) } ?? DossiersBeforeCouncil()
    if let desk, desk.hasSitting {
      draft = try StoredSitting(desk.store, desk.sitting.id).next
    } else {
      draft = SetUpDraft()
      draft[.setting(.level)] = Level.Name.province.typed
      // What the minutes say, whatever the language of the screen.
      draft[.setting(.title)] = "Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP"
      draft[.setting(.council)] = "Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh"
    }
    original = draft
    try recheck()
  }

  /// Changes the desk's sitting.
  public init(changing desk: Desk, law: LawSource) throws {
    frame = desk.frame
    self.law = law
    beforeCouncil = try DossiersBeforeCouncil(desk.store)
    let stored = try StoredSitting(desk.store, desk.sitting.id)
    self.stored = stored
    draft = stored.draft
    original = draft
    try recheck()
  }

  public var beforeQuitting: String? {
    if case .done = page.kind { return isSlipSafe ? nil : words.slipIsLost }
    return isChanged ? words.draftIsLost : nil
  }

  // MARK: Pages

  var page: SetUpPage {
    get { pages[pages.count - 1] }
    set { pages[pages.count - 1] = newValue }
  }

  var words: SetUpPhrases { SetUpPhrases(language: frame.language) }

  var isChanged: Bool { draft != original }

  /// Opens the page of `kind`, its first field or the one named having the keyboard.
  mutating func open(_ kind: SetUpPage.Kind, at field: SetUpField? = nil) {
    var page = SetUpPage(kind)
    let count =
      switch kind {
      case .overview: SetUpPage.overview.count + 1
      case .regulation: SetUpPage.regulation.count
      case .members: draft.members.count
      case .products: draft.products.count
      case .sets: sets.count
      case .register: offered.count
      case .check: faults.count
      default: page.fields(isNew: stored == nil).count
      }
    page.list.resize(count: count, height: 1)
    if let field, let place = page.fields(isNew: stored == nil).firstIndex(of: field) {
      page.list.select(place, height: 1)
    }
    pages.append(page)
    if kind == .products { loadSets() }
    takeField()
  }

  /// Goes back to the page below; what was typed stays.
  mutating func goBack() {
    leaveField()
    guard pages.count > 1 else { return }
    pages.removeLast()
    let count =
      switch page.kind {
      case .members: draft.members.count
      case .products: draft.products.count
      case .check: faults.count
      default: page.list.count
      }
    page.list.resize(count: count, height: listHeight)
    takeField()
  }

  /// Checks the draft again.
  /// - Throws: what the law's source throws.
  mutating func recheck() throws {
    faults = try draft.faults(law, changing: stored)
    offer = stored == nil ? try draft.editionOffer(law) : nil
  }

  /// The same where a failure becomes the message.
  mutating func check() {
    do { try recheck() } catch { frame.message = words.failure(error) }
  }

  /// The edition by which products are scored; nil until the day of the sitting is known.
  var edition: Edition? { stored?.edition ?? offer?.edition }

  /// Leaves the overview, asking first where something would be lost.
  mutating func leave() -> [Effect] {
    guard isChanged else { return [.back] }
    open(.leaving)
    return []
  }

  /// Shows what is left to do, or else what will be written; from there, writes it.
  mutating func finish() -> [Effect] {
    leaveField()
    check()
    let isSeen = page.kind == .check
    if !isSeen { open(.check) }
    guard faults.isEmpty else {
      frame.message = words.faultsLeft(faults.count)
      return []
    }
    guard isSeen else { return [] }
    guard stored != nil else { return [.setUp(.create(draft))] }
    guard isChanged else {
      frame.message = words.nothingChanged
      return []
    }
    return [.setUp(.change(draft))]
  }
}
