import Documents
import Rulebook
import Season
import TerminalUI

/// All that is known of one entry of the season's book, laid out for a width.
struct SeasonBookPage {
  let book: SeasonBook
  let words: SeasonBookPhrases
  let width: Int

  /// The entry `id` of `list`; nothing for one that there is not.
  func lines(_ list: SeasonList, id: String) -> [StyledLine] {
    switch list {
    case .event: book.events.first { $0.id == id }.map(lines) ?? []
    case .target: book.targets.first { $0.id == id }.map(lines) ?? []
    case .grant: book.grants.first { $0.id == id }.map(lines) ?? []
    }
  }

  private func lines(_ event: SeasonEvent) -> [StyledLine] {
    head(event.title, event.id) + item("", words.about(event), .muted) + item(words.chair, event.chair)
      + item(words.participants, words.participants(event)) + event.dossiers.flatMap { dealtWith($0, in: event) }
      + event.notes.flatMap { item("–", $0) }
  }

  /// A dossier that was dealt with, and what was remarked on it there.
  private func dealtWith(_ code: String, in event: SeasonEvent) -> [StyledLine] {
    let phrases = DossierPhrases(language: words.language)
    return named(code)
      + book.remarks(of: event, on: code).flatMap { remark -> [StyledLine] in
        let status = phrases.status(remark)
        return StyledLine.wrapped(
          remark.text + (status.isEmpty ? "" : " (\(status))"), width: width,
          lead: StyledLine("    \(remark.number). ", remark.settled == nil ? .warning : .good))
      }
  }

  private func lines(_ target: SeasonTarget) -> [StyledLine] {
    let phrases = SeasonPhrases(language: words.language)
    return head("\(phrases.measure(target)): \(words.wanted(target))", target.id)
      + item("", [words.year(target.year), target.place].filter { !$0.isEmpty }.joined(separator: " · "), .muted)
      + item(words.due, target.due?.printed ?? "")
  }

  private func lines(_ grant: SeasonGrant) -> [StyledLine] {
    let about = [grant.date?.printed ?? words.year(grant.year), grant.place, words.products(grant.products)]
    return head(words.amount(grant), grant.id) + item("", about.filter { !$0.isEmpty }.joined(separator: " · "), .muted)
      + item(words.purpose, grant.purpose) + (grant.dossier.isEmpty ? [] : named(grant.dossier))
  }

  private func named(_ code: String) -> [StyledLine] {
    let known = book.dossiers[code]
    return item(code, [known?.name ?? "", known?.producer ?? ""].filter { !$0.isEmpty }.joined(separator: " · "))
  }

  private func head(_ title: String, _ id: String) -> [StyledLine] {
    var lines = StyledLine.wrapped(title, .heading, width: width - id.cellWidth - 2)
    if !lines.isEmpty { lines[0].trailing = StyledLine.Span(text: id, style: .muted) }
    return lines
  }

  /// `text` behind `label`; nothing where there is no text.
  private func item(_ label: String, _ text: String, _ style: Style = .plain) -> [StyledLine] {
    guard !text.isEmpty else { return [] }
    let lead = label.isEmpty ? StyledLine() : StyledLine("\(label) ", .muted)
    return StyledLine.wrapped(text, style, width: width, lead: lead)
  }
}
