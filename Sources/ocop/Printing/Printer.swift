import Council
import Documents
import Rulebook

/// Writes the papers of a sitting, or of the register, into files.
struct Printer {
  /// The files of a paper that were written.
  struct Printed {
    let paths: [String]
    /// Products that are not on the paper because their scoring is not closed.
    let leftOut: [Product]
  }

  private let store: CouncilStore
  private let sitting: String
  private let source: PaperSource
  private let language: Language
  private let clock: Clock
  private let watch: PrintWatch

  /// Takes the sitting `sitting` of `store`; `language` is that of messages, papers are Vietnamese.
  init(
    _ store: CouncilStore, sitting: String, source: PaperSource, language: Language, clock: Clock = .system,
    watch: PrintWatch = .nobody
  ) {
    self.store = store
    self.sitting = sitting
    self.source = source
    self.language = language
    self.clock = clock
    self.watch = watch
  }

  /// Writes what `request` asks for, e.g. as `bien-ban-2026-11-22.pdf`, in `folder`; an older file is replaced.
  /// - Throws: `PaperRefusal`, `PrintHelper.Failure`, `PrintWatch.Cancelled`, `WholeFile.Failure`, or the store's error.
  func write(_ request: PaperRequest, to folder: String) throws -> Printed {
    let made = try request.parts(of: sitting, in: store, from: source)
    let paths = try made.parts.map { part in
      let day = try part.date ?? store.sitting(sitting).date
      let path = "\(folder)/\(part.stem)-\(day).\(request.format.rawValue)"
      try WholeFile.write(bytes(of: part.content, for: request), to: path)
      return path
    }
    return Printed(paths: paths, leftOut: made.leftOut)
  }

  private func bytes(of content: PrintOrder.Content, for request: PaperRequest) throws -> [UInt8] {
    guard let helped = request.format.helped else {
      guard case .document(let document) = content else { return [] }
      return Array(PlainText(width: request.width.rawValue).text(document).utf8)
    }
    return try PrintHelper().bytes(
      PrintOrder(format: helped, language: language, created: clock.now().text, content: content), watch: watch)
  }
}
