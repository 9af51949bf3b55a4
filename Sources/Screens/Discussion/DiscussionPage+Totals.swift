import Charts
import Rating
import Rulebook
import TerminalUI

extension DiscussionPage {
  /// Every total as a dot on a line with the bounds of the stars, and whose they are.
  var totals: [StyledLine] {
    guard !tally.complete.isEmpty else { return [StyledLine(column.words.noCompleteSheet, .warning)] }
    return [column.heading(words.totals)] + strip + names
  }

  private var strip: [StyledLine] {
    let bounds = answer.request.edition.stars
    let totals = tally.complete.map { tally.scores[$0].total }
    guard let low = totals.min(), let high = totals.max() else { return [] }
    let strip = DotStrip(low: low, high: high, bounds: bounds.map(\.from), width: width - 2 - DotStrip.overhang)
    let counts = strip.counts(totals)
    let shown = bounds.filter { strip.first...strip.last ~= $0.from }.sorted { $0.from < $1.from }
    var line = [Character](repeating: glyphs.borders.horizontal, count: strip.width)
    for bound in shown { line[strip.place(of: bound.from)] = glyphs.borders.vertical }
    let tens = stride(from: strip.first, through: strip.last, by: 10)
    let figures = Set(shown.map(\.from) + tens).sorted().map { ($0, String($0)) }
    return dots(counts) + [
      StyledLine("  " + String(line), .border), StyledLine("  " + strip.labels(figures), .muted),
      StyledLine("  " + strip.labels(shown.map { ($0.from, "\($0.stars)\(glyphs.star)") }), .star),
    ]
  }

  /// Dots one above the other; on a high pile the topmost is a figure that says how many there are.
  private func dots(_ counts: [Int]) -> [StyledLine] {
    let height = min(counts.max() ?? 0, Self.highest)
    return (1...max(height, 1)).reversed().map { row in
      let text = counts.map { count in
        count < row ? " " : count > Self.highest && row == Self.highest ? figure(count) : String(glyphs.bullet)
      }
      return StyledLine("  " + text.joined(), .accent)
    }
  }

  /// Rows that dots may take.
  private static let highest = 4

  private func figure(_ count: Int) -> String { count < 10 ? String(count) : "+" }

  /// Totals with their members from the highest down, in as many columns as there is room for.
  private var names: [StyledLine] {
    let entries = tally.complete.sorted {
      (tally.scores[$1].total, $0) < (tally.scores[$0].total, $1)
    }
    let longest = min(entries.map { column.name($0).cellWidth }.max() ?? 0, width - Self.figures)
    let columns = max((width - 2) / (longest + Self.figures), 1)
    let rows = (entries.count + columns - 1) / columns
    return (0..<rows).map { row in
      stride(from: row, to: entries.count, by: rows).reduce(StyledLine()) { line, place in
        line.adding(String(tally.scores[entries[place]].total).leftPadded(to: 6), .accent)
          .adding("  " + column.name(entries[place]).padded(to: longest, ellipsis: glyphs.ellipsis))
      }
    }
  }

  /// Columns that a total and the blanks around it take.
  private static let figures = 8
}
