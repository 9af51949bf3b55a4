import Glibc
import TerminalUI

/// A real terminal: a program running in a tmux server of its own, which ends with this object.
public final class TmuxTerminal {
  private let socket: String

  /// Runs a shell command in a new terminal.
  ///
  /// - Parameter environment: variables for the command, beside those of the tests.
  /// - Throws: `TestTerminalError.failed` if tmux cannot be started.
  public init(_ command: String, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws {
    socket = "test-\(getpid())-\(UInt64.random(in: 0..<1 << 48))"
    let variables = environment.flatMap { ["-e", "\($0.key)=\($0.value)"] }
    let start = ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + variables + [command]
    // A program that has ended stays in view.
    try run(["set-option", "-s", "escape-time", "0", ";", "set-option", "-g", "remain-on-exit", "on", ";"] + start)
  }

  deinit { _ = try? run(["kill-server"]) }

  /// Presses keys one after the other.
  public func press(_ keys: Key...) throws {
    for key in keys { try run(["send-keys", key.name]) }
  }

  /// Types `text` letter by letter as it is.
  public func type(_ text: String) throws { try run(["send-keys", "-l", text]) }

  /// Pastes `text`, between marks if the program asked for them.
  public func paste(_ text: String) throws { try run(["set-buffer", text, ";", "paste-buffer", "-p"]) }

  /// Gives the terminal a new size.
  public func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The rows on the screen, blanks at their ends left out.
  public func lines() throws -> [String] {
    try run(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Waits until `text` is somewhere on the screen.
  ///
  /// - Throws: `TestTerminalError.timeout`, which shows the screen.
  public func wait(for text: String, seconds: Double = 10) throws {
    try wait(for: "\"\(text)\"", seconds: seconds) { lines in lines.contains { $0.contains(text) } }
  }

  /// Waits until the screen is as wanted; `what` says how, for the failure message.
  ///
  /// - Throws: `TestTerminalError.timeout`, which shows the screen.
  public func wait(for what: String, seconds: Double = 10, until isThere: ([String]) -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let screen = try lines()
      if isThere(screen) { return }
      guard ContinuousClock.now < deadline else { throw TestTerminalError.timeout(waitingFor: what, screen: screen) }
      // tmux cannot tell when the screen changes; asking takes some milliseconds of a core.
      _ = poll(nil, 0, 5)
    }
  }

  /// Runs tmux (`popen`) and returns what it prints.
  ///
  /// Not Foundation's Process: its `waitUntilExit` also waits for the server that tmux leaves behind.
  @discardableResult private func run(_ arguments: [String]) throws -> String {
    let words = ["env", "LC_ALL=C.UTF-8", "tmux", "-L", socket, "-f", "/dev/null"] + arguments
    let quoted = words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
    let isReading = arguments.first == "capture-pane"
    guard let pipe = popen(isReading ? quoted + " 2>/dev/null" : quoted + " >/dev/null 2>&1", "r") else {
      throw TestTerminalError.failed(quoted, code: errno)
    }
    let output = allBytes(of: pipe)
    let status = pclose(pipe)
    guard status == 0 else { throw TestTerminalError.failed(quoted, code: status) }
    return String(decoding: output, as: UTF8.self)
  }
}
