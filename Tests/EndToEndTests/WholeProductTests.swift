import Council
import Foundation
import SQLiteStore
import Sealing
import TerminalUI
import TestSupport
import Testing

/// One product from the members' sheets to the signed paper, at one machine, as a small council works.
@Suite("A product from the sheet to the minutes", .serialized)
struct WholeProductTests {
  private func signIn(_ number: Int, on terminal: TmuxTerminal) throws {
    try terminal.wait(for: "Ai đang ngồi trước máy?")
    try terminal.press(.character(Character("\(number)")), .enter)
    try terminal.typePIN()
    try terminal.wait(for: "Phiếu tôi")
  }

  @Test(
    "A member submits, the chair closes with a reason, asks what to complete and concludes; minutes and record agree")
  func wholeProduct() throws {
    let path = try DemoFolder.copy()
    let terminal = try TmuxTerminal(
      "\(DemoFolder.program) --store \(path); echo ended $?; cat", columns: 100, rows: 30)
    try signIn(3, on: terminal)
    try terminal.press(.character("n"), .enter)
    try terminal.wait(for: "đã chấm 3/31")
    for marked in 4...31 {
      try terminal.press(.character("2"))
      try terminal.wait(for: "đã chấm \(marked)/31")
    }
    try terminal.press(.function(9))
    try terminal.wait(for: "Bấm Enter hoặc c để nộp")
    try terminal.press(.enter)
    try terminal.wait(for: "ĐÃ NỘP")
    try terminal.press(.character("q"))
    try terminal.wait(for: "Phiếu tôi")
    try terminal.press(.character("q"))

    try signIn(1, on: terminal)
    try terminal.press(.character("n"), .character("d"))
    try terminal.wait(for: "KHÓA CHẤM SẢN PHẨM NÀY?")
    try terminal.wait(for: "Đã nộp 4/7 phiếu.")
    try terminal.press(.enter)
    try terminal.wait(for: "phải ghi lý do")
    try terminal.type("đủ túc số")
    try terminal.press(.enter)
    try terminal.wait(for: "không nộp")
    try terminal.press(.character("t"))
    try terminal.wait(for: "TỔNG ĐIỂM CỦA TỪNG THÀNH VIÊN")
    try terminal.press(.escape)
    try terminal.wait(for: "Phiếu tôi")
    try terminal.press(.character("d"))
    try terminal.wait(for: "Theo 4 phiếu")
    // A sheet of second options lies far from the others: the regulation wants a discussion.
    try terminal.wait(for: "Bước 1: ")
    try terminal.type("Đã trao đổi về liên kết")
    try terminal.press(.enter, .enter)
    try terminal.wait(for: "điều kiện chủ thể cần hoàn thiện")
    try terminal.type("Bổ sung hợp đồng liên kết")
    try terminal.press(.enter, .enter)
    try terminal.press(.enter)
    try terminal.wait(for: "đã kết luận 11/24")
    try terminal.wait(for: "đã lưu")

    try terminal.press(.character("b"), .character("/"))
    try terminal.type("bo sung hop dong lien ket")
    try terminal.press(.enter)
    try terminal.wait(for: "Bổ sung hợp đồng liên kết")
    try terminal.press(.control("c"))
    try terminal.wait(for: "ended 0")

    let store = try SQLiteStore.open(path, crypto: .sodium)
    defer { try? store.close() }
    let agenda = try store.engine.store.agenda("province-2026", nil)
    let item = try #require(agenda.first { $0.product.code == fishSauce })
    #expect(item.stage == .concluded)
    #expect(item.submitted == 4)
    #expect(item.conclusion?.conditions == ["Bổ sung hợp đồng liên kết"])
    #expect(try DemoFolder.holds(path))
  }
}
