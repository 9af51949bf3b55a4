import Council
import Foundation
import SQLiteStore
import Sealing
import TerminalUI
import TestSupport
import Testing

@Suite("Setting a sitting up in a real terminal", .serialized)
struct SetUpFlowTests {
  @Test("From no store at all to the list of the members of a new sitting, and a file of PINs for its owner alone")
  func setsUp() throws {
    let home = try TemporaryFolder.make("setup")
    defer { try? FileManager.default.removeItem(at: home) }
    let terminal = try TmuxTerminal(
      "XDG_DATA_HOME=\(home.path) XDG_STATE_HOME=\(home.path)/state \(DemoFolder.program); echo ended $?; cat",
      columns: 80, rows: 24)
    try terminal.wait(for: "Lập hội đồng và phiên họp mới")
    try terminal.press(.enter)
    try terminal.wait(for: "LẬP PHIÊN HỌP")
    try terminal.press(.enter)
    try terminal.wait(for: "Cơ quan chủ quản")
    try fill(terminal, ["UBND tỉnh Hà Tĩnh", "", "Quyết định số 1/QĐ-UBND", "", "", "22/11/26", "", "Phòng họp số 1"])
    try terminal.wait(for: "22/11/2026")
    try terminal.press(.escape)
    try terminal.wait(for: "Kiểm tra")
    try terminal.press(.character("3"))
    try terminal.wait(for: "Chưa có dòng nào")
    try terminal.press(.character("t"))
    try terminal.wait(for: "THÀNH VIÊN THỨ 1")
    try fill(terminal, ["Trần Thị Minh Nguyệt", "UBND tỉnh", "", ""])
    try terminal.wait(for: "chủ tịch        m1")
    try terminal.press(.escape)
    try terminal.wait(for: "Kiểm tra")
    try terminal.press(.character("4"))
    try terminal.wait(for: "Chưa có dòng nào")
    try terminal.press(.character("t"))
    try fill(terminal, ["42-18532-007-2026", "Nước mắm Thu Hùng", "HTX Thu Hùng"])
    try terminal.type("nuoc mam")
    try terminal.wait(for: "Tương, nước mắm")
    try terminal.press(.enter)
    try terminal.wait(for: "đánh giá lần đầu")
    try terminal.press(.function(9))
    try terminal.wait(for: "Không còn gì phải sửa")
    try terminal.press(.function(9))
    try terminal.wait(for: "Mã khôi phục", seconds: 20)
    try terminal.press(.character("w"))
    try terminal.wait(for: "in xong thì xóa tệp")
    try terminal.press(.enter)
    try terminal.wait(for: "Ai đang ngồi trước máy?")
    try terminal.wait(for: "Trần Thị Minh Nguyệt")
    try terminal.press(.control("c"))
    try terminal.wait(for: "ended 0")

    let slip = home.appending(path: "ocop/ma-pin-province-2026-11-22.txt").path
    let mode = try FileManager.default.attributesOfItem(atPath: slip)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let store = "\(home.path)/ocop/ocop.ocop"
    #expect(try SQLiteStore.verify(store, crypto: .sodium).holds)
    let file = try SQLiteStore.open(store, access: .readOnly, crypto: .sodium)
    defer { try? file.close() }
    #expect(try file.engine.store.members("province-2026-11-22").map(\.name) == ["Trần Thị Minh Nguyệt"])
  }

  /// Types each text and Enter behind it, as one fills in a form.
  private func fill(_ terminal: TmuxTerminal, _ texts: [String]) throws {
    for text in texts {
      if !text.isEmpty {
        try terminal.type(text)
        try terminal.wait(for: text)
      }
      try terminal.press(.enter)
    }
  }
}
