import Council
import Rating
import Rulebook
import TerminalUI

/// The agenda: every product with its stage, the viewer's own progress and, once concluded, its star.
public struct ProductListScreen: CouncilScreen {
  public var frame: Frame
  let sitting: Sitting
  private let edition: Edition
  /// The rule of the sitting's level.
  private let level: Level
  let member: Member?
  private(set) var agenda: Agenda
  /// Places in the agenda of the lines that are shown.
  private(set) var shown: [Int]
  var list: ListState
  private(set) var filter = TextField(limit: 60)
  private(set) var isFiltering = false

  /// Reads the agenda as the desk's member may see it.
  public init(_ desk: Desk) throws {
    frame = desk.frame
    sitting = desk.sitting
    edition = try desk.store.edition(sitting.editionHash)
    level = sitting.regulation.reading(try edition.scoringLevel(sitting.level, on: sitting.date))
    member = desk.member
    agenda = try Agenda(desk)
    shown = Array(agenda.lines.indices)
    list = ListState(count: agenda.lines.count)
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = member
    let code = selected?.code
    agenda = try Agenda(own)
    applyFilter(keeping: code)
  }

  public var isEditing: Bool { isFiltering }

  /// Whoever leaves has to type the PIN again: one Esc too many shall not do it.
  public var beforeEscape: String? {
    isFiltering || !filter.isEmpty ? nil : ProductListPhrases(language: frame.language).leavesByEscape
  }

  /// The selected product; nil where none is shown.
  var selected: Agenda.Line? {
    guard let place = list.selected, shown.indices.contains(place), agenda.lines.indices.contains(shown[place]) else {
      return nil
    }
    return agenda.lines[shown[place]]
  }

  /// The mean total that was concluded, as printed; empty where there is none.
  func total(of item: AgendaItem) -> String {
    guard let total = item.conclusion?.total else { return "" }
    return RatingPhrases(language: frame.language).decimal(
      total.printed(places: sitting.regulation.rules.decimals, at: level, of: edition))
  }

  /// True for those who open, close and conclude.
  var leads: Bool { member?.role.leads ?? false }

  /// True for those who note who is there, give PINs to others and change what the sitting was set up with.
  var hasOffice: Bool { leads || member?.role == .secretary }

  // MARK: Filter

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard isFiltering else { return nil }
    switch event {
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown):
      guard case .key(let key) = event else { return nil }
      _ = list.handle(key, height: listHeight)
    default:
      let before = filter.text
      guard filter.handle(event) else { return nil }
      if filter.text != before { applyFilter(keeping: selected?.code) }
    }
    return []
  }

  mutating func startFilter() { isFiltering = true }

  /// Leaves the field, not the filter.
  mutating func keepFilter() { isFiltering = false }

  mutating func dropFilter() {
    isFiltering = false
    filter = TextField(limit: filter.limit)
    applyFilter(keeping: selected?.code)
  }

  private mutating func applyFilter(keeping code: String?) {
    shown = agenda.matching(SearchQuery(filter.text))
    list.resize(count: shown.count, height: listHeight)
    if let code, let place = shown.firstIndex(where: { agenda.lines[$0].code == code }) {
      list.select(place, height: listHeight)
    }
  }

  // MARK: Next sheet

  /// Selects the next product in scoring whose own sheet is not submitted; returns whether there is one.
  mutating func selectNextToDo() -> Bool {
    let start = list.selection
    let order = shown.indices.map { (start + 1 + $0) % max(shown.count, 1) }
    guard let place = order.first(where: { agenda.lines[shown[$0]].isToDo }) else { return false }
    list.select(place, height: listHeight)
    return true
  }
}

extension Agenda.Line {
  /// True where scoring was closed before the viewer's sheet was submitted: it does not count.
  var wasLeftOut: Bool {
    guard item.stage.isRevealed else { return false }
    switch own {
    case .blank, .draft: return true
    case .none, .onPaper, .submitted: return false
    }
  }

  /// True where the viewer is asked to score again and has not handed that in.
  var isAskedAgain: Bool { item.isRescored && isToDo }

  /// True where the viewer's own sheet is still to be submitted.
  var isToDo: Bool {
    guard item.stage == .scoring else { return false }
    switch own {
    case .blank, .draft: return true
    case .none, .onPaper, .submitted: return false
    }
  }
}
