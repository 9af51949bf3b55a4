import TestSupport
import Testing
import TerminalUI

@Suite("In tmux", .serialized)
struct TmuxTests {
  @Test("Keys, Vietnamese, paste and resize arrive")
  func works() throws {
    // tmux may drop the last words of the last program in a pane: cat keeps it open.
    let terminal = try TmuxTerminal("'\(Probe.path)'; cat", columns: 80, rows: 24)
    try terminal.wait(for: "probe 80x24")
    try terminal.type("Nguye\u{302}\u{303}n hanh\u{7F}\u{7F}\u{7F}\u{1EA1}nh")
    try terminal.wait(for: "field: Nguyễn hạnh")
    try terminal.press(.pageUp, .backTab, .function(9), .control("c"), .enter)
    try terminal.wait(for: "key Enter")
    let names = try terminal.lines().suffix(8)
    for name in ["PPage", "BTab", "F9", "C-c"] { #expect(names.contains("key \(name)")) }
    try terminal.paste("dán\nvào")
    try terminal.wait(for: "paste 7 dán⏎vào")
    try terminal.resize(columns: 100, rows: 30)
    try terminal.wait(for: "probe 100x30")
    try terminal.press(.control("q"))
    try terminal.wait(for: "ended: quit")
  }

  @Test("Ctrl-Z stops the program under a shell, and fg brings the screen back")
  func suspends() throws {
    let terminal = try TmuxTerminal("env PS1='sh> ' bash --norc --noprofile", columns: 80, rows: 24)
    try terminal.wait(for: "sh>")
    try terminal.type("'\(Probe.path)'\n")
    try terminal.wait(for: "probe 80x24")
    try terminal.type("abc")
    try terminal.wait(for: "field: abc")
    try terminal.press(.control("z"))
    try terminal.wait(for: "Stopped")
    try terminal.resize(columns: 90, rows: 20)
    try terminal.type("stty -a | grep -c -w icanon; fg\n")
    try terminal.wait(for: "probe 90x20")
    try terminal.wait(for: "field: abc")
    try terminal.type("d")
    try terminal.wait(for: "field: abcd")
    try terminal.press(.control("q"))
    try terminal.wait(for: "ended: quit")
  }
}
