import CTerminalGuard
import Foundation

/// This program, started on a terminal of its own, timed from outside.
struct ChildOnTerminal {
  /// The child or its terminal could not be made.
  struct Failure: Error { let call: String }

  private let master: Int32
  private let process: pid_t

  /// Starts `program` on a new pseudo-terminal of 100×30 cells (`posix_openpt`, `posix_spawn`).
  init(_ program: String, _ arguments: [String]) throws(Failure) {
    var name = [CChar](repeating: 0, count: 128)
    master = tg_open_pseudo_terminal(100, 30, &name, Int32(name.count))
    guard master >= 0 else { throw Failure(call: "posix_openpt") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = ProcessInfo.processInfo.environment
    environment["TERM"] = "xterm-256color"
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var process: pid_t = 0
    guard posix_spawn(&process, program, &actions, nil, &argv, &envp) == 0 else { throw Failure(call: "posix_spawn") }
    self.process = process
  }

  /// Sends `keys`.
  func send(_ keys: String) { _ = Array(keys.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) } }

  /// Waits for a burst of output and answers when its first byte came, and how many bytes it had.
  ///
  /// - Parameter quiet: the burst ends after so many milliseconds of silence.
  func burst(quiet: Int32) -> (first: ContinuousClock.Instant, last: ContinuousClock.Instant, bytes: Int)? {
    var result: (first: ContinuousClock.Instant, last: ContinuousClock.Instant, bytes: Int)?
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, result == nil ? 5000 : quiet) == 1 else { return result }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return result }
      let now = ContinuousClock.now
      result = (result?.first ?? now, now, (result?.bytes ?? 0) + count)
    }
  }

  /// Ends the child by Ctrl-C, or by SIGKILL where that does not help.
  func end() {
    send("\u{3}")
    for _ in 0..<100 where waitpid(process, nil, WNOHANG) == 0 { usleep(10_000) }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(master)
  }
}
