import Council
import Rating
import Rulebook
import TerminalUI

extension ResultPage {
  /// Producer, set, how many sheets.
  var basis: [StyledLine] {
    let agenda = ProductListPhrases(language: report.language)
    let parts = [
      report.product.producer, agenda.set(report.product.set, scale.set.title), words.sheets(tally.sheets.count),
      report.stage.label(in: report.language),
    ]
    return StyledLine.wrapped(parts.filter { !$0.isEmpty }.joined(separator: " · "), .muted, width: width)
  }

  /// The line that everybody looks for.
  var resultLine: StyledLine {
    var line = StyledLine(words.result + " ", .heading)
    if let star = answer.verdict.star {
      line = line.adding(glyphs.stars(star), .star).adding(" " + rating.stars(star).uppercased(), .heading)
    } else {
      line = line.adding(rating.status(answer.verdict.status).uppercased(), .warning)
    }
    if let range = answer.verdict.starIf { line = line.adding("  " + words.open(range, rating), .warning) }
    if let band = answer.verdict.band, answer.verdict.star != band {
      line = line.adding("  " + words.band(band, rating))
    }
    return line
  }

  /// The same, and what it must not be read without.
  var verdict: [StyledLine] {
    var lines = [resultLine]
    if !report.isConcluded { lines += StyledLine.wrapped(words.preliminary, .warning, width: width) }
    if answer.request.edition.gates == .unknown {
      lines += StyledLine.wrapped(words.gatesUnknown(answer.request.edition.id), .warning, width: width)
    }
    return lines
  }

  /// Parts and total with their bars and means.
  var parts: [StyledLine] {
    guard let means = tally.partMeans, let printed = answer.printedParts, let total = tally.mean,
      let printedTotal = answer.printedTotal
    else { return [StyledLine(words.noCompleteSheet, .warning)] }
    let parts = scale.set.parts
    let longest = max(parts.map { $0.title.cellWidth + 3 }.max() ?? 0, words.total.cellWidth)
    let titles = min(longest, max(width / 2, 10))
    let bar = max(min(width - titles - Self.figures, 60), 0)
    var lines = parts.indices.map { index in
      row(
        "\(parts[index].code)  \(parts[index].title)", mean: means[index], printed: printed[index],
        max: parts[index].max, titles: titles, bar: bar)
    }
    lines.append(row(words.total, mean: total, printed: printedTotal, max: 100, titles: titles, bar: bar))
    return lines
  }

  /// Columns that a row's mean, maximum and fraction take.
  private static let figures = 24

  private func row(_ title: String, mean: Fraction, printed: String, max: Int, titles: Int, bar: Int) -> StyledLine {
    let line = adding(
      bar: mean.numerator, max: max * mean.denominator, width: bar, to: StyledLine(title.padded(to: titles) + "  "))
    let exact = mean.denominator == 1 ? "" : "  (\(mean.numerator)/\(mean.denominator))"
    return line.adding("  " + rating.decimal(printed).leftPadded(to: 6), .accent).adding(
      "/\(max)".padded(to: 4), .muted
    )
    .adding(exact, .muted)
  }

  /// Conditions and discussion that the chair put down.
  var concluded: [StyledLine] {
    guard let conclusion = report.conclusion else { return [] }
    var lines: [StyledLine] = []
    if !conclusion.discussion.isEmpty {
      lines +=
        [heading(words.discussion)] + StyledLine.wrapped(conclusion.discussion, width: width, lead: StyledLine("  "))
    }
    if !conclusion.conditions.isEmpty { lines += [heading(words.conditions)] + bullets(conclusion.conditions) }
    return lines
  }
}
