import Council
import Documents
import Foundation
import Rulebook

/// Writes the papers of a sitting into files.
struct Printer {
  /// Scoring is closed for no product (exit status 4): nothing may be printed.
  struct NothingOpen: ExplainedError {
    func explanation(in language: Language) -> String {
      language.choose(
        "chưa có sản phẩm nào khóa chấm điểm, nên không có gì để in",
        "scoring is closed for no product, so there is nothing to print")
    }
  }

  /// No concluded product is recognised or goes up (exit status 4).
  struct NothingGoesUp: ExplainedError {
    func explanation(in language: Language) -> String {
      language.choose(
        "không có sản phẩm đã kết luận nào được công nhận hoặc chuyển cấp trên, nên không có tờ trình hay quyết định",
        "no concluded product is recognised or goes to the next level, so there is no letter and no decision")
    }
  }

  /// The edition prints no forms, or the agenda is empty (exit status 4).
  struct NoForms: ExplainedError {
    let edition: String

    func explanation(in language: Language) -> String {
      language.choose(
        "không có Mẫu số 01, 02, 03 để in: bản luật \(edition) không có mẫu này, hoặc phiên họp chưa có sản phẩm",
        "there is no form to print: edition \(edition) has none, or the sitting has no product")
    }
  }

  /// The files of a paper that were written.
  struct Printed {
    let paths: [String]
    /// Products that are not on the paper because their scoring is not closed.
    let leftOut: [Product]
  }

  private let store: CouncilStore
  private let sitting: String
  private let language: Language
  private let clock: Clock

  /// Takes the sitting `sitting` of `store`; `language` is that of messages, papers are Vietnamese.
  init(_ store: CouncilStore, sitting: String, language: Language, clock: Clock = .system) {
    self.store = store
    self.sitting = sitting
    self.language = language
    self.clock = clock
  }

  /// One file of a paper, by what it is called before the day.
  private typealias Part = (stem: String, content: PrintOrder.Content)

  /// Writes `paper`, e.g. as `bien-ban-2026-11-22.pdf`, in `folder`; an older file is replaced.
  /// - Throws: `NothingOpen`, `NothingGoesUp`, `NoForms`, `PrintHelper.Failure`, `WholeFile.Failure`, or the store's error.
  func write(_ paper: Paper, as format: PaperFormat, to folder: String) throws -> Printed {
    let day = try store.sitting(sitting).date
    let (parts, leftOut) = try parts(of: paper, as: format)
    let paths = try parts.map { part in
      let path = "\(folder)/\(part.stem)-\(day).\(format.rawValue)"
      try WholeFile.write(bytes(of: part.content, of: paper, as: format), to: path)
      return path
    }
    return Printed(paths: paths, leftOut: leftOut)
  }

  private func bytes(of content: PrintOrder.Content, of paper: Paper, as format: PaperFormat) throws -> [UInt8] {
    if case .document(let document) = content, format == .txt {
      return Array(PlainText(width: paper.columns).text(document).utf8)
    }
    return try PrintHelper().bytes(
      PrintOrder(format: format.helped, language: language, created: clock.now().text, content: content))
  }

  private func parts(of paper: Paper, as format: PaperFormat) throws -> (parts: [Part], leftOut: [Product]) {
    switch paper {
    case .minutes:
      // The minutes name every product that is not concluded, without its scores.
      return ([(paper.stem, .document(Minutes.document(try MinutesMaterial(of: sitting, in: store))))], [])
    case .summary:
      let material = try SummaryMaterial(of: sitting, in: store)
      guard !material.isEmpty else { throw NothingOpen() }
      let content =
        format == .xlsx
        ? PrintOrder.Content.workbook(Summary.workbook(material)) : .document(Summary.document(material))
      return ([(paper.stem, content)], material.sealed)
    case .sheets: return try sheets(SheetsMaterial.filled(of: sitting, in: store), stem: paper.stem)
    case .blankSheets: return try sheets(SheetsMaterial.blank(of: sitting, in: store), stem: paper.stem)
    case .promotion:
      let material = try SummaryMaterial(of: sitting, in: store)
      let parts = [
        (paper.stem, PromotionLetter.document(material)),
        ("du-thao-quyet-dinh", RecognitionDecision.document(material)),
      ].compactMap { stem, document in document.map { (stem, PrintOrder.Content.document($0)) } }
      guard !parts.isEmpty else { throw NothingGoesUp() }
      return (parts, material.sealed)
    case .forms:
      let material = try FormsMaterial(of: sitting, in: store)
      guard !material.isEmpty else { throw NoForms(edition: material.edition.id) }
      return ([(paper.stem, .document(DossierForms.document(material)))], [])
    }
  }

  private func sheets(
    _ material: SheetsMaterial, stem: String
  ) throws(NothingOpen) -> (parts: [Part], leftOut: [Product]) {
    guard !material.isEmpty else { throw NothingOpen() }
    return ([(stem, .document(SheetPapers.document(material)))], material.sealed)
  }
}
