import Rating
import TerminalUI

extension ResultPage {
  /// How far the totals lie apart, drawn and in pairs, and which criteria make the difference.
  var spread: [StyledLine] {
    guard let spread = answer.spread, tally.complete.count > 1 else { return [] }
    var lines = [heading(words.spread)]
    lines += StyledLine.wrapped(
      words.apart(spread.points, limit: spread.limit), spread.isExceeded ? .warning : .plain, width: width,
      lead: StyledLine("  "))
    lines += strip
    if !spread.pairs.isEmpty {
      lines.append(StyledLine("  " + words.pairs(spread.pairs.count)))
      lines += bullets(
        spread.pairs.prefix(Self.pairsShown).map { words.pair(member($0.higher), member($0.lower), apart($0)) })
      if spread.pairs.count > Self.pairsShown {
        lines += bullets([words.morePairs(spread.pairs.count - Self.pairsShown)], .muted)
      }
    }
    if !spread.criteria.isEmpty, let widest {
      lines += StyledLine.wrapped(
        words.differences(name(widest.higher), name(widest.lower)), width: width, lead: StyledLine("  "))
      lines += spread.criteria.flatMap { difference in
        StyledLine.wrapped(
          criterion(difference.criterion), width: width,
          lead: StyledLine("  " + words.signed(difference.points).leftPadded(to: 5) + "  ", .accent))
      }
    }
    return lines
  }

  /// Of the pairs over the limit the widest ones are named: fifteen members make up to 105.
  private static let pairsShown = 10

  private func member(_ place: Int) -> String { "\(name(place)) (\(tally.scores[place].total))" }

  private func apart(_ pair: Spread.Pair) -> Int { tally.scores[pair.higher].total - tally.scores[pair.lower].total }

  /// The first highest and the first lowest sheet.
  private var widest: (higher: Int, lower: Int)? {
    let totals = tally.complete.map { tally.scores[$0].total }
    guard let high = totals.max(), let low = totals.min(),
      let higher = tally.complete.first(where: { tally.scores[$0].total == high }),
      let lower = tally.complete.first(where: { tally.scores[$0].total == low })
    else { return nil }
    return (higher, lower)
  }

  /// Every total as a dot on a line; a figure stands for several on one spot.
  private var strip: [StyledLine] {
    let totals = tally.complete.map { tally.scores[$0].total }
    guard let low = totals.min(), let high = totals.max() else { return [] }
    let axis = DotStrip(low: low, high: high, width: min(width - 4, 81))
    var counts = [Int](repeating: 0, count: axis.width)
    for total in totals { counts[axis.place(of: total)] += 1 }
    let line = counts.reduce(StyledLine("  ")) { line, count in
      switch count {
      case 0: line.adding(String(glyphs.borders.horizontal), .border)
      case 1: line.adding(String(glyphs.bullet), .accent)
      default: line.adding(count < 10 ? String(count) : "+", .accent)
      }
    }
    var scale = [Character](repeating: " ", count: axis.width)
    for mark in axis.marks {
      let text = Array(String(mark))
      let start = min(axis.place(of: mark), axis.width - text.count)
      for (index, character) in text.enumerated() where start + index >= 0 { scale[start + index] = character }
    }
    return [line, StyledLine("  " + String(scale), .muted)]
  }
}
