import Council
import Rulebook

/// The files that a paper comes in, not yet in their format.
public struct PaperParts: Sendable {
  /// One file.
  public struct Part: Sendable {
    /// How it is called, before the day, e.g. `bien-ban`.
    public let stem: String
    public let content: PrintOrder.Content
  }

  public let parts: [Part]
  /// Products that are not on the paper because their scoring is not closed, in the order of the agenda.
  public let leftOut: [Product]
}

extension PaperRequest {
  /// Builds the paper of a sitting from what anyone may read in `store`.
  /// - Throws: `PaperRefusal`, or the store's error.
  public func parts(of sitting: String, in store: CouncilStore) throws -> PaperParts {
    switch paper {
    case .minutes:
      // The minutes name every product that is not concluded, without its scores.
      return one(.document(Minutes.document(try MinutesMaterial(of: sitting, in: store), form: form)))
    case .summary:
      let material = try SummaryMaterial(of: sitting, in: store)
      guard !material.isEmpty else { throw PaperRefusal.nothingOpen }
      return one(
        format == .xlsx ? .workbook(Summary.workbook(material)) : .document(Summary.document(material)),
        leftOut: material.sealed)
    case .sheets: return try sheets(SheetsMaterial.filled(of: sitting, in: store))
    case .blankSheets: return try sheets(SheetsMaterial.blank(of: sitting, in: store))
    case .promotion:
      let material = try SummaryMaterial(of: sitting, in: store)
      let parts = [
        (stem, PromotionLetter.document(material)), ("du-thao-quyet-dinh", RecognitionDecision.document(material)),
      ].compactMap { stem, document in document.map { PaperParts.Part(stem: stem, content: .document($0)) } }
      guard !parts.isEmpty else { throw PaperRefusal.nothingGoesUp }
      return PaperParts(parts: parts, leftOut: material.sealed)
    case .forms:
      let material = try FormsMaterial(of: sitting, in: store)
      guard !material.isEmpty else { throw PaperRefusal.noForms(edition: material.edition.id) }
      return one(.document(DossierForms.document(material)))
    }
  }

  private func one(_ content: PrintOrder.Content, leftOut: [Product] = []) -> PaperParts {
    PaperParts(parts: [.init(stem: stem, content: content)], leftOut: leftOut)
  }

  private func sheets(_ material: SheetsMaterial) throws(PaperRefusal) -> PaperParts {
    guard !material.isEmpty else { throw .nothingOpen }
    return one(.document(SheetPapers.document(material)), leftOut: material.sealed)
  }
}

/// Why there is nothing to print (exit status 4).
public enum PaperRefusal: ExplainedError, Hashable {
  /// Scoring is closed for no product.
  case nothingOpen
  /// No concluded product is recognised or goes up.
  case nothingGoesUp
  /// The edition prints no forms, or the agenda is empty.
  case noForms(edition: String)

  public func explanation(in language: Language) -> String {
    switch self {
    case .nothingOpen:
      language.choose(
        "chưa có sản phẩm nào khóa chấm điểm, nên không có gì để in",
        "scoring is closed for no product, so there is nothing to print")
    case .nothingGoesUp:
      language.choose(
        "không có sản phẩm đã kết luận nào được công nhận hoặc chuyển cấp trên, nên không có tờ trình hay quyết định",
        "no concluded product is recognised or goes to the next level, so there is no letter and no decision")
    case .noForms(let edition):
      language.choose(
        "không có Mẫu số 01, 02, 03 để in: bản luật \(edition) không có mẫu này, hoặc phiên họp chưa có sản phẩm",
        "there is no form to print: edition \(edition) has none, or the sitting has no product")
    }
  }
}
