import Foundation
import Rulebook
import Screens
import Season

/// Looks at files on threads of its own, so that keys are never blocked by a long film or a slow disk.
struct FileDesk: Sendable {
  let mailbox: Mailbox
  /// What `~` stands for.
  let home: String
  let language: Language

  /// Does `task`; its reply comes later.
  func perform(_ task: FileTask) {
    mailbox.run("file") { [.file(reply(to: task))] }
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
