import Council
import Rating
import Rulebook
import Season

/// Everything that the forms of a sitting's dossiers (Mẫu số 01, 02, 03) are filled from.
public struct FormsMaterial: Sendable {
  /// One product of the agenda.
  struct Paper: Sendable {
    let product: Product
    let pinned: PinnedScale
    /// Nil where the register does not have it: the form leaves room.
    let dossier: DossierView?
  }

  public let sitting: Sitting
  public let edition: Edition
  let papers: [Paper]

  /// True where the edition has no such forms, or the agenda no product.
  public var isEmpty: Bool { papers.isEmpty || edition.forms.isEmpty }

  /// Gathers the products of the agenda with their dossiers. No council's score is among them.
  public init(of sitting: String, in store: CouncilStore) throws {
    let held = try store.sitting(sitting)
    papers = try store.agenda(sitting, nil).map { line in
      let code = line.product.code
      return Paper(
        product: line.product, pinned: try store.set(line.product.setHash),
        dossier: try store.register.find(code) == nil ? nil : store.register.view(code))
    }
    self.sitting = held
    edition = try store.edition(held.editionHash)
  }
}

extension FormsMaterial.Paper {
  /// The producer's own scores; nil where none are entered.
  var selfAssessment: Appraisal? { dossier?.appraisals.first { $0.source == .producer } }

  /// The facts that every form begins with; dots leave room for what is not known.
  var facts: [String] {
    func known(_ text: String?) -> String { text.flatMap { $0.isEmpty ? nil : $0 } ?? SheetPaper.dots }
    let fields = dossier?.dossier.fields
    return [
      "Tên sản phẩm: \(product.name)", "Mã số: \(product.code)", "Chủ thể: \(product.producer)",
      "Địa chỉ: \(known(fields.map(\.address) ?? product.address))",
      "Điện thoại: \(known(fields.map(\.phone) ?? product.phone))",
    ]
  }
}
