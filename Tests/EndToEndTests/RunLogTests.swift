import Foundation
import TestSupport
import Testing

/// What is left behind for whoever looks after the machine.
@Suite("The log tells what failed and names nobody", .serialized)
struct RunLogTests {
  @Test("A session leaves its start and its end; a large log is turned; no name is in it")
  func log() throws {
    let store = try DemoFolder.copy()
    let state = URL(filePath: store).deletingLastPathComponent().appending(path: "state").path
    let folder = URL(filePath: "\(state)/ocop")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(repeating: UInt8(ascii: "x"), count: 300_000).write(to: folder.appending(path: "ocop.log"))
    try Data("older\n".utf8).write(to: folder.appending(path: "ocop.log.1"))
    let terminal = try VirtualTerminal(columns: 80, rows: 24)
    try terminal.launch(DemoFolder.program, ["--store", store], environment: ["XDG_STATE_HOME": state])
    try terminal.wait(for: "Ủy viên 7")
    terminal.send("3\r")
    try terminal.wait(for: "Mã PIN")
    terminal.send("\(DemoFolder.pin)\r")
    try terminal.wait(for: "Nước mắm Thu Hùng")
    terminal.resize(columns: 100, rows: 30)
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .code(0))

    let log = try String(contentsOf: folder.appending(path: "ocop.log"), encoding: .utf8)
    #expect(log.contains(" started ") && log.contains("80x24"))
    #expect(log.contains(" ended, 0 unsaved"))
    for name in ["Ủy viên", "m3", "Nước", "246810"] { #expect(!log.contains(name)) }
    #expect(try String(contentsOf: folder.appending(path: "ocop.log.2"), encoding: .utf8) == "older\n")
    #expect(try Data(contentsOf: folder.appending(path: "ocop.log.1")).count == 300_000)
  }
}
