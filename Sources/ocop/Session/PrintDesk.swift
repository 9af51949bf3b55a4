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
  /// True from the end of the session on.
  private let isFinished = Atomic(false)
  /// One paper at a time.
  private let turn = Mutex(())
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

  /// Prints `job` once those before it are printed; a version of the minutes is entered as printed by `actor`.
  func print(_ job: PrintJob, by actor: Actor, at time: Timestamp) {
    mailbox.run("print") { [self] in
      turn.withLock { _ in
        isCancelled.store(false, ordering: .relaxed)
        do { return [.printing(.done(try sentence(about: job, by: actor, at: time)))] } catch {
          return [.printing(.failed(failure(error)))]
        }
      }
    }
  }

  /// Has the job at hand stop; its answer says so.
  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Stops what is printed and drops what waits; answers once nothing of it stays behind, or after `seconds`.
  func finish(within seconds: Int) {
    isFinished.store(true, ordering: .relaxed)
    let end = DispatchSemaphore(value: 0)
    mailbox.run("print") { [self] in
      turn.withLock { _ in }
      end.signal()
      return []
    }
    _ = end.wait(timeout: .now() + .seconds(seconds))
  }

  /// Looks for printers, whatever is being printed.
  func findPrinters() {
    mailbox.run("printers") { [self] in
      do { return [.printing(.printers(try Printers.all()))] } catch { return [.printing(.noPrinters(failure(error)))] }
    }
  }

  private func failure(_ error: any Error) -> String {
    let reason = language.sentence(about: error)
    return language.choose("Chưa in được: \(reason)", "Not printed: \(reason)")
  }

  /// Tells the screen how far a paper is, and stops it where the screen asks.
  private var watch: PrintWatch {
    let pace = Pace()
    return PrintWatch(
      show: { [self] in mailbox.put(.printing(.progress($0, left: pace.secondsLeft($0, of: 100)))) },
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

  /// Prints `job` and says what came of it.
  private func sentence(about job: PrintJob, by actor: Actor, at time: Timestamp) throws -> String {
    let make = { [self] folder in
      try files(job, in: folder) { try store.enterPrint(of: sitting, actor, time) }
    }
    switch job.target {
    case .file: return sentence(about: try make(folder))
    case .printer(let printer, let copies):
      return try PaperDelivery(printer: printer, copies: copies, watch: watch).send(make).sentence(in: language)
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
