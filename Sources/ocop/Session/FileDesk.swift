import Foundation
import Rulebook
import Screens
import Season
import Synchronization

/// Looks at files on threads of its own, so that keys are never blocked by a long film or a slow disk.
final class FileDesk: Sendable {
  private let replies = Mutex<[FileReply]>([])
  private let home: String
  private let language: Language
  private let wake: @Sendable () -> Void

  /// - Parameters:
  ///   - home: what `~` stands for.
  ///   - wake: called whenever a reply is waiting in `takeReplies`; from any thread.
  init(home: String, language: Language, wake: @escaping @Sendable () -> Void) {
    self.home = home
    self.language = language
    self.wake = wake
  }

  /// What has been answered since the last call.
  func takeReplies() -> [FileReply] {
    replies.withLock { replies in
      defer { replies = [] }
      return replies
    }
  }

  /// Does `task`; its reply comes later.
  func perform(_ task: FileTask) {
    let thread = Thread { [self] in
      let reply = reply(to: task)
      replies.withLock { $0.append(reply) }
      wake()
    }
    thread.name = "ocop-file"
    thread.start()
  }

  private func reply(to task: FileTask) -> FileReply {
    switch task {
    case .measure(let path, _):
      do throws(Attachments.Unreadable) {
        return .measured(try Attachments.attachment(TypedPath(path, home: home).whole), task)
      } catch {
        return .failed(error.explanation(in: language), task)
      }
    case .check(let attachments): return .checked(attachments.mapValues(Attachments.state))
    }
  }
}
