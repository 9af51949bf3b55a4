import Council
import Rating
import Rulebook
import TerminalUI

/// Everything that the result of one product rests on.
struct ResultReport: Sendable {
  let answer: Answer
  let item: AgendaItem
  /// Why the council, asked in writing, should meet; nil where nothing speaks for it.
  let proposal: MeetingProposal?
  /// What was given in every round; nil where the report is about an answer at hand.
  let versions: SheetVersions?
  /// Members' names by id, with those of delegates.
  let names: [String: String]
  let language: Language

  /// Reads and rates the product; what the chair decided counts.
  init(_ desk: Desk, product code: String) throws {
    self.init(
      Answer(try desk.ratingRequest(code)), item: try desk.agendaItem(code), regulation: desk.sitting.regulation,
      names: try desk.names(code), language: desk.language, versions: try desk.store.versions(desk.sitting.id, code))
  }

  /// The report of an answer at hand.
  init(
    _ answer: Answer, item: AgendaItem, regulation: Regulation, names: [String: String], language: Language,
    versions: SheetVersions? = nil
  ) {
    self.answer = answer
    self.item = item
    proposal = item.opinion == .asked ? MeetingProposal(answer, under: regulation) : nil
    self.versions = versions
    self.names = names
    self.language = language
  }

  var product: Product { item.product }
  var stage: Stage { item.stage }
  var conclusion: Conclusion? { item.conclusion }
  var opinion: WrittenOpinion? { item.opinion }
  var isConcluded: Bool { stage == .concluded }

  /// The report laid out for `width` columns.
  func page(width: Int, glyphs: Glyphs) -> ResultPage { ResultPage(report: self, width: width, glyphs: glyphs) }
}

/// A result laid out as lines; each section has a file of its own.
struct ResultPage {
  let report: ResultReport
  /// Columns for text.
  let width: Int
  let glyphs: Glyphs

  /// Lines of text get no longer than is comfortable to read.
  private static let widest = 132

  init(report: ResultReport, width: Int, glyphs: Glyphs) {
    self.report = report
    self.width = min(width, Self.widest)
    self.glyphs = glyphs
  }

  var answer: Answer { report.answer }
  var tally: Tally { answer.tally }
  var scale: Scale { answer.tally.scale }
  var places: Int { answer.request.rules.decimals }
  var words: ResultPhrases { ResultPhrases(language: report.language) }
  var rating: RatingPhrases { RatingPhrases(language: report.language) }

  /// What stays on top: which product this is.
  var title: [StyledLine] { [title(width: width)] }

  /// The same across `width` columns.
  func title(width: Int) -> StyledLine {
    let room = max(width - report.product.code.cellWidth - 2, 0)
    return StyledLine(report.product.name.padded(to: room, ellipsis: glyphs.ellipsis) + "  ", .heading).adding(
      report.product.code, .muted)
  }

  /// All sections, a blank line between two of them.
  var lines: [StyledLine] {
    [basis, opinion, verdict, parts, stars, concluded, members, spread, more, votes, cases, promotion, paths, notes]
      .filter { !$0.isEmpty }
      .reduce(into: []) { lines, section in lines += (lines.isEmpty ? [] : [StyledLine()]) + section }
  }

  // MARK: Shared by the sections

  /// "3.5 Sở hữu trí tuệ".
  func criterion(_ index: Int) -> String { "\(scale.criteria[index].code) \(scale.criteria[index].title)" }

  func name(_ place: Int) -> String {
    let id = tally.sheets[place].member
    return report.names[id] ?? id
  }

  func heading(_ text: String) -> StyledLine { StyledLine(text, .heading) }

  func bullets(_ texts: [String], _ style: Style = .plain) -> [StyledLine] {
    texts.flatMap { StyledLine.wrapped($0, style, width: width, lead: StyledLine("  - ", .muted)) }
  }

  /// A bar of `value` of `max` as two spans behind `line`.
  func adding(bar value: Int, max: Int, width: Int, to line: StyledLine) -> StyledLine {
    let bar = glyphs.bar(value: value, max: max, width: width)
    return line.adding(bar.filled, .bar).adding(bar.rest, .barEmpty)
  }
}
