import Rating
import TerminalUI

extension ResultPage {
  /// Members × parts with totals, and the mean below.
  var members: [StyledLine] {
    let columns = scale.parts
    let names = min(tally.sheets.indices.map { name($0).cellWidth }.max() ?? 0, max(width - 9 * columns.count - 24, 12))
    let nameWidth = max(names, words.mean.cellWidth)
    let head = StyledLine("     " + "".padded(to: nameWidth), .muted)
      .adding(columns.map { $0.leftPadded(to: 8) }.joined() + words.sum.leftPadded(to: 9), .muted)
    let rows = tally.sheets.indices.map { place in
      StyledLine(String(place + 1).leftPadded(to: 4) + " ", .muted).adding(name(place).padded(to: nameWidth))
        .appending(points(place))
    }
    return [heading(words.members), head] + rows + mean(nameWidth) + rounds
  }

  private func points(_ place: Int) -> [StyledLine.Span] {
    let score = tally.scores[place]
    let sheet = tally.sheets[place]
    let columns =
      score.isComplete ? score.parts.map(String.init) + [String(score.total)] : scale.parts.map { _ in "–" } + ["–"]
    var spans = columns.enumerated().map { index, text in
      StyledLine.Span(
        text: text.leftPadded(to: index == columns.count - 1 ? 9 : 8),
        style: index == columns.count - 1 ? .accent : .plain)
    }
    let marks = [
      sheet.reject == nil ? nil : words.rejects, sheet.stop == nil && !score.stopsByItself ? nil : words.stops,
      score.isComplete ? nil : words.incomplete,
    ].compactMap(\.self)
    if let rescored = rescored(sheet.member) { spans.append(.init(text: "  \(rescored)", style: .muted)) }
    if !marks.isEmpty { spans.append(.init(text: "  " + marks.joined(separator: ", "), style: .warning)) }
    return spans
  }

  private func mean(_ nameWidth: Int) -> [StyledLine] {
    guard let parts = answer.printedParts, let total = answer.printedTotal else { return [] }
    return [
      StyledLine("     " + words.mean.padded(to: nameWidth), .heading)
        .adding(parts.map { rating.decimal($0).leftPadded(to: 8) }.joined(), .heading)
        .adding(rating.decimal(total).leftPadded(to: 9), .heading).adding(rescoredMean.map { "  \($0)" } ?? "", .muted)
    ]
  }
}
