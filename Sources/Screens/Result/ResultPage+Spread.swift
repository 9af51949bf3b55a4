import Rating
import TerminalUI

extension ResultPage {
  /// How far the totals lie apart, against the regulation.
  var spread: [StyledLine] {
    guard let spread = answer.spread, tally.complete.count > 1 else { return [] }
    return [heading(words.spread)]
      + StyledLine.wrapped(
        words.apart(spread.points, limit: spread.limit), spread.isExceeded ? .warning : .plain, width: width,
        lead: StyledLine("  "))
  }

  /// Where the rest stands that a council discusses.
  var more: [StyledLine] { StyledLine.wrapped(words.more, .muted, width: width) }
}
