import Rating
import Rulebook
import TerminalUI

/// What a council looks at before it concludes: a result, and what would change it.
struct DiscussionReport: Sendable {
  let result: ResultReport
  let sensitivity: Sensitivity
  let far: [FarSheet]
  /// Every criterion, the widest spread first.
  let criteria: [CriterionSpread]

  /// Reads and rates the product with `code`, then rates it again with one thing changed at a time.
  init(_ desk: Desk, product code: String) throws {
    result = try ResultReport(desk, product: code)
    let answer = result.answer
    sensitivity = Sensitivity(answer)
    far = FarSheet.all(answer.tally, limit: answer.request.rules.spread)
    criteria = CriterionSpread.all(answer.tally)
  }
}

/// A discussion laid out as lines; its sections have files of their own.
struct DiscussionPage {
  let report: DiscussionReport
  /// Columns for all of it.
  let width: Int
  /// The result laid out for one column of text.
  let column: ResultPage

  /// From this width on, there are two columns of text.
  private static let twoColumns = 160
  /// Columns between the two.
  private static let gap = 4

  init(_ report: DiscussionReport, width: Int, glyphs: Glyphs) {
    self.report = report
    self.width = width
    let columnWidth = width >= Self.twoColumns ? (width - Self.gap) / 2 : width
    column = report.result.page(width: columnWidth, glyphs: glyphs)
  }

  var glyphs: Glyphs { column.glyphs }
  var tally: Tally { column.tally }
  var answer: Answer { column.answer }
  var rating: RatingPhrases { column.rating }
  var words: DiscussionPhrases { DiscussionPhrases(language: report.result.language) }

  /// What stays on top: the product, its result, its mean.
  var head: [StyledLine] {
    var result = column.resultLine
    let mean = answer.printedTotal.map { words.mean(rating.decimal($0), sheets: tally.complete.count) } ?? ""
    if result.cellWidth + mean.cellWidth < width { result.trailing = .init(text: mean, style: .muted) }
    return [column.title(width: width), result, .blank]
  }

  /// The totals and who rejects across the page; below them what would change the result and where the sheets lie
  /// apart, side by side where there is room for two columns.
  var lines: [StyledLine] {
    let first = [totals, column.votes]
    let result = [margins, ballots, gates]
    let people = [spread, far, criteria, column.cases]
    guard width >= Self.twoColumns else { return Self.stacked(first + result + people + [met]) }
    return Self.stacked(first + [beside(Self.stacked(result + [met]), Self.stacked(people))])
  }

  /// The sections that say something, a blank line between two of them.
  private static func stacked(_ sections: [[StyledLine]]) -> [StyledLine] {
    sections.filter { !$0.isEmpty }.reduce(into: []) { $0 += ($0.isEmpty ? [] : [.blank]) + $1 }
  }

  private func beside(_ left: [StyledLine], _ right: [StyledLine]) -> [StyledLine] {
    (0..<max(left.count, right.count)).map { row in
      let line = left.indices.contains(row) ? left[row] : .blank
      guard right.indices.contains(row) else { return line }
      return line.padded(to: column.width + Self.gap).appending(right[row].spans)
    }
  }

  /// "Lê Văn Hùng (65)"; the name alone where the sheet is not complete.
  func member(_ sheet: Int) -> String {
    let score = tally.scores[sheet]
    return score.isComplete ? "\(column.name(sheet)) (\(score.total))" : column.name(sheet)
  }
}
