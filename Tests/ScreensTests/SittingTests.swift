import Council
import CouncilFixtures
import Rulebook
import Screens
import TerminalUI
import Testing

/// The sitting's page: sessions, who is there, who leads.
@Suite struct SittingTests {
  private func driver(_ member: Int, _ council: SampleCouncil? = nil, keys: String = "p") throws -> AppDriver {
    var driver = try AppDriver((council ?? .morning()).desk(), member: member, columns: 100, rows: 30)
    driver.press(keys)
    return driver
  }

  /// A council without a product in scoring, whose first session can be closed.
  private func quiet() throws -> SampleCouncil {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", .concluded, worse: [0, 1, 0, 1, 0])
    council.add("Gạo Cẩm Thành", producer: "HTX Cẩm Thành")
    return council
  }

  private func noted(_ driver: AppDriver) -> [Attendance] {
    driver.acts.compactMap { if case .attend(let attendance) = $0 { attendance } else { nil } }
  }

  private func selected(_ driver: AppDriver) -> String { driver.lines.first { $0.hasPrefix(" ▸") } ?? "" }

  @Test func showsTheRollAndTheQuorumToEverybody() throws {
    let driver = try driver(3)
    #expect(driver.text.contains("Buổi 1 · 22/11/2026 · từ 08:00"))
    #expect(driver.text.contains("Có mặt 5/5 người chấm · cần 4 · có người chủ trì"))
    #expect(driver.text.contains("ĐỦ thành phần"))
    #expect(selected(driver).contains("Trần Thị Minh Nguyệt"))
  }

  @Test func othersLookAndReadWhyTheyCannotNote() throws {
    var driver = try driver(3)
    for key in ["c", "v", "r", "t", "k", "b", "s"] {
      driver.press(key)
      #expect(driver.message == "Việc này của thư ký, chủ tịch hoặc phó chủ tịch.", "\(key)")
    }
    driver.press("g")
    #expect(driver.message == "Việc này của chủ tịch hội đồng.")
    driver.press("l")
    #expect(driver.message.contains("người điều hành sản phẩm: Trần Thị Minh Nguyệt"))
    #expect(driver.intents.isEmpty && !driver.lines[29].contains("có mặt"))
  }

  @Test func leavingChangesNAtOnceAndWarnsOfTheSheetHandedIn() throws {
    var driver = try driver(6, keys: "Down Down Down Down p Down Down r")
    #expect(driver.text.contains("GHI RA VỀ") && driver.text.contains("Nguyễn Đức Thắng"))
    // m3 handed in a sheet for the one, not for the other.
    #expect(driver.text.contains("KHÔNG được tính: Gạo Cẩm Thành. Muốn"))
    driver.press("Enter")
    #expect(driver.message == "Phải ghi lý do." && driver.intents.isEmpty)
    driver.type("họp đột xuất")
    driver.press("Enter")
    #expect(noted(driver) == [Attendance(member: "m3", product: nil, state: .left, reason: "họp đột xuất")])
    #expect(selected(driver).contains("đã về") && selected(driver).contains("09:41"))
    #expect(driver.text.contains("Có mặt 4/5 người chấm"))
    driver.press("q")
    #expect(driver.lines.contains { $0.contains("Gạo Cẩm Thành") && $0.contains("4/4") })
    #expect(driver.lines.contains { $0.contains("Mật ong Hương Sơn") && $0.contains("2/4") })
  }

  @Test func aRecusalIsNotedAndTakenBackForTheProductInView() throws {
    var driver = try driver(6, keys: "Down Down Down Down p Down Down Down k")
    #expect(driver.text.contains("GHI KHÔNG CHẤM SẢN PHẨM NÀY") && driver.text.contains("Mật ong Hương Sơn"))
    driver.type("anh ruột")
    driver.press("Enter")
    #expect(driver.text.contains("Không chấm sản phẩm này: Phạm Thị Hồng (anh ruột)"))
    #expect(driver.text.contains("4 người chấm"))
    driver.press("k")
    #expect(noted(driver).map(\.state) == [.recused, .present])
    #expect(driver.text.contains("5 người chấm"))
    driver.press("Left Left k")
    #expect(driver.message.contains("đã khóa chấm"))
    driver.press("Down Down k")
    #expect(driver.message == "Võ Thị Lan không chấm điểm theo vai trò.")
  }

  @Test func aDelegateNeedsNameOfficeAndPaper() throws {
    var driver = try driver(6, keys: "p Down Down t")
    driver.type("Nguyễn Thị Sáu")
    driver.press("Enter Enter")
    #expect(driver.message == "Phải ghi chức vụ, cơ quan người đi thay.")
    driver.type("Phó trưởng phòng")
    driver.press("Down")
    driver.type("Giấy ủy quyền 12/UQ-SCT")
    driver.press("Up Up Enter Enter Enter")
    let delegate = Delegate(name: "Nguyễn Thị Sáu", office: "Phó trưởng phòng", paper: "Giấy ủy quyền 12/UQ-SCT")
    #expect(
      noted(driver) == [Attendance(member: "m3", product: nil, state: .present, reason: "", delegate: delegate)])
    #expect(driver.text.contains("Nguyễn Thị Sáu (đi thay Nguyễn Đức Thắng)"))
    #expect(driver.text.contains("(đi thay Nguyễn Đức Thắng) · không chấm · Phó trưởng phòng"))
    driver.press("q")
    driver.press("q")
    #expect(driver.lines.contains { $0.contains(" 3 Nguyễn Thị Sáu ") && $0.contains(" đi thay Nguyễn Đức Thắng ") })
    driver.press("Home Down Down Enter")
    driver.givePIN()
    #expect(driver.lines[0].contains("Nguyễn Thị Sáu"))
    driver.press("Down Down Down Down Enter")
    #expect(driver.message.contains("người đi thay không chấm, Nguyễn Thị Sáu"))
  }

  @Test func aNewSessionBeginsWithARollCall() throws {
    var driver = try driver(6, quiet(), keys: "p b")
    #expect(driver.text.contains("ĐÓNG BUỔI 1?"))
    driver.type("5 giờ")
    driver.press("Enter")
    #expect(driver.message == "Giờ viết dạng 08:00.")
    driver.press("C-u")
    driver.type("17h15")
    driver.press("Enter")
    #expect(driver.acts == [.closeSession(number: 1, ends: "17:15")])
    #expect(driver.text.contains("08:00–17:15") && driver.text.contains("ĐÃ ĐÓNG · thư ký mở buổi mới: b"))
    driver.press("c")
    #expect(driver.message == "Chưa mở buổi họp: bấm b trước.")
    driver.press("b C-u")
    driver.type("23/11/2026")
    driver.press("Enter")
    driver.type("8g")
    driver.press("Enter Enter")
    let session = Session(number: 2, date: CalendarDate(year: 2026, month: 11, day: 23)!, begins: "08:00")
    #expect(driver.acts.last == .openSession(session))
    #expect(driver.text.contains("CHƯA ĐỦ thành phần") && selected(driver).contains("chưa điểm danh"))
    driver.press("Home c c c c")
    #expect(noted(driver).map(\.member) == ["m1", "m2", "m3", "m4"])
    #expect(driver.text.contains("  ĐỦ thành phần") && selected(driver).contains("Hoàng Anh Tuấn"))
    driver.press("s")
    #expect(driver.text.contains("BUỔI HỌP 2"))
    driver.press("Down Down")
    driver.type("Hội trường B")
    driver.press("Enter")
    #expect(driver.text.contains("Buổi 2 · 23/11/2026 · từ 08:00 · Hội trường B"))
  }

  @Test func aSessionIsNotClosedOverAProductInScoring() throws {
    var driver = try driver(6, keys: "p b")
    #expect(driver.message == "Còn 2 sản phẩm đang chấm, khóa chấm trước: Gạo Cẩm Thành, Mật ong Hương Sơn.")
    driver.press("s")
    #expect(driver.message.contains("đã bắt đầu chấm"))
  }

  @Test func theChairHandsOverAndTakesBack() throws {
    var driver = try driver(1, keys: "End p g")
    #expect(driver.text.contains("GIAO ĐIỀU HÀNH SẢN PHẨM NÀY") && driver.text.contains("▸ Lê Văn Hùng"))
    driver.type("tiếp khách")
    driver.press("Enter")
    let code = SampleCouncil.code(8)
    #expect(driver.intents == [.handOver(product: code, to: "m2", reason: "tiếp khách")])
    #expect(driver.text.contains("điều hành: Lê Văn Hùng"))
    driver.press("l")
    #expect(driver.message == "Việc này của người điều hành sản phẩm: Lê Văn Hùng.")
    driver.press("g")
    driver.type("về lại")
    driver.press("Enter")
    #expect(driver.intents.last == .handOver(product: code, to: nil, reason: "về lại"))
    #expect(driver.text.contains("điều hành: Trần Thị Minh Nguyệt"))
  }

  @Test func aStepBackNeedsAReason() throws {
    var driver = try driver(1, keys: "Down Down Down Down p l Enter")
    #expect(driver.text.contains("LÙI MỘT BƯỚC?") && driver.message == "Phải ghi lý do mới lùi được.")
    driver.type("mở nhầm")
    driver.press("Enter")
    #expect(
      driver.acts == [
        .move(product: SampleCouncil.code(5), from: .scoring, to: .presented, reason: "mở nhầm")
      ])
    driver.press("Left Left l")
    #expect(driver.message.contains("cho chấm lại"))
    driver.press("Right Right Right l")
    #expect(driver.message.contains("chưa bắt đầu"))
  }

  @Test func escapeNotesNothing() throws {
    var driver = try driver(6, keys: "p v x y Escape Escape r Escape t Escape q")
    #expect(driver.intents.isEmpty && driver.text.contains("Giai đoạn"))
    driver.press("p Up Down PPage NPage Home End Left Right ?")
    #expect(driver.lines.count == 30)
  }
}
