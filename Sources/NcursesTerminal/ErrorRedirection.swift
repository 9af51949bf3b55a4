import Glibc

/// Standard error, sent elsewhere while the screen is on.
struct ErrorRedirection {
  /// What standard error was: put back at the end, or by the handler of a fatal signal.
  let saved: Int32
  private let target: Int32

  /// Gets the target ready without using it yet; nil if there is nothing to do, for example because standard error is
  /// no terminal. Throws `system` if the file cannot be opened.
  init?(_ output: TerminalOptions.ErrorOutput) throws(TerminalError) {
    guard output != .unchanged, isatty(STDERR_FILENO) == 1 else { return nil }
    switch output {
    case .unchanged: return nil
    case .descriptor(let descriptor): target = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    case .file(let path): target = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    }
    guard target >= 0 else { throw .system(call: "open", code: errno) }
    saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard saved >= 0 else { throw .system(call: "fcntl", code: errno) }
  }

  /// Sends standard error to the target (`dup2`).
  func begin() { dup2(target, STDERR_FILENO) }

  /// Sends standard error where it went before (`dup2`).
  func end() { dup2(saved, STDERR_FILENO) }

  /// Gives the descriptors back.
  func close() {
    _ = Glibc.close(target)
    _ = Glibc.close(saved)
  }
}
