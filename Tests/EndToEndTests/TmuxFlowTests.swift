import Council
import Foundation
import TerminalUI
import TestSupport
import Testing

@Suite("The program in a real terminal", .serialized)
struct TmuxFlowTests {
  private func open(_ path: String, columns: Int = 100, rows: Int = 30, settings: String = "") throws -> TmuxTerminal {
    try TmuxTerminal(
      "\(settings) \(DemoFolder.program) --store \(path); echo ended $?; cat", columns: columns, rows: rows)
  }

  /// Signs in as "Ủy viên 3" and opens the scoring form of the fish sauce.
  private func openForm(
    _ path: String, columns: Int = 100, rows: Int = 30, settings: String = ""
  ) throws -> TmuxTerminal {
    let terminal = try open(path, columns: columns, rows: rows, settings: settings)
    try terminal.wait(for: "Ủy viên 7")
    try terminal.press(.down, .down, .enter)
    try terminal.typePIN()
    try terminal.wait(for: "Nước mắm Thu Hùng")
    try terminal.press(.down, .down, .down, .down, .down, .down, .enter)
    try terminal.wait(for: "tối đa")
    return terminal
  }

  @Test("A member signs in, scores the rest of a sheet by digits, submits, and finds it submitted")
  func scoresAndSubmits() throws {
    let path = try DemoFolder.copy()
    let terminal = try openForm(path)
    try terminal.wait(for: "đã chấm 3/31")
    // Every criterion has a second option.
    for marked in 4...31 {
      try terminal.press(.character("2"))
      try terminal.wait(for: "đã chấm \(marked)/31")
    }
    try terminal.wait(for: "đã lưu")
    try terminal.press(.function(9))
    try terminal.wait(for: "Bấm Enter hoặc c để nộp")
    try terminal.press(.enter)
    try terminal.wait(for: "ĐÃ NỘP")
    try terminal.wait(for: "đã lưu")
    let sheet = try DemoFolder.sheet(path, product: fishSauce, member: "m3")
    #expect(sheet.isSubmitted)
    #expect(sheet.choices.count == 31)
    #expect(try DemoFolder.holds(path))
  }

  @Test("Vietnamese typed in decomposed form becomes a composed note on the disk")
  func notes() throws {
    let path = try DemoFolder.copy()
    let terminal = try openForm(path)
    try terminal.press(.character("g"))
    try terminal.wait(for: "Ghi chú")
    try terminal.type("Thie\u{302}\u{301}u ho\u{31B}\u{323}p đo\u{302}\u{300}ng")
    try terminal.wait(for: "Thiếu hợp đồng")
    try terminal.press(.enter)
    try terminal.wait(for: "đã lưu")
    let notes = try DemoFolder.sheet(path, product: fishSauce, member: "m3").notes
    #expect(notes.values.contains { $0.unicodeScalars.elementsEqual("Thiếu hợp đồng".unicodeScalars) })
  }

  @Test("A window of 20×5 says what it needs, and the form comes back with the window")
  func resizes() throws {
    let terminal = try openForm(DemoFolder.copy())
    try terminal.resize(columns: 20, rows: 5)
    try terminal.wait(for: "80×24")
    try terminal.resize(columns: 80, rows: 24)
    try terminal.wait(for: "1.4 Liên kết chuỗi")
    try terminal.resize(columns: 200, rows: 50)
    try terminal.wait(for: "11  Cơ hội thị trường")
  }

  @Test("What one process writes, another shows within a second")
  func seesOthers() throws {
    let path = try DemoFolder.copy()
    let list = try open(path)
    try list.wait(for: "Ủy viên 7")
    try list.press(.down, .down, .enter)
    try list.typePIN()
    try list.wait(for: "3/31")
    let form = try openForm(path)
    try form.press(.character("2"))
    try form.wait(for: "đã lưu")
    try list.wait(for: "4/31", seconds: aSecondAndSlack)
  }

  @Test("Results and minutes can be read, and the minutes written to a file")
  func minutes() throws {
    let path = try DemoFolder.copy("district-2020")
    let terminal = try open(path)
    try terminal.wait(for: "DỮ LIỆU MẪU")
    try terminal.press(.enter)
    try terminal.typePIN()
    try terminal.wait(for: "đã kết luận 24/24")
    try terminal.press(.enter)
    try terminal.wait(for: "KẾT QUẢ")
    try terminal.press(.escape)
    try terminal.wait(for: "đã kết luận 24/24")
    try terminal.press(.character("b"))
    try terminal.wait(for: "BIÊN BẢN")
    try terminal.press(.character("w"))
    try terminal.wait(for: "Đã ghi: ")
    let text = try DemoFolder.minutes(beside: path)
    #expect(text.contains("THƯ KÝ"))
    #expect(!text.contains("DỰ THẢO"))
  }

  @Test("A store with dossiers and no sitting opens with its register, for the account to keep")
  func registerAlone() throws {
    let folder = try TemporaryFolder.make("e2e")
    let list = folder.appending(path: "so.csv")
    try "code,name,producer\n42-18532-007-2026,Mật ong mẫu,Hộ mẫu 1\n".write(
      to: list, atomically: true, encoding: .utf8)
    let path = folder.appending(path: "so.ocop").path
    let terminal = try TmuxTerminal(
      "\(DemoFolder.program) import --create \(path) \(list.path) && \(DemoFolder.program) --store \(path); cat",
      columns: 100, rows: 30)
    try terminal.wait(for: "SỔ HỒ SƠ")
    try terminal.wait(for: "Mật ong mẫu")
    try terminal.press(.enter)
    try terminal.wait(for: "CÁC BƯỚC")
    try terminal.press(.character("b"), .enter)
    try terminal.press(.function(9))
    try terminal.wait(for: "đã lưu")
    try terminal.wait(for: "Ý tưởng được chấp thuận")
    #expect(try DemoFolder.holds(path))
  }

  @Test(
    "q from the list of members leaves with status 0; Ctrl-C leaves at once from anywhere",
    arguments: ["Escape", "C-c"])
  func leaves(name: String) throws {
    let key = try #require(Key(name: name))
    let terminal = try open(DemoFolder.copy())
    try terminal.wait(for: "Ủy viên 7")
    try terminal.press(key)
    try terminal.wait(for: "ended 0")
  }

  @Test("A screen without keys is covered; the PIN brings the form back as it was")
  func locks() throws {
    let terminal = try openForm(DemoFolder.copy(), settings: "OCOP_LOCK_SECONDS=4")
    try terminal.press(.character("2"))
    try terminal.wait(for: "đã chấm 4/31")
    try terminal.wait(for: "MÀN HÌNH ĐANG KHÓA", seconds: 15)
    #expect(!(try terminal.lines().contains { $0.contains("Nước mắm") }))
    try terminal.typePIN()
    try terminal.wait(for: "đã chấm 4/31")
    try terminal.press(.character("u"))
    try terminal.wait(for: "đã chấm 3/31")
  }

  @Test("Wrong PINs make the next try wait, and the wait counts down")
  func waits() throws {
    let terminal = try open(DemoFolder.copy())
    try terminal.wait(for: "Ủy viên 7")
    try terminal.press(.down, .down, .enter)
    for _ in 0..<3 {
      try terminal.wait(for: "Mã PIN: _")
      try terminal.type("135791")
      try terminal.wait(for: "Mã PIN: ******_")
      try terminal.press(.enter)
    }
    try terminal.wait(for: "giây nữa rồi gõ lại")
    try terminal.wait(for: "chờ 2 giây nữa")
    try terminal.typePIN()
    try terminal.wait(for: "Nước mắm Thu Hùng")
  }

  @Test("LC_ALL=C shows Vietnamese all the same; an unknown TERM falls back")
  func poorEnvironment() throws {
    let path = try DemoFolder.copy()
    let terminal = try TmuxTerminal(
      "LC_ALL=C TERM=nosuchterm \(DemoFolder.program) --store \(path); cat", columns: 80, rows: 24)
    try terminal.wait(for: "Ủy viên 7")
  }
}

extension TmuxTerminal {
  /// Answers the question for the PIN.
  func typePIN() throws {
    try wait(for: "Mã PIN: _")
    try type(DemoFolder.pin)
    try press(.enter)
  }
}
