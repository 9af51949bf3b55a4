import Rating
import Rulebook
import TerminalUI

/// The comparison laid out for a width: titles wrapped, figures in columns at the right.
struct DossierComparisonPage {
  let comparison: DossierComparison
  let words: DossierComparisonPhrases
  let width: Int
  let glyphs: Glyphs
  /// Place among the rows of the one that is looked at; nil for none.
  let focus: Int?

  /// Columns of producer, advisory group, council, its sheets, difference.
  private static let columns = [8, 8, 9, 7, 6]
  private static let code = 7

  private var title: Int { max(width - Self.code - Self.columns.reduce(0, +), 10) }

  /// Heads of the columns.
  var heads: StyledLine {
    figures(StyledLine(String(repeating: " ", count: Self.code + title)), words.heads) { _ in .muted }
  }

  /// The text, and the line at which each row begins.
  var laidOut: (lines: [StyledLine], starts: [Int]) {
    var lines: [StyledLine] = []
    var starts: [Int] = []
    for (part, rows, sum) in comparison.parts {
      lines += StyledLine.wrapped("\(part.code). \(part.title)", .heading, width: width)
      for row in rows {
        starts.append(lines.count)
        lines += line(row, isFocused: starts.count - 1 == focus)
      }
      lines += [self.sum(words.sum(part.code), sum), .blank]
    }
    return (lines + [self.sum(words.total, comparison.total)], starts)
  }

  private func line(_ row: DossierComparison.Row, isFocused: Bool) -> [StyledLine] {
    let mark = isFocused ? String(glyphs.pointer) : " "
    let texts = row.criterion.title.wrapped(to: title - 1)
    let differs = row.difference != nil
    return texts.enumerated().map { place, text in
      let lead = StyledLine(
        place == 0 ? "\(mark) \(row.criterion.code)".padded(to: Self.code) : String(repeating: " ", count: Self.code),
        isFocused ? .key : .muted
      ).adding(text.padded(to: title), isFocused ? .accent : .plain)
      guard place == 0 else { return lead }
      let spread = row.council.map { $0.least == $0.most ? "" : "\($0.least)-\($0.most)" }
      return figures(
        lead,
        [
          words.points(row.producer), words.points(row.advisory), words.points(row.council?.points), spread ?? "",
          row.difference.map { words.points($0) } ?? "",
        ]
      ) { $0 == 4 ? .warning : $0 == 3 ? .muted : differs ? .accent : .plain }
    }
  }

  private func sum(_ label: String, _ sum: DossierComparison.Sum) -> StyledLine {
    figures(
      StyledLine("  " + label.padded(to: Self.code + title - 2), .heading),
      [
        words.points(sum.producer), words.points(sum.advisory), words.points(sum.council), "",
        sum.difference.map { words.points($0) } ?? "",
      ]
    ) { $0 == 4 ? .warning : .heading }
  }

  private func figures(_ lead: StyledLine, _ texts: [String], style: (Int) -> Style) -> StyledLine {
    zip(texts, Self.columns).enumerated().reduce(lead) { line, element in
      line.adding(element.element.0.leftPadded(to: element.element.1), style(element.offset))
    }
  }
}
