import Council
import Rulebook
import Season

/// A document of a dossier: its state, number, days, issuer and note.
struct DossierPaperEntry: Entry {
  var fields: EntryFields
  private let dossier: Dossier
  /// Nil for a document that is not on the list: its title is asked for and becomes its id.
  private let known: DossierPaper?

  init(_ paper: DossierPaper?, of dossier: Dossier, words: EntryPhrases) {
    self.dossier = dossier
    known = paper
    let states = DossierPaper.State.allCases
    fields = EntryFields(
      (paper == nil ? [.text(.title)] : []) + [
        .choice(
          .state, states.map { $0.title(in: words.language) },
          states.firstIndex(of: paper?.state ?? .complete) ?? 0),
        .text(.number, paper?.number ?? ""), .day(.issued, paper?.issued), .text(.issuer, paper?.issuer ?? ""),
        .day(.expires, paper?.expires), .text(.note, paper?.note ?? ""),
      ])
  }

  func title(_ words: EntryPhrases) -> String { words.paperTitle }

  func about(_ words: EntryPhrases) -> [String] { [words.subject(dossier)] + (known.map { [$0.title] } ?? []) }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .title: return required(.title, words)
    case .issued: return day(.issued, required: false, words)
    case .expires:
      if let fault = day(.expires, required: false, words) { return fault }
      guard let issued = fields.day(.issued), let expires = fields.day(.expires) else { return nil }
      return expires < issued ? words.expiresBefore : nil
    default: return nil
    }
  }

  var act: SeasonAct? {
    let title = known?.title ?? fields.text(.title)
    return .paper(
      dossier: dossier.code,
      DossierPaper(
        id: known?.id ?? title, title: title, state: DossierPaper.State.allCases[fields.place(.state)],
        number: fields.text(.number), issued: fields.day(.issued), issuer: fields.text(.issuer),
        expires: fields.day(.expires), note: fields.text(.note), attachment: known?.attachment))
  }
}
