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

  /// The number of the run that counts; one more stops those before it.
  private let current = Atomic(0)
  private let storePath: String
  private let language: Language
  private let mailbox: Mailbox

  /// Works on the store at `path`.
  init(store path: String, language: Language, mailbox: Mailbox) {
    storePath = path
    self.language = language
    self.mailbox = mailbox
  }

  /// Begins, stopping what is under way, or only stops it; that is answered at once.
  func perform(_ task: VerificationTask) {
    let run = current.add(1, ordering: .sequentiallyConsistent).newValue
    guard task == .start else { return mailbox.put(.verification(.cancelled)) }
    mailbox.run("verify") { [self] in
      let reply = verify(as: run)
      return isWanted(run) ? [.verification(reply)] : []
    }
  }

  private func isWanted(_ run: Int) -> Bool { current.load(ordering: .sequentiallyConsistent) == run }

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
          mailbox.put(.verification(.progress(done: done, of: all, left: pace.secondsLeft(done, of: all))))
        })
    } catch {
      return .failed(language.sentence(about: error))
    }
  }
}
