import Council
import Foundation
import Rulebook
import Screens
import Synchronization

/// Writes acts in order on a thread of its own, so that keys are never blocked by the disk or by another process.
///
/// What cannot be written now (store busy, disk full) stays at the head and is tried again until there is room; what a
/// rule refuses is dropped and reported.
final class SaveQueue: Sendable {
  private struct State {
    var deeds: [Deed] = []
    /// Why the oldest act is not on disk, in the program's own terms.
    var trouble: (any Error)?
    var isRunning = false
    var isClosing = false
  }

  private let state = Mutex(State())
  private let work = DispatchSemaphore(value: 0)
  private let idle = DispatchSemaphore(value: 0)
  private let store: CouncilStore
  private let storePath: String
  private let language: Language
  private let mailbox: Mailbox

  /// Writes to `store`, which lies at `path`.
  init(_ store: CouncilStore, at path: String, language: Language, mailbox: Mailbox) {
    self.store = store
    storePath = path
    self.language = language
    self.mailbox = mailbox
  }

  /// Takes `deed` for writing; its time is the moment of the key.
  func add(_ deed: Deed) {
    let isFirst = state.withLock { state in
      state.deeds.append(deed)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    work.signal()
    guard isFirst else { return }
    let thread = Thread { [self] in run() }
    thread.name = "ocop-save"
    thread.start()
  }

  /// How many acts are not on disk yet.
  var pending: Int { state.withLock { $0.deeds.count } }

  /// Why the oldest act was not written at the last try; nil where it is on disk or a rule refused it.
  var trouble: (any Error)? { state.withLock(\.trouble) }

  /// Ends the thread once everything is written, waiting no longer than `seconds`; returns how many acts were dropped.
  func finish(within seconds: Int) -> Int {
    let isRunning = state.withLock { state in
      state.isClosing = true
      return state.isRunning
    }
    guard isRunning else { return 0 }
    work.signal()
    _ = idle.wait(timeout: .now() + .seconds(seconds))
    return state.withLock { state in
      defer { state.deeds = [] }
      return state.deeds.count
    }
  }

  private func run() {
    while true {
      let (deed, isClosing) = state.withLock { ($0.deeds.first, $0.isClosing) }
      guard let deed else {
        if isClosing {
          idle.signal()
          return
        }
        work.wait()
        continue
      }
      do {
        _ = try store.perform(deed)
        answer(.saved(clock: deed.time.clock), drop: true)
      } catch let refusal as Refusal {
        answer(.refused(refusal.explanation(in: language), refusal), drop: true)
      } catch {
        // On a line of the screen the file's name says enough.
        let reason = language.sentence(about: error)
          .replacing(storePath, with: URL(filePath: storePath).lastPathComponent)
        answer(.delayed(reason: reason), drop: false, trouble: error)
        _ = work.wait(timeout: .now() + .milliseconds(Self.retryMilliseconds))
      }
    }
  }

  /// Time between two tries to write the same act.
  private static let retryMilliseconds = 500

  private func answer(_ reply: App.Reply, drop: Bool, trouble: (any Error)? = nil) {
    state.withLock { state in
      state.trouble = trouble
      // The act being written was perhaps given up meanwhile.
      if drop, !state.deeds.isEmpty { state.deeds.removeFirst() }
      // Within the lock: whoever takes the reply finds as many acts pending as there are.
      mailbox.put(reply)
    }
  }
}
