import SetUp
import TerminalUI

extension SetUpScreen {
  /// Opens what the selected line stands for.
  mutating func openSelected() {
    guard let place = page.list.selected else { return }
    switch page.kind {
    case .overview: open(SetUpPage.overview[min(place, SetUpPage.overview.count - 1)])
    case .regulation: open(.setting(SetUpPage.regulation[place]))
    case .check: if faults.indices.contains(place) { lead(to: faults[place].place) }
    default: break
    }
  }

  /// Opens the page on which a fault is put right.
  private mutating func lead(to place: SetUpFault.Place) {
    switch place {
    case .members: open(.members)
    case .products: open(.products)
    case .field(let field):
      switch field {
      case .setting(let setting), .source(let setting):
        open(setting.isRegulation ? .setting(setting) : .council, at: field)
      case .member(let place, _): open(.member(place), at: field)
      case .product(let place, _):
        loadSets()
        open(.product(place), at: field)
      }
    }
  }

  /// Asks for the path of a file with rows for this list.
  mutating func openFile() {
    open(.file(isMembers ? .members : .products))
    page.text = TextField(limit: 300)
  }

  /// Goes on once everything is written; what is shown only once is asked about first.
  mutating func end() -> [Effect] {
    guard isSlipSafe else {
      isSlipSafe = true
      frame.message = words.slipWarning
      return []
    }
    guard stored == nil, case .done(let sitting) = page.kind else { return [.back] }
    return [.setUp(.open(sitting: sitting))]
  }
}
