import Council
import Rulebook
import Season
import TerminalUI

extension DossierPage {
  /// Every document with its state, number, day, issuer and last day.
  var papers: [StyledLine] {
    let open = file.papers.filter { $0.known == nil && $0.isRequired }.map(\.title)
    let missing = open.isEmpty ? [] : item(StyledLine("  "), words.notNoted(open), .warning)
    return missing + file.papers.compactMap(\.known).flatMap(lines)
  }

  private func lines(_ paper: DossierPaper) -> [StyledLine] {
    let isLapsed = paper.state == .complete && isPast(paper.expires)
    let lead = StyledLine("  ").adding(
      paper.state.title(in: words.language).padded(to: words.stateWidth), isLapsed ? .danger : paper.state.style)
    let indent = StyledLine(String(repeating: " ", count: lead.cellWidth))
    let about = words.about(paper)
    return item(lead, paper.title) + (about.isEmpty ? [] : item(indent, about, .muted))
      + (isLapsed ? item(indent, words.lapsed, .danger) : [])
      + (paper.note.isEmpty ? [] : item(indent, paper.note))
      + (paper.attachment.map { item(indent, words.attachment($0), .muted) } ?? [])
  }

  /// The commune's report, point by point.
  var report: [StyledLine] {
    guard let report = file.view.report else { return [] }
    return item(StyledLine("  "), words.about(report), .muted)
      + report.points.flatMap { point -> [StyledLine] in
        let lead = StyledLine(
          "  \(point.holds ? String(glyphs.check) : "!") ", point.holds ? .good : .warning)
        let indent = StyledLine(String(repeating: " ", count: lead.cellWidth))
        return item(lead, point.title) + (point.finding.isEmpty ? [] : item(indent, point.finding, .muted))
      }
  }
}

extension DossierPaper.State {
  /// The style of the state's name.
  var style: Style {
    switch self {
    case .complete: .good
    case .missing: .danger
    case .supplement: .warning
    case .notRequired: .muted
    }
  }
}
