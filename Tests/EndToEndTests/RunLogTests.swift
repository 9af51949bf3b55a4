import Foundation
import TerminalUI
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

  @Test("Work, refused PINs, suspension and store trouble have their lines; nobody and no file of theirs is named")
  func work() throws {
    let store = try DemoFolder.copy()
    let home = URL(filePath: store).deletingLastPathComponent()
    let list = home.appending(path: "danh-sach-rieng.csv")
    try Data("code,name,producer\n42-18532-901-2026,Mật ong riêng,Hộ riêng\n".utf8).write(to: list)
    let state = home.appending(path: "state").path
    let terminal = try TmuxTerminal(
      "env PS1='sh> ' XDG_STATE_HOME='\(state)' bash --norc --noprofile", columns: 100, rows: 30)
    try terminal.wait(for: "sh>")
    try terminal.type("'\(DemoFolder.program)' --store '\(store)'\n")
    try terminal.wait(for: "Ủy viên 7")
    try terminal.press(.character("8"), .enter)
    try terminal.wait(for: "Mã PIN: _")
    try terminal.type("135791")
    try terminal.press(.enter)
    try terminal.wait(for: "Mã PIN: _")
    try terminal.typePIN()
    try terminal.wait(for: "Nước mắm Thu Hùng")
    try terminal.press(.character("b"), .character("w"))
    try terminal.wait(for: "Đã ghi: ")
    try terminal.press(.function(8), .enter)
    try terminal.wait(for: "KHO ĐÚNG")
    try terminal.press(.escape, .escape)
    try terminal.wait(for: "Mã số")
    try terminal.press(.character("s"))
    try terminal.wait(for: "SỔ HỒ SƠ")
    try terminal.press(.character("f"))
    try terminal.wait(for: "nhập tệp vào sổ")
    try terminal.press(.down)
    try terminal.type(list.path)
    try terminal.press(.function(9))
    try terminal.wait(for: "1 hồ sơ mới")
    try terminal.press(.control("z"))
    try terminal.wait(for: "Stopped")
    try terminal.type("fg\n")
    try terminal.wait(for: "1 hồ sơ mới")
    try terminal.press(.control("c"))
    try terminal.wait(for: "sh>")
    try terminal.type("'\(DemoFolder.program)' --store '\(list.path)'; echo status-$((4 + $?))\n")
    try terminal.wait(for: "status-9")

    let log = try String(contentsOfFile: "\(state)/ocop/ocop.log", encoding: .utf8)
    let lines = [
      "sign-in failed, 1 times", "print began", "print done in ", "verify began", "verify done, ", "import began",
      "import done, 1 in ", "suspended", "continued after ", "store refused StoreError notAStore",
    ]
    for line in lines { #expect(log.contains(line), "\(line):\n\(log)") }
    let hidden = [
      "Ủy viên", "Thư ký", "m3", "Nước", "Mật", "riêng", "rieng", "Hộ", "42-18532", "135791", DemoFolder.pin,
      "province", ".csv", ".ocop", home.lastPathComponent,
    ]
    for name in hidden { #expect(!log.contains(name), "\(name):\n\(log)") }
  }
}
