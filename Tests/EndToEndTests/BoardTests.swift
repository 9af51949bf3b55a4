import Council
import SQLiteStore
import Sealing
import TestSupport
import Testing

@Suite("The board for a projector", .serialized)
struct BoardTests {
  @Test("A submission in another process shows within a second; the board leaves the store as it was")
  func followsOthers() throws {
    let path = try DemoFolder.copy()
    // The board first, while nobody else has the store open.
    let board = try VirtualTerminal(columns: 100, rows: 30)
    try board.launch(DemoFolder.program, ["board", path])
    try board.wait(for: "chưa nộp")
    let writer = try SQLiteStore.open(path, crypto: .sodium)
    let store = writer.engine.store
    let sitting = try store.latestSitting()
    let product = try #require(try store.agenda(sitting, nil).first { $0.stage == .scoring }).product.code
    let late = try #require(try store.progress(sitting, product).first { !$0.isSubmitted }).member
    #expect(board.lines.contains { $0.contains(late.name) && $0.contains("chưa nộp") })
    try store.keys.unlock(sitting, late.id, DemoFolder.pin, "may-thu", Timestamp("2026-11-22T09:41:00+07:00"))
    for intent in [
      Intent.stop(product: product, member: late.id, reason: "thiếu mẫu"), .submit(product: product, member: late.id),
    ] {
      try store.perform(intent, sitting, .member(late.id), Timestamp("2026-11-22T09:41:07+07:00"))
    }
    try board.wait(for: "\(late.name) submitted", seconds: aSecondAndSlack) { board in
      board.lines.contains { $0.contains(late.name) && $0.contains("đã nộp") }
    }
    try writer.close()
    board.send("q")
    #expect(try board.exitStatus() == .code(0))
    #expect(try DemoFolder.holds(path))
  }

  @Test("A sitting that is not there and a store that is not there end with their status")
  func refusals() throws {
    for (arguments, status) in [([try DemoFolder.copy(), "--sitting", "x"], 4), (["/nowhere.ocop"], 5)] as [(_, Int32)]
    {
      let board = try VirtualTerminal(columns: 100, rows: 30)
      try board.launch(DemoFolder.program, ["board"] + arguments)
      #expect(try board.exitStatus() == .code(status))
    }
  }
}
