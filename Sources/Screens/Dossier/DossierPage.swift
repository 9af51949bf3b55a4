import Council
import Deadlines
import Rulebook
import Season
import TerminalUI

/// The page of a dossier, laid out for a width: one column, or two side by side in a wide window.
struct DossierPage {
  let file: DossierFile
  let words: DossierPhrases
  let width: Int
  let glyphs: Glyphs

  /// From this width on there are two columns.
  private static let wide = 140
  private static let gap = 4

  /// What stays on top.
  var head: [StyledLine] {
    let dossier = file.view.dossier
    var title = StyledLine(file.fields.name, .heading)
    title.trailing = StyledLine.Span(text: file.fields.code, style: .muted)
    let standing = StyledLine(dossier.stage.title(in: words.language), dossier.stage.style)
      .adding(words.since(dossier.since), .muted)
      .adding(dossier.due.map { words.dueUntil($0) } ?? "", isPast(dossier.due) ? .danger : .warning)
    return [title, standing] + finding + before + [.blank]
  }

  /// Until when a recognition is withdrawn, where something was found.
  private var finding: [StyledLine] {
    guard file.view.dossier.stage == .recognised, let day = file.view.papers.lazy.compactMap(\.found).first,
      let last = day.adding(days: DeadlineList.withdrawalDays)
    else { return [] }
    return [StyledLine(words.found(day, until: last), isPast(last) ? .danger : .warning)]
  }

  /// How much is to be settled before the sitting, as long as it is still to come.
  private var before: [StyledLine] {
    let isComing = [.dossier, .returned, .advisory, .council].contains(file.view.dossier.stage)
    guard isComing, let count = file.evidence?.findings.count, count > 0 else { return [] }
    return [StyledLine(DossierEvidencePhrases(language: words.language).count(count, file.sittingDay), .warning)]
  }

  var lines: [StyledLine] {
    guard width >= Self.wide else { return fields + history + documents }
    let half = (width - Self.gap) / 2
    let narrow = DossierPage(file: file, words: words, width: half, glyphs: glyphs)
    let (left, right) = (narrow.fields + narrow.history, narrow.documents)
    return (0..<max(left.count, right.count)).map { row in
      let line = row < left.count ? left[row] : .blank
      guard row < right.count else { return line }
      return line.padded(to: half + Self.gap).appending(right[row].spans)
    }
  }

  private var history: [StyledLine] {
    section(words.steps, steps) + section(words.outcomes, outcomes) + section(words.certificates, certificates)
      + section(words.earlier, earlier)
  }

  private var documents: [StyledLine] {
    section(words.papers, papers) + section(words.remarks, remarks) + section(words.appraisals, appraisals)
      + section(words.report, report)
  }

  private func section(_ title: String, _ lines: [StyledLine]) -> [StyledLine] {
    let nothing = [StyledLine("  " + words.nothing, .muted)]
    return [StyledLine(title, .heading)] + (lines.isEmpty ? nothing : lines) + [.blank]
  }

  func isPast(_ day: CalendarDate?) -> Bool { day.map { $0 < file.today } ?? false }

  /// `text` behind `lead`, wrapped under itself.
  func item(_ lead: StyledLine, _ text: String, _ style: Style = .plain) -> [StyledLine] {
    StyledLine.wrapped(text, style, width: width, lead: lead)
  }
}
