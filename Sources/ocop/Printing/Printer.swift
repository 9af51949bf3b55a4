import Council
import Documents
import Foundation
import Rulebook

/// Writes the papers of a sitting into files.
struct Printer {
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

  /// Writes `paper`, e.g. as `bien-ban-2026-11-22.pdf`, in `folder`, and answers the path; an older file is replaced.
  /// - Throws: `PrintHelper.Failure`, `WholeFile.Failure`, or the store's error.
  func write(_ paper: Paper, as format: PaperFormat, to folder: String) throws -> String {
    let path = "\(folder)/\(paper.stem)-\(try store.sitting(sitting).date).\(format.rawValue)"
    try WholeFile.write(try bytes(of: paper, as: format), to: path)
    return path
  }

  private func bytes(of paper: Paper, as format: PaperFormat) throws -> [UInt8] {
    let document = Minutes.document(try MinutesMaterial(of: sitting, in: store))
    switch format {
    case .txt: return Array(PlainText(width: 80).text(document).utf8)
    case .pdf: return try helped(.pdf, document)
    case .docx: return try helped(.docx, document)
    }
  }

  private func helped(_ format: PrintOrder.Format, _ document: Document) throws -> [UInt8] {
    let created = clock.now().text
    return try PrintHelper().bytes(
      PrintOrder(format: format, language: language, created: created, document: document))
  }
}
