import Rating
import Rulebook
import Season
import TerminalUI

/// The text of one criterion as rows for a given width: heading, options, and what explains them.
struct CriterionText {
  /// How the rows are put together.
  enum Arrangement: CaseIterable {
    /// Explanation, options and the rest, blank rows between them and between the options.
    case airy
    /// Blank rows between explanation, options and the rest.
    case roomy
    /// The same without blank rows.
    case compact
    /// Options first, for a pane that does not hold everything.
    case optionsFirst
  }

  let phrases: FormPhrases
  let sheet: FormSheet
  let index: Int
  /// Why the criterion is not asked; nil where it is.
  let notAsked: String?
  /// Why the criterion is not the member's own to mark; nil where it is.
  var agreed: String?
  /// What the producer and the advisory group gave; nil where neither is shown.
  var appraised: String?
  /// The dossier's documents that support the criterion.
  var papers: [DossierFile.Paper] = []
  /// The day that their terms are held against.
  var day: CalendarDate?
  let glyphs: Glyphs
  let width: Int

  private var criterion: Criterion { sheet.scale.criteria[index] }
  private var isAsked: Bool { notAsked == nil }

  // MARK: Heading

  /// Code, title, most points, group, and why it is not asked: always in view.
  var heading: [StyledLine] {
    let most = phrases.most(criterion.max)
    let title = "\(criterion.code) \(criterion.title)".wrapped(to: width - most.cellWidth - 2)
    var lines = title.map { StyledLine($0, .heading) }
    if !lines.isEmpty { lines[0].trailing = StyledLine.Span(text: most, style: .muted) }
    if let group = criterion.group { lines += StyledLine.wrapped(phrases.group(group), .muted, width: width) }
    if let agreed { lines += StyledLine.wrapped(agreed, .accent, width: width) }
    guard let notAsked else { return lines }
    lines += StyledLine.wrapped(notAsked, .warning, width: width)
    if let kept = sheet.choices[index] {
      lines += StyledLine.wrapped(phrases.kept(kept), .warning, width: width)
    }
    return lines
  }

  // MARK: Body

  /// Everything below the heading.
  func body(_ arrangement: Arrangement) -> [StyledLine] {
    let gap = arrangement == .airy || arrangement == .roomy ? [StyledLine.blank] : []
    let before = arrangement == .optionsFirst ? [] : explanation
    let after = (arrangement == .optionsFirst ? explanation : []) + conditions
    let options = options.enumerated().flatMap { place, lines in
      arrangement == .airy && place > 0 ? [.blank] + lines : lines
    }
    return [before, options, after].filter { !$0.isEmpty }.reduce(into: []) { $0 += gap + $1 }
  }

  private var explanation: [StyledLine] {
    (criterion.hint.map { labelled(phrases.hint, $0) } ?? [])
      + criterion.require.flatMap { labelled(phrases.requirement, $0) }
  }

  private var conditions: [StyledLine] {
    var lines = appraised.map { StyledLine.wrapped($0, .accent, width: width) } ?? []
    lines += papers.flatMap(paper)
    lines += criterion.evidence.flatMap { labelled(phrases.evidence, $0) }
    lines += criterion.reject.flatMap { labelled(phrases.rejectIf, $0, labelStyle: .warning) }
    lines += criterion.stop.flatMap { labelled(phrases.stopIf, $0, labelStyle: .warning) }
    if sheet.scale.stopIfZero.contains(index) {
      lines += StyledLine.wrapped(phrases.stopsAtZero, .warning, width: width)
    }
    let note = sheet.note(at: index)
    if !note.isEmpty { lines += labelled(phrases.note, note, labelStyle: .accent) }
    return lines
  }

  /// A document with its state: a tick where it is there and valid on the day.
  private func paper(_ paper: DossierFile.Paper) -> [StyledLine] {
    let isValid = day.map { paper.noted.isValid(on: $0) } ?? false
    let text = DossierEvidencePhrases(language: phrases.language).document(paper.title, paper.known)
    return StyledLine.wrapped(
      text, isValid ? .plain : .muted, width: width,
      lead: StyledLine("\(phrases.paper) ", .muted).adding(
        "\(isValid ? glyphs.check : glyphs.dot) ", isValid ? .good : .warning))
  }

  private func labelled(_ label: String, _ text: String, labelStyle: Style = .muted) -> [StyledLine] {
    StyledLine.labelled(label, text, width: width, labelStyle: labelStyle)
  }

  // MARK: Options

  /// The rows of every option, those of a case's heading with its first.
  var options: [[StyledLine]] {
    var blocks: [[StyledLine]] = []
    var open: String?
    for (place, option) in criterion.options.enumerated() {
      var lines: [StyledLine] = []
      if let key = option.case, key != open {
        let text = criterion.cases.first { $0.key == key }?.text ?? ""
        lines += StyledLine.wrapped(phrases.oneCase(key, text), isAsked ? .heading : .disabled, width: width)
      }
      open = option.case
      lines += rows(number: place + 1, points: option.points, star: option.star ?? 0, text: option.text)
      blocks.append(lines)
    }
    guard criterion.allowsNone else { return blocks }
    return blocks + [rows(number: 0, points: 0, star: 0, text: phrases.noneHolds)]
  }

  /// One option: pointer, number, points, stars, and the text wrapped in a column of its own.
  private func rows(number: Int, points: Int, star: Int, text: String) -> [StyledLine] {
    let isChosen = sheet.choices[index] == number
    let style: Style = !isAsked ? .disabled : isChosen ? .accent : .plain
    let pointsText = phrases.points(points).padded(to: pointsWidth)
    let stars = String(repeating: glyphs.star, count: star)
    let starsText = starsWidth == 0 ? "" : stars.padded(to: starsWidth) + " "
    let pointer = isChosen ? String(glyphs.pointer) : " "
    let lead = [
      StyledLine.Span(text: "\(pointer) ", style: style),
      StyledLine.Span(text: "\(number)", style: isAsked ? .key : .disabled),
      StyledLine.Span(text: "  \(pointsText) ", style: style),
      StyledLine.Span(text: starsText, style: isAsked ? .star : .disabled),
    ]
    let indent = lead.reduce(0) { $0 + $1.text.cellWidth }
    let margin = StyledLine.Span(text: String(repeating: " ", count: indent), style: .plain)
    return text.wrapped(to: width - indent).enumerated().map { line, piece in
      var row = StyledLine((line == 0 ? lead : [margin]) + [StyledLine.Span(text: piece, style: style)])
      if isAsked, number <= 9 { row.press = Press(.character(Character("\(number)"))) }
      return row
    }
  }

  private var pointsWidth: Int { criterion.options.map { phrases.points($0.points).cellWidth }.max() ?? 2 }
  private var starsWidth: Int { criterion.options.compactMap(\.star).max() ?? 0 }
}
