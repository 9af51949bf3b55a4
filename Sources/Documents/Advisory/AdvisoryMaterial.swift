import Council
import Rating
import Rulebook
import Season

/// Everything that the advisory group's report is made of: dossiers, documents, scores given outside the council. No
/// sheet of the council is among it.
public struct AdvisoryMaterial: Sendable {
  /// One product of the agenda.
  struct Item: Sendable {
    let product: Product
    let pinned: PinnedScale
    /// Nil where the register does not have it.
    let dossier: DossierView?
    /// The documents that the dossier has to bring, by their state.
    let documents: DocumentStates
    /// Points held against documents; nil without a dossier or a list.
    let evidence: Evidence?
    let producer: AppraisedScore?
    let advisory: AppraisedScore?

    /// What has to be settled before the sitting.
    var findings: [Evidence.Finding] { evidence?.findings ?? [] }
  }

  public let sitting: Sitting
  /// In the council's order.
  let members: [Member]
  public let edition: Edition
  /// In the order of the agenda.
  let items: [Item]
  /// Code of the last record before the print.
  let head: HeadCode?

  /// True where nothing can be reported: no product of the agenda is on the register.
  public var isEmpty: Bool { items.allSatisfy { $0.dossier == nil } }

  /// Gathers the products of the agenda with their dossiers.
  /// - Parameter list: the documents that the edition asks for; nil where it has no list.
  public init(of sitting: String, in store: CouncilStore, list: (_ edition: String) throws -> DossierList?) throws {
    let held = try store.sitting(sitting)
    let edition = try store.edition(held.editionHash)
    let list = try list(held.edition)
    items = try store.agenda(sitting, nil).map { line in
      let product = line.product
      let pinned = try store.set(product.setHash)
      let dossier = try store.register.find(product.code) == nil ? nil : try store.register.view(product.code)
      func score(_ source: Appraisal.Source) -> AppraisedScore? {
        dossier?.appraisals.first { $0.source == source }
          .map { AppraisedScore($0, by: pinned.scale, edition: edition) }
      }
      return Item(
        product: product, pinned: pinned, dossier: dossier,
        documents: DocumentStates(
          dossier?.papers ?? [], list: list, kind: product.kind, set: pinned.scale.set.number),
        evidence: dossier.flatMap { dossier in
          list.map { list in
            Evidence(
              set: pinned.scale.set, list: list, kind: product.kind, papers: dossier.papers,
              appraisal: dossier.appraisals.first { $0.source == .producer }, on: held.date,
              months: edition.certificate.validMonths)
          }
        }, producer: score(.producer), advisory: score(.advisory))
    }
    self.sitting = held
    self.edition = edition
    members = try store.members(sitting)
    head = try store.head()?.code
  }
}

/// The documents of a dossier by their state, as titles.
struct DocumentStates: Hashable, Sendable {
  let complete: [String]
  /// Noted as missing, or asked of every such dossier and not noted at all.
  let missing: [String]
  let supplement: [String]

  init(_ papers: [DossierPaper], list: DossierList?, kind: ApplicationKind, set: Int) {
    func titles(_ state: DossierPaper.State) -> [String] { papers.filter { $0.state == state }.map(\.title) }
    let noted = Set(papers.map(\.id))
    let asked = (list?.documents(for: kind, set: set) ?? []).filter { document in
      switch document.required {
      case .always, .upgrade, .reassessment: true
      case .whereLawAsks, .optional: false
      }
    }
    complete = titles(.complete)
    missing = titles(.missing) + asked.filter { !noted.contains($0.id) }.map { "\($0.title) (chưa ghi)" }
    supplement = titles(.supplement)
  }
}

/// Scores given outside the council, counted as one sheet.
struct AppraisedScore: Sendable {
  let appraisal: Appraisal
  let score: SheetScore
  /// The star of this sheet alone, and what keeps it from the next.
  let standing: SheetStanding

  init(_ appraisal: Appraisal, by scale: Scale, edition: Edition) {
    self.appraisal = appraisal
    // What was entered under another set, or before the set was put right, counts as blank.
    score = SheetScore(Choices(appraisal.choices, by: scale), by: scale)
    standing = SheetStanding(score, by: scale, edition: edition)
  }

  /// Nil where criteria are blank: no star is proposed on a part of a sheet.
  var star: Int? { score.isComplete && !score.stopsByItself ? standing.star : nil }
}
