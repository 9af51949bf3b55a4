import Council
import Rating
import Rulebook
import Season
import TerminalUI

extension DossierPage {
  /// What the producer and the advisory group gave in total, as far as it may be seen.
  var appraisals: [StyledLine] {
    Appraisal.Source.allCases.flatMap { source -> [StyledLine] in
      let lead = StyledLine("  \(words.source(source)): ")
      if file.withheld.contains(source) { return item(lead, "\(words.withheld).", .muted) }
      return file.view.appraisals.filter { $0.source == source }.flatMap { appraisal -> [StyledLine] in
        let total = file.score(of: appraisal).map { words.total($0, of: file.set) } ?? words.notCounted
        return item(lead, total, .accent) + item(StyledLine("    "), words.about(appraisal), .muted)
      }
    }
  }

  /// What the levels came to, from the lowest up.
  var outcomes: [StyledLine] { file.view.outcomes.flatMap(line) }

  private func line(_ outcome: Outcome) -> [StyledLine] {
    let rating = RatingPhrases(language: words.language)
    let total = outcome.total.map { rating.points(Fraction($0[0], $0[1]), places: 2) }
    let lead = StyledLine("  \(outcome.date.printed)  ", .muted)
      .adding(outcome.star.map { glyphs.stars($0) + " " } ?? "", .star)
    let parts = [outcome.level.title(in: words.language), total ?? words.noTotal, outcome.source]
    return item(lead, parts.filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// Every certificate, the oldest first.
  var certificates: [StyledLine] {
    file.view.certificates.flatMap { certificate -> [StyledLine] in
      let lead = StyledLine("  \(certificate.date.printed)  ", .muted).adding(
        glyphs.stars(certificate.stars) + " ", .star)
      return item(lead, words.about(certificate), isPast(certificate.ends) ? .danger : .plain)
    }
  }

  /// Earlier ratings of the product, each with what is different since.
  var earlier: [StyledLine] {
    let newer = [file.view] + file.earlier
    return zip(file.earlier, newer).flatMap { view, later in rating(view, before: later) }
  }

  private func rating(_ view: DossierView, before later: DossierView) -> [StyledLine] {
    let fields = view.dossier.fields
    let indent = StyledLine("    ")
    var lines = item(StyledLine("  \(fields.year)  ", .muted), "\(fields.code) · \(fields.name)", .accent)
    lines += view.outcomes.flatMap(line).map { indent.appending($0.spans) }
    lines += view.certificates.flatMap { item(indent, words.about($0), .muted) }
    let changes = words.changes(from: view, to: later)
    return changes.isEmpty ? lines : lines + item(indent, words.changed(changes))
  }
}
