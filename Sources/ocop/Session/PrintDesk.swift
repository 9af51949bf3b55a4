import Council
import Documents
import Foundation
import Rulebook
import Screens
import Synchronization

/// Prints on threads of its own, so that keys are never blocked by a long paper or a slow printer.
final class PrintDesk: Sendable {
  private let replies = Mutex<[PrintReply]>([])
  /// True from a request to stop to the next job.
  private let isCancelled = Atomic(false)
  /// True from the end of the session on.
  private let isFinished = Atomic(false)
  /// One paper at a time.
  private let queue = DispatchQueue(label: "ocop-print")
  private let store: CouncilStore
  private let sitting: String
  private let storePath: String
  private let source: PaperSource
  private let season: SeasonSource
  private let language: Language
  private let wake: @Sendable () -> Void

  /// Prints papers of `sitting` into the folder of the store at `path`.
  ///
  /// - Parameter wake: called whenever a reply is waiting in `takeReplies`; from any thread.
  init(
    _ store: CouncilStore, sitting: String, besideStore path: String, source: PaperSource, season: SeasonSource,
    language: Language, wake: @escaping @Sendable () -> Void
  ) {
    self.source = source
    self.season = season
    self.store = store
    self.sitting = sitting
    storePath = path
    self.language = language
    self.wake = wake
  }

  private var folder: String { URL(filePath: storePath).deletingLastPathComponent().path }

  /// What has been answered since the last call.
  func takeReplies() -> [PrintReply] {
    replies.withLock { replies in
      defer { replies = [] }
      return replies
    }
  }

  /// Prints `job` once those before it are printed; a version of the minutes is entered as printed by `actor`.
  func print(_ job: PrintJob, by actor: Actor, at time: Timestamp) {
    queue.async { [self] in
      isCancelled.store(false, ordering: .relaxed)
      let make = { [self] folder in
        try files(job, in: folder) { try store.enterPrint(of: sitting, actor, time) }
      }
      do {
        switch job.target {
        case .file: answer(.done(sentence(about: try make(folder))))
        case .printer(let printer, let copies):
          let sent = try PaperDelivery(printer: printer, copies: copies, watch: watch).send(make)
          answer(.done(sent.sentence(in: language)))
        }
      } catch {
        answer(.failed(failure(error)))
      }
    }
  }

  /// Has the job at hand stop; its answer says so.
  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Stops what is printed and drops what waits; answers once nothing of it stays behind, or after `seconds`.
  func finish(within seconds: Int) {
    isFinished.store(true, ordering: .relaxed)
    let end = DispatchSemaphore(value: 0)
    queue.async { end.signal() }
    _ = end.wait(timeout: .now() + .seconds(seconds))
  }

  /// Looks for printers, whatever is being printed.
  func findPrinters() {
    Thread { [self] in
      do { answer(.printers(try Printers.all())) } catch { answer(.noPrinters(failure(error))) }
    }.start()
  }

  private func failure(_ error: any Error) -> String {
    let reason = language.sentence(about: error)
    return language.choose("Chưa in được: \(reason)", "Not printed: \(reason)")
  }

  private func answer(_ reply: PrintReply) {
    replies.withLock { $0.append(reply) }
    wake()
  }

  /// Tells the screen how far a paper is, and stops it where the screen asks.
  private var watch: PrintWatch {
    let pace = Pace()
    return PrintWatch(
      show: { [self] in answer(.progress($0, left: pace.secondsLeft($0, of: 100))) },
      isCancelled: { [self] in isCancelled.load(ordering: .relaxed) || isFinished.load(ordering: .relaxed) })
  }

  /// Makes the files of `job` in `folder`.
  private func files(
    _ job: PrintJob, in folder: String, entering enter: () throws -> Void
  ) throws -> Printer.Printed {
    switch job.content {
    case .paper(let request):
      return try Printer(store, sitting: sitting, source: source, language: language, watch: watch).write(
        request, to: folder, entering: enter)
    case .season(let year, let format):
      let material = try SeasonMaterial(of: store.register, year: year, source: season)
      guard !material.isEmpty else { throw NothingEntered(year: year) }
      let report = SeasonReport(material, language: language)
      let path = "\(folder)/\(SeasonReportFile.name(year, format))"
      try WholeFile.write(SeasonReportFile(report: report, language: language).bytes(format), to: path)
      return Printer.Printed(paths: [path], leftOut: [])
    }
  }

  private func sentence(about printed: Printer.Printed) -> String {
    let paths = printed.paths.joined(separator: ", ")
    let left = printed.leftOut.count
    let rest =
      left == 0
      ? ""
      : language.choose(" (bỏ \(left) sản phẩm chưa khóa chấm điểm)", " (\(left) products in scoring left out)")
    return language.choose("Đã ghi: \(paths)\(rest)", "Written: \(paths)\(rest)")
  }
}
