import CTerminalGuard
import Foundation
import Rulebook

/// A program, this one or another, started on a terminal of its own, timed from outside.
struct ChildOnTerminal {
  /// The child or its terminal could not be made, or it did not answer.
  struct Failure: ExplainedError {
    let call: String

    func explanation(in language: Language) -> String {
      language.choose("không đo được: \(call)", "cannot be measured: \(call)")
    }
  }

  private let master: Int32
  private let process: pid_t
  /// `POSIX_SPAWN_SETSID`, which Swift's Glibc leaves out.
  private static let ownSession: Int16 = 0x80

  /// Starts `program`, a path or a name to be looked for in `PATH`, on a new pseudo-terminal of 100×30 cells
  /// (`posix_openpt`, `posix_spawnp`).
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
    // In a session of its own, so that the terminal is the one that /dev/tty means.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.ownSession)
    var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = ProcessInfo.processInfo.environment
    environment["TERM"] = "xterm-256color"
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, program, &actions, &attributes, &argv, &envp) == 0 else {
      throw Failure(call: "posix_spawnp \(program)")
    }
    self.process = process
  }

  /// Sends `keys`.
  func send(_ keys: String) { _ = Array(keys.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) } }

  /// Waits for a burst of output and answers when its first and last bytes came, and how many it had; nil where none came.
  ///
  /// - Parameters:
  ///   - first: how many milliseconds to wait for the first byte.
  ///   - quiet: the burst ends after so many milliseconds of silence.
  func burst(first: Int32 = 5000, quiet: Int32) -> (
    first: ContinuousClock.Instant, last: ContinuousClock.Instant, bytes: Int
  )? {
    var result: (first: ContinuousClock.Instant, last: ContinuousClock.Instant, bytes: Int)?
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, result == nil ? first : quiet) == 1 else { return result }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return result }
      let now = ContinuousClock.now
      result = (result?.first ?? now, now, (result?.bytes ?? 0) + count)
    }
  }

  /// The most memory that the child has held since its start, or since `forgetPeak`, in MB (`VmHWM`).
  func peakMegabytes() throws(Failure) -> Double {
    let name = "/proc/\(process)/status"
    guard let status = try? String(contentsOfFile: name, encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = Double(line.filter(\.isNumber))
    else { throw Failure(call: name) }
    return kilobytes / 1024
  }

  /// Has the peak begin anew with what the child holds now (`/proc/PID/clear_refs`).
  func forgetPeak() throws(Failure) {
    let name = "/proc/\(process)/clear_refs"
    let file = open(name, O_WRONLY)
    guard file >= 0 else { throw Failure(call: name) }
    defer { close(file) }
    guard write(file, "5", 1) == 1 else { throw Failure(call: name) }
  }

  /// Ends the child by `keys`, or by SIGKILL where they do not help.
  func end(_ keys: String = "\u{3}") {
    defer { close(master) }
    send(keys)
    for _ in 0..<100 {
      // Once it has been waited for, its number may be another process's.
      guard waitpid(process, nil, WNOHANG) == 0 else { return }
      usleep(10_000)
    }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }
}
