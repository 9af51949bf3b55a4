import Foundation
import Rulebook
import Synchronization

/// Ctrl-C, or another polite request to end, while a command reads or writes much at once.
enum Interruption {
  /// Somebody asked the command to end before it was done (exit status 1).
  struct Cancelled: ExplainedError {
    func explanation(in language: Language) -> String {
      language.choose("đã dừng theo yêu cầu; chưa ghi gì vào kho", "stopped as asked; nothing was written")
    }
  }

  /// Somebody asked to end before a record was verified (exit status 1).
  struct Unverified: ExplainedError {
    func explanation(in language: Language) -> String {
      language.choose(
        "đã dừng theo yêu cầu; chưa kiểm chứng xong, chưa kết luận được gì",
        "stopped as asked; the record is not verified, neither way")
    }
  }

  private static let isAsked = Atomic(false)

  /// Notes the first request from now on; a second one ends the program at once.
  static func watch() {
    // The flag is there before a signal can come.
    isAsked.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.isAsked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  /// True after a request.
  static var isRequested: Bool { isAsked.load(ordering: .relaxed) }

  /// - Throws: `Cancelled` after a request.
  static func check() throws(Cancelled) {
    if isRequested { throw Cancelled() }
  }
}
