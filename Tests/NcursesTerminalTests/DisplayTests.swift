import TestSupport
import Testing
import TerminalUI

@Suite("Display", .serialized)
struct DisplayTests {
  @Test("All of 40 resizes are seen, and the last column of the last row is drawn")
  func resizes() throws {
    let terminal = try Probe.open()
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<40 {
      let (columns, rows) = (
        Int.random(in: 20...150, using: &generator), Int.random(in: 3...50, using: &generator)
      )
      terminal.resize(columns: columns, rows: rows)
      try terminal.wait(for: "probe \(columns)x\(rows)")
      try terminal.wait(for: "the corner") { $0.lines[rows - 1].hasSuffix("#") && $0.lines[rows - 1].count == columns }
    }
  }

  @Test("The smallest windows do no harm", arguments: [(1, 1), (2, 2), (7, 1), (1, 30)])
  func tinyWindows(columns: Int, rows: Int) throws {
    let terminal = try Probe.open()
    terminal.resize(columns: columns, rows: rows)
    try terminal.wait(for: "the corner") { $0.lines[rows - 1].hasSuffix("#") }
    terminal.resize(columns: 90, rows: 20)
    try terminal.wait(for: "probe 90x20")
  }

  @Test("A small change costs few bytes")
  func economy() throws {
    let terminal = try Probe.open(columns: 100, rows: 30)
    terminal.send("a")
    try terminal.wait(for: "key a")
    let before = terminal.output.count
    terminal.send("b")
    try terminal.wait(for: "key b")
    try terminal.wait(for: "cursor") { $0.cursor == Point(row: 1, column: 9) }
    #expect(terminal.output.count - before <= 100)
  }

  @Test("Vietnamese shows in any locale", arguments: ["C", "POSIX", "vi_VN.UTF-8", ""])
  func locales(name: String) throws {
    let terminal = try Probe.open(environment: ["LC_ALL": name, "LANG": ""])
    terminal.send("H\u{1ED9}i \u{111}\u{1ED3}ng")
    try terminal.wait(for: "field: Hội đồng")
  }

  @Test("Terminals without colours, and NO_COLOR, get no colour but all text")
  func monochrome() throws {
    for environment in [["TERM": "vt100"], ["NO_COLOR": "1"]] {
      let terminal = try Probe.open(environment: environment)
      #expect(!terminal.hasReceived("\u{1B}[38;5;"))
      #expect(terminal.isBold(row: 0, column: 0))
      terminal.send("\u{11}")
      #expect(try terminal.exitStatus() == .code(0))
    }
    let terminal = try Probe.open()
    try terminal.wait(for: "a colour") { $0.hasReceived("\u{1B}[38;5;") }
  }

  @Test("Standard error goes to the log while the screen is on")
  func standardError() throws {
    let log = "/tmp/terminal-probe-\(UInt64.random(in: 0 ... .max)).log"
    let terminal = try Probe.open(environment: ["PROBE_LOG": log])
    terminal.send("\u{1B}[17~x")
    try terminal.wait(for: "key x")
    #expect(!terminal.hasReceived("a complaint"))
    terminal.send("\u{11}")
    #expect(try terminal.exitStatus() == .code(0))
    let reader = try VirtualTerminal()
    try reader.launch("/bin/sh", ["-c", "cat \(log); rm \(log)"])
    try reader.wait(for: "a complaint")
    #expect(try reader.exitStatus() == .code(0))
  }
}
