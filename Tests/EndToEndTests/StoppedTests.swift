import Foundation
import TerminalUI
import TestSupport
import Testing

@Suite("Stopped, continued, and written over", .serialized)
struct StoppedTests {
  private func open() throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(columns: 100, rows: 30)
    try terminal.launch(DemoFolder.program, ["--store", try DemoFolder.copy()])
    // The last line of the screen.
    try terminal.wait(for: "Esc thoát")
    return terminal
  }

  @Test("Continued, a screen without a text field has no cursor")
  func cursor() throws {
    let terminal = try open()
    try terminal.wait(for: "no cursor") { !$0.isCursorVisible }
    terminal.signal(SIGSTOP)
    terminal.signal(SIGCONT)
    let back = Array("\u{1B}[?1049h".utf8)
    try terminal.wait(for: "the full screen again") { $0.output.ranges(of: back).count == 2 }
    try terminal.wait(for: "no cursor") { !$0.isCursorVisible }
  }

  @Test("Ctrl-L repairs a screen that another program wrote over")
  func repaints() throws {
    let terminal = try open()
    let before = terminal.lines
    terminal.scribble("\u{1B}[5;1HBroadcast message from root")
    #expect(terminal.lines != before)
    terminal.send("\u{C}")
    try terminal.wait(for: "the screen as it was") { $0.lines == before }
  }

  @Test("Time in which the program was stopped counts as time without a key: fg shows the lock, not the sheet")
  func locksAfterStop() throws {
    let path = try DemoFolder.copy()
    let terminal = try TmuxTerminal(
      "env PS1='sh> ' OCOP_LOCK_SECONDS=8 bash --norc --noprofile", columns: 100, rows: 30)
    try terminal.wait(for: "sh>")
    try terminal.type("'\(DemoFolder.program)' --store '\(path)'\n")
    try terminal.wait(for: "Ủy viên 7")
    try terminal.press(.character("3"), .enter)
    try terminal.typePIN()
    try terminal.wait(for: "Nước mắm Thu Hùng")
    try terminal.press(.control("z"))
    try terminal.wait(for: "Stopped")
    _ = poll(nil, 0, 8_500)
    try terminal.type("fg\n")
    // Sooner than another eight seconds without a key.
    try terminal.wait(for: "MÀN HÌNH ĐANG KHÓA", seconds: 4)
  }
}
