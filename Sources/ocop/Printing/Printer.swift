import Council
import Documents
import Rulebook

/// Writes the papers of a sitting into files.
struct Printer {
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
  private let watch: PrintWatch

  /// Takes the sitting `sitting` of `store`; `language` is that of messages, papers are Vietnamese.
  init(
    _ store: CouncilStore, sitting: String, language: Language, clock: Clock = .system,
    watch: PrintWatch = .nobody
  ) {
    self.store = store
    self.sitting = sitting
    self.language = language
    self.clock = clock
    self.watch = watch
  }

  /// Writes `paper`, e.g. as `bien-ban-2026-11-22.pdf`, in `folder`; an older file is replaced.
  /// - Throws: `PaperRefusal`, `PrintHelper.Failure`, `PrintWatch.Cancelled`, `WholeFile.Failure`, or the store's error.
  func write(_ paper: Paper, as format: PaperFormat, to folder: String) throws -> Printed {
    let day = try store.sitting(sitting).date
    let made = try paper.parts(of: sitting, in: store, as: format)
    let paths = try made.parts.map { part in
      let path = "\(folder)/\(part.stem)-\(day).\(format.rawValue)"
      try WholeFile.write(bytes(of: part.content, of: paper, as: format), to: path)
      return path
    }
    return Printed(paths: paths, leftOut: made.leftOut)
  }

  private func bytes(of content: PrintOrder.Content, of paper: Paper, as format: PaperFormat) throws -> [UInt8] {
    guard let helped = format.helped else {
      guard case .document(let document) = content else { return [] }
      return Array(PlainText(width: paper.columns).text(document).utf8)
    }
    return try PrintHelper().bytes(
      PrintOrder(format: helped, language: language, created: clock.now().text, content: content), watch: watch)
  }
}
