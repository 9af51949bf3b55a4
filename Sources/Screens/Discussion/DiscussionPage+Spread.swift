import Rating
import TerminalUI

extension DiscussionPage {
  /// How far the totals lie apart, against the regulation, and the pairs that lie too far apart.
  var spread: [StyledLine] {
    guard let spread = answer.spread, tally.complete.count > 1 else { return [] }
    var lines = column.spread
    if !spread.pairs.isEmpty {
      lines.append(StyledLine("  " + words.pairs(spread.pairs.count)))
      lines += column.bullets(
        spread.pairs.prefix(Self.pairsShown).map { words.pair(member($0.higher), member($0.lower), apart($0)) })
      if spread.pairs.count > Self.pairsShown {
        lines += column.bullets([words.morePairs(spread.pairs.count - Self.pairsShown)], .muted)
      }
    }
    return lines
  }

  /// Of the pairs over the limit the widest ones are named: fifteen members make up to 105.
  private static let pairsShown = 10

  private func apart(_ pair: Spread.Pair) -> Int { tally.scores[pair.higher].total - tally.scores[pair.lower].total }

  /// Whose totals lie far from the rest, with the rule for it.
  var far: [StyledLine] {
    guard tally.complete.count > 1 else { return [] }
    let limit = answer.request.rules.spread
    let rule = words.farRule(limit ?? FarSheet.limitWithoutRule, isRegulation: limit != nil)
    let sheets = report.far.map { far in
      words.far(
        member(far.sheet), rating.points(far.apart, places: column.places), isAbove: far.isAbove,
        median: rating.points(far.median, places: column.places))
    }
    return [column.heading(words.farHeading)]
      + StyledLine.wrapped(rule, .muted, width: column.width, lead: StyledLine("  "))
      + (sheets.isEmpty ? [StyledLine("  " + words.nobodyFar)] : column.bullets(sheets, .warning))
  }
}
