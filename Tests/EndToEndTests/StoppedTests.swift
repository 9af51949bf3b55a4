import Foundation
import TerminalUI
import TestSupport
import Testing

@Suite("Stopped, continued, and written over", .serialized)
struct StoppedTests {
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
