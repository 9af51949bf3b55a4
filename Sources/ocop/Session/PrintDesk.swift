import Council
import Documents
import Foundation
import Rulebook
import Screens
import Synchronization

/// Prints on threads of its own, so that keys are never blocked by a long paper or a slow printer.
final class PrintDesk: Sendable {
  /// True from a request to stop to the next job.
  private let isCancelled = Atomic(false)
  private let store: CouncilStore
  private let sitting: String
  private let storePath: String
  private let source: PaperSource
  private let season: SeasonSource
  private let language: Language
  private let mailbox: Mailbox

  /// Prints papers of `sitting` into the folder of the store at `path`.
  init(
    _ store: CouncilStore, sitting: String, besideStore path: String, source: PaperSource, season: SeasonSource,
    language: Language, mailbox: Mailbox
  ) {
    self.source = source
    self.season = season
    self.store = store
    self.sitting = sitting
    storePath = path
    self.language = language
    self.mailbox = mailbox
  }

  private var folder: String { URL(filePath: storePath).deletingLastPathComponent().path }

  /// Prints `job`; minutes are entered in the record first, as printed by `actor`.
  func print(_ job: PrintJob, by actor: Actor, at time: Timestamp) {
    isCancelled.store(false, ordering: .relaxed)
    start { [self] in
      if case .paper(let request) = job.content, request.paper == .minutes {
        // Faulty templates are told before a version is entered.
        _ = try source.phrases()
        try store.enterPrint(of: sitting, actor, time)
      }
      switch job.target {
      case .file: return .done(try write(job, to: folder))
      case .printer(let printer, let copies): return .done(try send(job, to: printer, copies: copies))
      }
    }
  }

  /// Has the job at hand stop; its answer says so.
  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Looks for printers.
  func findPrinters() {
    start { .printers(try Printers.all()) }
  }

  private func start(_ work: @escaping @Sendable () throws -> PrintReply) {
    mailbox.run("print") { [self] in
      do { return [.printing(try work())] } catch {
        let reason = language.sentence(about: error)
        return [.printing(.failed(language.choose("Chưa in được: \(reason)", "Not printed: \(reason)")))]
      }
    }
  }

  /// Tells the screen how far a paper is, and stops it where the screen asks.
  private var watch: PrintWatch {
    let pace = Pace()
    return PrintWatch(
      show: { [self] in mailbox.put(.printing(.progress($0, left: pace.secondsLeft($0, of: 100)))) },
      isCancelled: { [self] in isCancelled.load(ordering: .relaxed) })
  }

  /// Makes the files of `job` in `folder`.
  private func files(_ job: PrintJob, in folder: String) throws -> Printer.Printed {
    switch job.content {
    case .paper(let request):
      return try Printer(store, sitting: sitting, source: source, language: language, watch: watch).write(
        request, to: folder)
    case .season(let year, let format):
      let material = try SeasonMaterial(of: store.register, year: year, source: season)
      guard !material.isEmpty else { throw NothingEntered(year: year) }
      let report = SeasonReport(material, language: language)
      let path = "\(folder)/\(SeasonReportFile.name(year, format))"
      try WholeFile.write(SeasonReportFile(report: report, language: language).bytes(format), to: path)
      return Printer.Printed(paths: [path], leftOut: [])
    }
  }

  private func write(_ job: PrintJob, to folder: String) throws -> String {
    let printed = try files(job, in: folder)
    let paths = printed.paths.joined(separator: ", ")
    let left = printed.leftOut.count
    let rest =
      left == 0
      ? ""
      : language.choose(" (bỏ \(left) sản phẩm chưa khóa chấm điểm)", " (\(left) products in scoring left out)")
    return language.choose("Đã ghi: \(paths)\(rest)", "Written: \(paths)\(rest)")
  }

  private func send(_ job: PrintJob, to printer: String, copies: Int) throws -> String {
    try PaperDelivery(printer: printer, copies: copies, watch: watch).send { try files(job, in: $0) }
      .sentence(in: language)
  }
}
