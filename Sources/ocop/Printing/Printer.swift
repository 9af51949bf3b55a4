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
  ///
  /// Minutes that make a version are entered by `enter` before they are made, for they name it. What is entered cannot be
  /// taken back: a draft shows first that nothing is in the way, such as a missing typeface or a full disk.
  /// - Throws: `PaperRefusal`, `PrintHelper.Failure`, `PrintWatch.Cancelled`, `WholeFile.Failure`, the store's error, or
  ///   that of `enter`.
  func write(_ request: PaperRequest, to folder: String, entering enter: () throws -> Void) throws -> Printed {
    guard request.paper == .minutes, try store.makesVersion(sitting) else {
      return try make(request, in: folder, watch: watch, WholeFile.write(_:to:))
    }
    _ = try make(request, in: folder, watch: watch.half(false), WholeFile.rehearse(_:to:))
    try enter()
    return try make(request, in: folder, watch: watch.half(true), WholeFile.write(_:to:))
  }

  /// Makes every file of `request` and hands each to `write` with its path.
  private func make(
    _ request: PaperRequest, in folder: String, watch: PrintWatch, _ write: ([UInt8], String) throws -> Void
  ) throws -> Printed {
    let made = try request.parts(of: sitting, in: store, from: source)
    let paths = try made.parts.map { part in
      let day = try part.date ?? store.sitting(sitting).date
      let path = "\(folder)/\(part.stem)-\(day).\(request.format.rawValue)"
      try write(bytes(of: part.content, for: request, watch: watch), path)
      return path
    }
    return Printed(paths: paths, leftOut: made.leftOut)
  }

  private func bytes(of content: PrintOrder.Content, for request: PaperRequest, watch: PrintWatch) throws -> [UInt8] {
    guard let helped = request.format.helped else {
      guard case .document(let document) = content else { return [] }
      return Array(PlainText(width: request.width.rawValue).text(document).utf8)
    }
    return try PrintHelper().bytes(
      PrintOrder(format: helped, language: language, created: clock.now().text, content: content), watch: watch)
  }
}
