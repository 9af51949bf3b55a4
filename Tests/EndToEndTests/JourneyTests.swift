import Council
import Foundation
import TerminalUI
import TestSupport
import Testing

@Suite("From a member's first key to the minutes, and what may come between", .serialized)
struct JourneyTests {
  /// The product's place below the first one on the agenda.
  private static let place = 6
  private static let criteria = 31

  /// Signs in as the `number`-th of the list.
  private func signIn(_ number: Character, on terminal: TmuxTerminal) throws {
    try terminal.wait(for: "Ủy viên 7")
    try terminal.press(.character(number), .enter)
    try terminal.typePIN()
    try terminal.wait(for: "Nước mắm Thu Hùng")
  }

  /// Goes from the product list to the fish sauce.
  private func select(on terminal: TmuxTerminal) throws {
    for _ in 0..<Self.place { try terminal.press(.down) }
    try terminal.wait(for: "the fish sauce") { $0.contains { $0.contains("▸") && $0.contains("007-2026") } }
  }

  /// Has members submit their sheets of the fish sauce, by the same keys and without a terminal.
  private func submit(_ members: String, in path: String) throws {
    var keys: [String] = []
    for number in members {
      keys += ["\(number)", "Enter"] + DemoFolder.pin.map(String.init) + ["Enter", "wait Mã số"]
      keys += Array(repeating: "Down", count: Self.place) + ["Enter", "wait tối đa", "n"]
      keys += Array(repeating: "2", count: Self.criteria)
      keys += ["F9", "wait Bấm Enter", "Enter", "wait ĐÃ NỘP", "q", "wait Mã số", "q", "wait Ủy viên 7"]
    }
    let script = path + ".keys"
    try Data(keys.joined(separator: "\n").utf8).write(to: URL(filePath: script))
    let process = Process()
    process.executableURL = URL(filePath: DemoFolder.program)
    process.arguments = [
      "replay", script, "--store", path, "--size", "100x30", "--save-screen", path + ".screen", "--write",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("The last sheet is scored and submitted, the chair closes and concludes, the secretary writes the minutes")
  func wholeSitting() throws {
    let path = try DemoFolder.copy()
    try submit("156", in: path)
    let terminal = try TmuxTerminal(
      "\(DemoFolder.program) --store \(path); echo ended $?; cat", columns: 100, rows: 30)
    try signIn("3", on: terminal)
    try select(on: terminal)
    try terminal.press(.enter)
    try terminal.wait(for: "đã chấm 3/31")
    try terminal.type(String(repeating: "2", count: Self.criteria - 3))
    try terminal.wait(for: "đã chấm 31/31")
    try terminal.press(.function(9))
    try terminal.wait(for: "Bấm Enter hoặc c để nộp")
    try terminal.press(.enter)
    try terminal.wait(for: "ĐÃ NỘP")
    try terminal.wait(for: "đã lưu")
    try terminal.press(.character("q"))
    try terminal.wait(for: "Mã số")
    try terminal.press(.character("q"))

    try signIn("1", on: terminal)
    try select(on: terminal)
    try terminal.press(.character("d"))
    try terminal.wait(for: "KHÓA CHẤM SẢN PHẨM NÀY?")
    try terminal.wait(for: "Đã nộp 7/7 phiếu.")
    try terminal.press(.enter)
    try terminal.wait(for: "the product closed") {
      $0.contains { $0.contains("▸") && $0.contains("đã khóa") }
    }
    try terminal.press(.character("d"))
    try terminal.wait(for: "VƯỢT giới hạn")
    try terminal.type("Phiếu xa nhau vì liên kết chuỗi")
    try terminal.press(.enter)
    try terminal.wait(for: "1. Phiếu xa nhau vì liên kết chuỗi")
    try terminal.press(.enter)
    try terminal.wait(for: "Bước 2")
    try terminal.press(.enter)
    try terminal.wait(for: "kết luận như sau?")
    try terminal.press(.enter)
    try terminal.wait(for: "the product concluded") {
      $0.contains { $0.contains("▸") && $0.contains("đã kết luận") }
    }
    try terminal.wait(for: "đã lưu")
    try terminal.press(.character("q"))

    try signIn("8", on: terminal)
    try terminal.press(.character("b"))
    try terminal.wait(for: "BIÊN BẢN")
    try terminal.press(.character("w"))
    try terminal.wait(for: "Đã ghi: ")
    let text = try DemoFolder.minutes(beside: path)
    #expect(text.contains("Nước mắm Thu Hùng") && text.contains("liên kết chuỗi"))

    try terminal.press(.function(8))
    try terminal.wait(for: "KIỂM CHỨNG SỔ GHI")
    try terminal.press(.enter)
    try terminal.wait(for: "KHO ĐÚNG")
    try terminal.wait(for: try #require(DemoFolder.verification(path).head).description)
    try terminal.press(.control("c"))
    try terminal.wait(for: "ended 0")
    #expect(try DemoFolder.holds(path))
  }

  @Test("Ctrl-Z in a note gives the shell; fg gives the form back with what was typed")
  func suspends() throws {
    let path = try DemoFolder.copy()
    let terminal = try TmuxTerminal("env PS1='sh> ' bash --norc --noprofile", columns: 100, rows: 30)
    try terminal.wait(for: "sh>")
    try terminal.type("'\(DemoFolder.program)' --store '\(path)'\n")
    try signIn("3", on: terminal)
    try select(on: terminal)
    try terminal.press(.enter)
    try terminal.wait(for: "đã chấm 3/31")
    try terminal.press(.character("2"))
    try terminal.wait(for: "đã chấm 4/31")
    try terminal.press(.character("g"))
    try terminal.type("cân lại")
    try terminal.wait(for: "cân lại")
    try terminal.press(.control("z"))
    try terminal.wait(for: "Stopped")
    try terminal.type("echo shell-$((40 + 2))\n")
    try terminal.wait(for: "shell-42")
    #expect(!(try terminal.lines().contains { $0.contains("Nước mắm") }))
    try terminal.type("fg\n")
    try terminal.wait(for: "đã chấm 4/31")
    try terminal.wait(for: "cân lại")
    try terminal.type(" mẫu")
    try terminal.wait(for: "cân lại mẫu")
    // Leaving waits for the disk.
    try terminal.press(.enter, .control("c"))
    try terminal.wait(for: "shell-42")
    let sheet = try DemoFolder.sheet(path, product: fishSauce, member: "m3")
    #expect(sheet.choices.count == 4 && sheet.notes.values.contains("cân lại mẫu"))
  }

  @Test("A terminal that is gone loses nothing that was shown as saved, and the form opens where it was")
  func dropped() throws {
    let path = try DemoFolder.copy()
    do {
      let terminal = try TmuxTerminal("\(DemoFolder.program) --store \(path)", columns: 100, rows: 30)
      try signIn("3", on: terminal)
      try select(on: terminal)
      try terminal.press(.enter)
      try terminal.wait(for: "đã chấm 3/31")
      try terminal.press(.character("2"))
      try terminal.wait(for: "đã chấm 4/31")
      try terminal.wait(for: "đã lưu")
    }
    let again = try TmuxTerminal("\(DemoFolder.program) --store \(path)", columns: 100, rows: 30)
    try signIn("3", on: again)
    try select(on: again)
    try again.press(.enter)
    try again.wait(for: "đã chấm 4/31")
    try again.wait(for: "1.5 Bảo vệ môi trường trong sản xuất")
  }
}
