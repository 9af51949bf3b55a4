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

  private let isCancelled = Atomic(false)
  private let storePath: String
  private let surroundings: Surroundings
  private let mailbox: Mailbox

  /// Works on the store at `path`.
  init(store path: String, surroundings: Surroundings, mailbox: Mailbox) {
    storePath = path
    self.surroundings = surroundings
    self.mailbox = mailbox
  }

  /// Begins `task`, one at a time, or stops the one under way.
  func perform(_ task: TransferTask, at time: Timestamp) {
    if case .cancel = task { return isCancelled.store(true, ordering: .relaxed) }
    isCancelled.store(false, ordering: .relaxed)
    mailbox.run("transfer") { [self] in [.transfer(reply(to: task, at: time))] }
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

  private func typed(_ path: String) -> TypedPath {
    TypedPath(path, home: surroundings.environment["HOME"] ?? "")
  }

  private func read(_ path: String, updates: Bool, at time: Timestamp) throws -> TransferReply {
    let language = surroundings.language
    let writer = RegisterWriter(storePath, language: language)
    let file = try typed(path).file()
    let source = try RegisterSource(file, language: language)
    try check()
    var pace = Pace()
    let plan = try writer.write(at: time) { register in
      let plan = try RegisterImport(source, into: register, updates: updates, at: time, in: surroundings)
      try check()
      pace = Pace()
      mailbox.put(.transfer(.progress(done: 0, of: plan.acts.count, left: nil)))
      return (plan.acts, plan)
    } watching: { done, count in
      try check()
      mailbox.put(.transfer(.progress(done: done, of: count, left: pace.secondsLeft(done, of: count))))
    }
    return .done(
      plan.report(URL(filePath: file).lastPathComponent, in: language),
      warnings: plan.warnings.map { $0.explanation(in: language) })
  }

  private func write(_ path: String) throws -> TransferReply {
    let file = typed(path).whole
    let export = try RegisterExport(to: file, language: surroundings.language)
    let count = try export.write(LiveStore.open(storePath, access: .readOnly).register) { try check() }
    return .done(export.report(count, file), warnings: [])
  }
}
