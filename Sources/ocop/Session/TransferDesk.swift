import Council
import Exchange
import Foundation
import Rulebook
import SQLiteStore
import Screens
import SetUp
import Synchronization

/// Brings files into the register and writes it to files, on threads of its own and over a connection of its own, so that
/// neither keys nor what the screens read ever wait.
final class TransferDesk: Sendable {
  /// The user thought better of it: nothing is written.
  private struct Cancelled: Error {}

  private let replies = Mutex<[TransferReply]>([])
  private let isCancelled = Atomic(false)
  private let storePath: String
  private let surroundings: Surroundings
  private let wake: @Sendable () -> Void

  /// Works on the store at `path`.
  ///
  /// - Parameter wake: called whenever a reply is waiting in `takeReplies`; from any thread.
  init(store path: String, surroundings: Surroundings, wake: @escaping @Sendable () -> Void) {
    storePath = path
    self.surroundings = surroundings
    self.wake = wake
  }

  /// What has been answered since the last call.
  func takeReplies() -> [TransferReply] {
    replies.withLock { replies in
      defer { replies = [] }
      return replies
    }
  }

  /// Begins `task`, one at a time, or stops the one under way.
  func perform(_ task: TransferTask, at time: Timestamp) {
    if case .cancel = task { return isCancelled.store(true, ordering: .relaxed) }
    isCancelled.store(false, ordering: .relaxed)
    let thread = Thread { [self] in answer(reply(to: task, at: time)) }
    thread.name = "ocop-transfer"
    thread.start()
  }

  private func answer(_ reply: TransferReply) {
    replies.withLock { $0.append(reply) }
    wake()
  }

  private func check() throws(Cancelled) {
    if isCancelled.load(ordering: .relaxed) { throw Cancelled() }
  }

  private func reply(to task: TransferTask, at time: Timestamp) -> TransferReply {
    let language = surroundings.language
    do {
      switch task {
      case .importFile(let path, let updates): return try read(path, updates: updates, at: time)
      case .exportFile(let path): return try write(path)
      case .cancel: return .cancelled
      }
    } catch is Cancelled {
      return .cancelled
    } catch let faults as ImportFaults {
      return .faults(faults.rows(in: language))
    } catch {
      return .failed(language.sentence(about: error))
    }
  }

  private func whole(_ path: String) -> String {
    TypedPath(path, home: surroundings.environment["HOME"] ?? "").whole
  }

  private func read(_ path: String, updates: Bool, at time: Timestamp) throws -> TransferReply {
    let language = surroundings.language
    let writer = RegisterWriter(storePath, language: language)
    let file = whole(path)
    let source = try RegisterSource(file, language: language)
    try check()
    var pace = Pace()
    let plan = try writer.write(at: time) { register in
      let plan = try RegisterImport(source, into: register, updates: updates, at: time, in: surroundings)
      try check()
      pace = Pace()
      answer(.progress(done: 0, of: plan.acts.count, left: nil))
      return (plan.acts, plan)
    } watching: { done, count in
      try check()
      answer(.progress(done: done, of: count, left: pace.secondsLeft(done, of: count)))
    }
    return .done(
      plan.report(URL(filePath: file).lastPathComponent, in: language),
      warnings: plan.warnings.map { $0.explanation(in: language) })
  }

  private func write(_ path: String) throws -> TransferReply {
    let file = whole(path)
    let export = try RegisterExport(to: file, language: surroundings.language)
    let count = try export.write(LiveStore.open(storePath, access: .readOnly).register) { try check() }
    return .done(export.report(count, file), warnings: [])
  }
}
