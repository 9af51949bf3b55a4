import Rating
import Rulebook
import TerminalUI

extension DiscussionPage {
  /// The criteria that members score differently, the widest first: what each adds to the difference of the widest
  /// pair, the least and the most points, and how many sheets give which.
  var criteria: [StyledLine] {
    guard let spread = answer.spread, tally.complete.count > 1 else { return [] }
    let differing = report.criteria.filter { $0.width > 0 }
    let table = CriteriaTable(differing, width: column.width - 2, glyphs: glyphs)
    let differences = Dictionary(uniqueKeysWithValues: spread.criteria.map { ($0.criterion, $0.points) })
    let legend =
      StyledLine.wrapped(
        words.legend(column.name(spread.widest.higher), column.name(spread.widest.lower)), .muted, width: column.width,
        lead: StyledLine("  "))
    let rows = differing.map { row(of: $0, table, difference: differences[$0.criterion]) }
    let sum = table.line(title: words.total, difference: words.signed(spread.points), points: "")
    return [column.heading(words.criteria(differing.count))]
      + (differing.isEmpty ? [] : legend + [head(table)] + rows + [StyledLine("  ").appending(sum)])
      + agreed
  }

  private func head(_ table: CriteriaTable) -> StyledLine {
    let scale = (0..<table.values).map { String($0).leftPadded(to: CriteriaTable.cell) }.joined()
    return StyledLine("  ").appending(
      table.line(title: "", difference: words.difference, points: words.points).map {
        .init(text: $0.text, style: .muted)
      }
    ).adding(scale, .muted)
  }

  private func row(of spread: CriterionSpread, _ table: CriteriaTable, difference: Int?) -> StyledLine {
    StyledLine("  ").appending(
      table.line(
        title: column.criterion(spread.criterion), difference: difference.map(words.signed) ?? "",
        points: "\(spread.points.lowerBound)-\(spread.points.upperBound)")
    ).appending(table.heat(of: spread, sheets: tally.complete.count))
  }

  /// The criteria that every sheet scores alike, by their numbers.
  private var agreed: [StyledLine] {
    let codes = report.criteria.filter { $0.width == 0 }.map { tally.scale.criteria[$0.criterion].code }
    guard !codes.isEmpty else { return [] }
    return StyledLine.wrapped(
      words.agreed(codes), .muted, width: column.width, lead: StyledLine("  "))
  }
}
