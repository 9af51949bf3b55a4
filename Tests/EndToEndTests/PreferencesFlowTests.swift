import Foundation
import TestSupport
import Testing

/// Preferences outlive the program.
@Suite("Preferences are kept", .serialized)
struct PreferencesFlowTests {
  private func open(_ store: String, config: String) throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(columns: 80, rows: 24)
    try terminal.launch(DemoFolder.program, ["--store", store], environment: ["XDG_CONFIG_HOME": config])
    try terminal.wait(for: "Uy vien 7|Ủy viên 7") { $0.lines.contains { $0.contains("y vi") && $0.contains("n 7") } }
    return terminal
  }

  @Test("Theme, letters and typing method are those of the last time; a broken file keeps nobody out")
  func kept() throws {
    let store = try DemoFolder.copy()
    let config = URL(filePath: store).deletingLastPathComponent().appending(path: "config").path
    let first = try open(store, config: config)
    first.send("\u{14}")
    try first.wait(for: "TÙY CHỌN")
    first.send("\u{1B}[C\u{1B}[C\u{1B}[B\u{1B}[D")
    try first.wait(for: "[khong dau]")
    first.send("\u{1B}[24~")
    try first.wait(for: "Dang go Telex")
    first.send("\u{3}")
    #expect(try first.exitStatus() == .code(0))

    let second = try open(store, config: config)
    try second.wait(for: "the dark ground") { $0.hasReceived("\u{1B}[48;5;234m") }
    try second.wait(for: "Uy vien 7")
    try second.wait(for: "TELEX")
    second.send("\u{3}")
    _ = try second.exitStatus()

    let file = "\(config)/ocop/preferences.json"
    try Data(#"{"common": {"theme": "pink"}}"#.utf8).write(to: URL(filePath: file))
    let third = try open(store, config: config)
    try third.wait(for: "common.theme")
    third.send("\u{1B}[B")
    third.send("\u{3}")
    #expect(try third.exitStatus() == .code(0))
  }
}
