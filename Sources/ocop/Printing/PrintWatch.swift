import Rulebook

/// Who waits for a paper: is told how far it is, and may ask to stop.
struct PrintWatch: Sendable {
  /// Somebody asked to stop before the paper was done (exit status 1).
  struct Cancelled: ExplainedError {
    func explanation(in language: Language) -> String {
      language.choose(
        "đã dừng theo yêu cầu; không ghi tệp đang làm dở", "stopped as asked; the file at hand was not written")
    }
  }

  /// Takes how much is done, in percent.
  let show: @Sendable (_ percent: Int) -> Void
  /// True once somebody wants it to stop.
  let isCancelled: @Sendable () -> Bool

  /// Nobody looks, nobody stops it.
  static let nobody = PrintWatch(show: { _ in }, isCancelled: { false })

  /// Somebody who sees this work as the half of a whole: the first, or the second.
  func half(_ isSecond: Bool) -> PrintWatch {
    PrintWatch(show: { [show] in show(($0 + (isSecond ? 100 : 0)) / 2) }, isCancelled: isCancelled)
  }

  /// - Throws: `Cancelled` after a request.
  func check() throws(Cancelled) {
    if isCancelled() { throw Cancelled() }
  }
}
