import Glibc
import TestSupport
import Testing
import TerminalUI

@Suite("Endings", .serialized)
struct EndingTests {
  /// What an xterm is sent to leave full-screen mode.
  private static let leaveSequences = ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?25h", "\u{1B}[?1l"]

  private func expectRestored(_ terminal: VirtualTerminal, _ mode: [UInt32]) {
    #expect(terminal.mode() == mode)
    for sequence in Self.leaveSequences { #expect(terminal.hasReceived(sequence)) }
    #expect(!terminal.lines.contains { $0.hasPrefix("probe 80x24") })
  }

  /// A terminal, its mode before the probe, and the probe on it.
  private func open(environment: [String: String] = [:]) throws -> (VirtualTerminal, [UInt32]) {
    let terminal = try VirtualTerminal()
    let mode = terminal.mode()
    try terminal.launch(Probe.path, environment: environment)
    try terminal.wait(for: "probe 80x24")
    #expect(terminal.mode() != mode)
    return (terminal, mode)
  }

  @Test("An ordinary end restores the terminal")
  func quits() throws {
    let (terminal, mode) = try open()
    terminal.send("\u{11}")
    #expect(try terminal.exitStatus() == .code(0))
    expectRestored(terminal, mode)
    #expect(terminal.lines.contains("ended: quit"))
  }

  @Test(
    "Polite signals are events", arguments: [(SIGTERM, "terminate"), (SIGHUP, "hangup"), (SIGINT, "interrupt")])
  func politeSignals(number: Int32, reason: String) throws {
    let (terminal, mode) = try open()
    terminal.signal(number)
    #expect(try terminal.exitStatus() == .code(0))
    expectRestored(terminal, mode)
    #expect(terminal.lines.contains("ended: \(reason)"))
  }

  @Test("A terminal that goes away ends the program")
  func hangsUp() throws {
    let (terminal, _) = try open()
    terminal.hangUp()
    #expect(try terminal.exitStatus() == .code(0))
  }

  @Test("Stopped and continued from outside, the program draws its screen anew")
  func continues() throws {
    let (terminal, _) = try open()
    terminal.signal(SIGSTOP)
    terminal.signal(SIGCONT)
    try terminal.wait(for: "resize 80x24")
    terminal.send("\u{1A}x")
    try terminal.wait(for: "key x")
    terminal.send("\u{11}")
    #expect(try terminal.exitStatus() == .code(0))
  }

  /// A trap is SIGILL on x86-64 and SIGTRAP on arm64.
  static let faults: [(String, Set<Int32>)] = [
    ("\u{1B}OQ", [SIGILL, SIGTRAP]), ("\u{1B}OR", [SIGSEGV]), ("\u{1B}OS", [SIGABRT]),
    ("\u{1B}[19~", [SIGSEGV, SIGBUS]),
  ]

  @Test("A crash restores the terminal and waits for nobody", arguments: faults)
  func crashes(key: String, signals: Set<Int32>) throws {
    let (terminal, mode) = try open(environment: ["PROBE_LOG": "/dev/null"])
    terminal.send(key)
    let status = try terminal.exitStatus(seconds: 5)
    #expect(signals.contains { status == .signal($0) })
    expectRestored(terminal, mode)
    #expect(terminal.lines.contains("probe: crashed"))
  }

  @Test("SIGQUIT from outside restores the terminal")
  func quitSignal() throws {
    let (terminal, mode) = try open()
    terminal.signal(SIGQUIT)
    #expect(try terminal.exitStatus(seconds: 5) == .signal(SIGQUIT))
    expectRestored(terminal, mode)
  }

  @Test("Whoever asks for a backtrace gets one, on a restored terminal")
  func backtrace() throws {
    let (terminal, mode) = try open(
      environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no,threads=crashed,limit=4,cache=no"])
    terminal.send("\u{1B}OQ")
    _ = try terminal.exitStatus(seconds: 60)
    expectRestored(terminal, mode)
    #expect(terminal.hasReceived("probe: crashed"))
    #expect(terminal.hasReceived("Thread 0"))
  }
}
