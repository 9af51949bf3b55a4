import Council
import Rulebook
import Season

/// The finding by which the recognition of a product is withdrawn: its day, ground of Điều 8, content, and whose it is.
struct FindingEntry: Entry {
  var fields: EntryFields
  private let view: DossierView
  private let known: DossierPaper?
  private let today: CalendarDate

  init(_ view: DossierView, today: CalendarDate, words: EntryPhrases) {
    self.view = view
    self.today = today
    known = view.papers.first { $0.id == DossierPaper.finding }
    fields = EntryFields([
      .day(.found, known?.issued ?? today),
      .choice(
        .ground, DossierStep.grounds.map(words.ground),
        (known?.ground ?? DossierStep.grounds.lowerBound) - DossierStep.grounds.lowerBound),
      .text(.violation, known?.note ?? "", limit: 400), .text(.foundBy, known?.issuer ?? ""),
    ])
  }

  func title(_ words: EntryPhrases) -> String { words.findingTitle }

  func about(_ words: EntryPhrases) -> [String] { [words.subject(view.dossier.fields), words.aboutFinding] }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .found:
      if let fault = day(.found, required: true, words) { return fault }
      guard let day = fields.day(.found) else { return nil }
      return day > today ? words.notYet : day < view.dossier.since ? words.tooEarly(view.dossier.since) : nil
    case .violation, .foundBy: return required(name, words)
    default: return nil
    }
  }

  var act: SeasonAct? {
    guard let day = fields.day(.found) else { return nil }
    return .paper(
      dossier: view.dossier.fields.code,
      .finding(
        on: day, ground: DossierStep.grounds.lowerBound + fields.place(.ground), text: fields.text(.violation),
        by: fields.text(.foundBy), attachment: known?.attachment))
  }
}
