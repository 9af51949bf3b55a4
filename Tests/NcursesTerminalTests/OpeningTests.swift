import NcursesTerminal
import TestSupport
import Testing

@Suite("Opening", .serialized)
struct OpeningTests {
  @Test(
    "Without a terminal on both sides there is an error",
    arguments: [
      ("'\(Probe.path)' </dev/null", "error: standard input is not a terminal"),
      ("'\(Probe.path)' | cat", "error: standard output is not a terminal"),
    ])
  func noTerminal(command: String, message: String) throws {
    let terminal = try VirtualTerminal()
    let mode = terminal.mode()
    try terminal.launch("/bin/sh", ["-c", command])
    try terminal.wait(for: message)
    _ = try terminal.exitStatus()
    #expect(terminal.mode() == mode)
  }

  @Test("An unknown type of terminal counts as an xterm", arguments: ["nosuchterm", ""])
  func unknownType(name: String) throws {
    let terminal = try Probe.open(environment: ["TERM": name])
    terminal.send("\u{1B}[A")
    try terminal.wait(for: "key Up")
  }

  @Test("A type that cannot show screens is an error")
  func dumbTerminal() throws {
    let terminal = try VirtualTerminal()
    let mode = terminal.mode()
    try terminal.launch(Probe.path, environment: ["TERM": "dumb"])
    #expect(try terminal.exitStatus() == .code(3))
    #expect(terminal.mode() == mode)
    #expect(terminal.lines.contains("error: terminals of type \"dumb\" cannot show screens"))
  }

  @Test("Options come from the environment that is passed in")
  func options() {
    let environment = ["TERM": "screen", "NO_COLOR": "1", "SWIFT_BACKTRACE": "interactive=no"]
    let options = TerminalOptions(environment: { environment[$0] })
    #expect(options.type == "screen" && !options.usesColors && options.keepsBacktraces)
    let usual = TerminalOptions(environment: { $0 == "TERM" ? "xterm" : nil })
    #expect(usual.usesColors && !usual.keepsBacktraces)
    let off = TerminalOptions(environment: { $0 == "SWIFT_BACKTRACE" ? "enable=no,color=yes" : "" })
    #expect(!off.keepsBacktraces && off.usesColors)
  }
}
