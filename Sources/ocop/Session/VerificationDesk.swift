import Council
import Foundation
import Rulebook
import SQLiteStore
import Screens
import Sealing
import Synchronization

/// Verifies the record of the open store on a thread of its own and over a connection of its own, so that keys never
/// wait.
final class VerificationDesk: Sendable {
  /// The user thought better of it.
  private struct Cancelled: Error {}

  private let replies = Mutex<[VerificationReply]>([])
  /// The number of the run that counts; one more stops those before it.
  private let current = Atomic(0)
  private let storePath: String
  private let language: Language
  private let wake: @Sendable () -> Void

  /// Works on the store at `path`.
  ///
  /// - Parameter wake: called whenever a reply is waiting in `takeReplies`; from any thread.
  init(store path: String, language: Language, wake: @escaping @Sendable () -> Void) {
    storePath = path
    self.language = language
    self.wake = wake
  }

  /// What has been answered since the last call.
  func takeReplies() -> [VerificationReply] {
    replies.withLock { replies in
      defer { replies = [] }
      return replies
    }
  }

  /// Begins, stopping what is under way, or only stops it; that is answered at once.
  func perform(_ task: VerificationTask) {
    let run = current.add(1, ordering: .sequentiallyConsistent).newValue
    guard task == .start else { return answer(.cancelled) }
    let thread = Thread { [self] in
      let reply = verify(as: run)
      if isWanted(run) { answer(reply) }
    }
    thread.name = "ocop-verify"
    thread.start()
  }

  private func isWanted(_ run: Int) -> Bool { current.load(ordering: .sequentiallyConsistent) == run }

  private func answer(_ reply: VerificationReply) {
    replies.withLock { $0.append(reply) }
    wake()
  }

  private func verify(as run: Int) -> VerificationReply {
    var pace = Pace()
    var shown = -1
    do {
      return .done(
        try SQLiteStore.verify(storePath, crypto: .sodium) { done, all in
          guard isWanted(run) else { throw Cancelled() }
          // A look at the screen for every hundredth is enough.
          let share = all == 0 ? 100 : done * 100 / all
          guard share != shown else { return }
          shown = share
          // Where another process wrote meanwhile, it begins once more.
          if done == 0 { pace = Pace() }
          answer(.progress(done: done, of: all, left: pace.secondsLeft(done, of: all)))
        })
    } catch {
      return .failed(language.sentence(about: error))
    }
  }
}
