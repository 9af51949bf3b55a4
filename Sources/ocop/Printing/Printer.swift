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

  /// No concluded product goes up (exit status 4).
  struct NothingGoesUp: ExplainedError {
    func explanation(in language: Language) -> String {
      language.choose(
        "không có sản phẩm đã kết luận nào được chuyển cấp trên, nên không có tờ trình",
        "no concluded product goes to the next level, so there is no letter")
    }
  }

  /// A file that was written.
  struct Printed {
    let path: String
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

  /// Writes `paper`, e.g. as `bien-ban-2026-11-22.pdf`, in `folder`; an older file is replaced.
  /// - Throws: `NothingOpen`, `PrintHelper.Failure`, `WholeFile.Failure`, or the store's error.
  func write(_ paper: Paper, as format: PaperFormat, to folder: String) throws -> Printed {
    let path = "\(folder)/\(paper.stem)-\(try store.sitting(sitting).date).\(format.rawValue)"
    let (content, leftOut) = try content(of: paper, as: format)
    let bytes: [UInt8]
    if case .document(let document) = content, format == .txt {
      bytes = Array(PlainText(width: paper.columns).text(document).utf8)
    } else {
      bytes = try PrintHelper().bytes(
        PrintOrder(format: format.helped, language: language, created: clock.now().text, content: content))
    }
    try WholeFile.write(bytes, to: path)
    return Printed(path: path, leftOut: leftOut)
  }

  private func content(
    of paper: Paper, as format: PaperFormat
  ) throws -> (content: PrintOrder.Content, leftOut: [Product]) {
    switch paper {
    case .minutes:
      // The minutes name every product that is not concluded, without its scores.
      return (.document(Minutes.document(try MinutesMaterial(of: sitting, in: store))), [])
    case .summary:
      let material = try SummaryMaterial(of: sitting, in: store)
      guard !material.isEmpty else { throw NothingOpen() }
      let content =
        format == .xlsx
        ? PrintOrder.Content.workbook(Summary.workbook(material)) : .document(Summary.document(material))
      return (content, material.sealed)
    case .sheets: return try sheets(SheetsMaterial.filled(of: sitting, in: store))
    case .blankSheets: return try sheets(SheetsMaterial.blank(of: sitting, in: store))
    case .promotion:
      let material = try SummaryMaterial(of: sitting, in: store)
      guard let letter = PromotionLetter.document(material) else { throw NothingGoesUp() }
      return (.document(letter), material.sealed)
    }
  }

  private func sheets(
    _ material: SheetsMaterial
  ) throws(NothingOpen) -> (content: PrintOrder.Content, leftOut: [Product]) {
    guard !material.isEmpty else { throw NothingOpen() }
    return (.document(SheetPapers.document(material)), material.sealed)
  }
}
