import Council
import Rulebook
import Season

extension DossierFile {
  /// A document of the edition's list with what is noted about it, or one that is noted beside the list.
  struct Paper: Sendable {
    let id: String
    let title: String
    /// Nil for one that the list does not have.
    let listed: DossierList.Document?
    /// Nil where nothing is noted yet.
    let known: DossierPaper?

    /// What is noted; as complete where nothing is, for that is what somebody notes who has it at hand.
    var noted: DossierPaper { known ?? DossierPaper(id: id, title: title, state: .complete) }

    /// True where a dossier of this kind cannot go without it.
    var isRequired: Bool {
      switch listed?.required {
      case .always, .upgrade, .reassessment: true
      case .whereLawAsks, .optional, nil: false
      }
    }
  }

  /// The documents of the list for the dossier's kind and set, as printed, then those noted beside it.
  var papers: [Paper] { Self.papers(of: view, list: list) }

  /// The same of any dossier.
  static func papers(of view: DossierView, list: DossierList?) -> [Paper] {
    let fields = view.dossier.fields
    let listed = list?.documents(for: fields.kind, set: fields.set) ?? []
    let known = Dictionary(view.papers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = Set(listed.map(\.id))
    return listed.map { Paper(id: $0.id, title: $0.title, listed: $0, known: known[$0.id]) }
      + view.papers.filter { !ids.contains($0.id) }
      .map { Paper(id: $0.id, title: $0.title, listed: nil, known: $0) }
  }
}
