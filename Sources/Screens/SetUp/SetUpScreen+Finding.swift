import Council
import Rulebook
import Season
import SetUp
import TerminalUI

/// A search selects a row of the page's list.
extension SetUpScreen {
  var findable: [SearchText] {
    switch page.kind {
    case .members: draft.members.map { SearchText([$0[.name], $0[.office], words.shortRole($0[.role]), $0[.member]]) }
    case .products: draft.products.map { SearchText([$0[.code], $0[.name], $0[.producer]]) }
    case .register:
      offered.map { SearchText([$0.fields.code, $0.fields.name, $0.fields.producer, $0.fields.place]) }
    case .regulation: SetUpPage.regulation.map { SearchText([words.regulationName($0), shown(.setting($0))]) }
    default: []
    }
  }

  var spot: Int { page.list.selection }

  mutating func go(toSpot spot: Int) { page.list.select(spot, height: listHeight) }

  var finding: Command<SetUpScreen> { Self.finding(FindPhrases(language: frame.language)) }
}
