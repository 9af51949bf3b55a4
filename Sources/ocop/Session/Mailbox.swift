import Foundation
import Screens
import Synchronization

/// What is done on threads of its own, and what the screens are told of it once the thread that owns them takes it.
final class Mailbox: Sendable {
  private struct State {
    var replies: [App.Reply] = []
    /// How many threads are at work.
    var underWay = 0
    /// How many questions are without an answer, and how many answers wait to be taken.
    var asked = 0
    var answered = 0
  }

  private let state = Mutex(State())
  private let wake: @Sendable () -> Void

  /// - Parameter wake: called whenever a reply is waiting in `takeReplies`; from any thread.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Leaves a reply; from any thread.
  func put(_ reply: App.Reply) {
    state.withLock { $0.replies.append(reply) }
    wake()
  }

  /// Runs `work` on a thread of its own; its replies are left here.
  func run(_ name: String, _ work: @escaping @Sendable () -> [App.Reply]) { start(name, isQuestion: false, work) }

  /// Runs `work`, on whose replies it rests what the next key means.
  func ask(_ work: @escaping @Sendable () -> [App.Reply]) { start("ask", isQuestion: true, work) }

  private func start(_ name: String, isQuestion: Bool, _ work: @escaping @Sendable () -> [App.Reply]) {
    let question = isQuestion ? 1 : 0
    state.withLock { state in
      state.underWay += 1
      state.asked += question
    }
    let thread = Thread { [self] in
      let replies = work()
      state.withLock { state in
        state.replies += replies
        state.underWay -= 1
        state.answered += question
      }
      wake()
    }
    thread.name = "ocop-\(name)"
    thread.start()
  }

  /// What has been left since the last call.
  func takeReplies() -> [App.Reply] {
    state.withLock { state in
      state.asked -= state.answered
      state.answered = 0
      defer { state.replies = [] }
      return state.replies
    }
  }

  /// True from a question until its answer is taken.
  var isAsking: Bool { state.withLock { $0.asked > 0 } }

  /// True while something is being done, or its reply waits to be taken.
  var isBusy: Bool { state.withLock { $0.underWay > 0 || !$0.replies.isEmpty } }
}
