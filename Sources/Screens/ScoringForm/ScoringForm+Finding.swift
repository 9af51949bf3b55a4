import Rating
import Rulebook
import TerminalUI

/// A search leads to a criterion, by its number, its title or the words of an option.
extension ScoringForm {
  var findable: [SearchText] {
    subject.scale.criteria.map { SearchText([$0.code, $0.title] + $0.options.map(\.text)) }
  }

  var spot: Int { place }

  mutating func go(toSpot spot: Int) { go(to: spot) }
}
