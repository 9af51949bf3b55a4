import Council
import CouncilFixtures
import Rulebook
import Screens
import SetUp
import TerminalUI
import TestSupport
import Testing

/// Changing a sitting that a store holds, and setting the next one up.
@Suite struct SetUpChangeTests {
  private func council(scored: Bool = false) throws -> Desk {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", scored ? .scoring(submitted: 2) : .waiting)
    return try council.desk()
  }

  @Test func theSecretaryChangesAPlaceAndAddsAMember() throws {
    let desk = try council()
    var screen = try SetUpDriver(desk, member: 6)
    try screen.press("c 1 Down Down Down Down Down Down Down C-u")
    screen.driver.type("Hội trường B")
    try screen.press("Escape 3 t")
    try screen.fill("Bùi Thị Mai", "Sở Tài chính", "", "")
    try screen.press("F9")
    #expect(screen.text.contains("Thành viên: Bùi Thị Mai"))
    try screen.press("F9")
    #expect(screen.text.contains("ĐÃ GHI XONG"))
    try screen.press("w Enter")
    #expect(try desk.store.sitting(SampleCouncil.sitting).place == "Hội trường B")
    #expect(try desk.store.members(SampleCouncil.sitting).last?.name == "Bùi Thị Mai")
    try screen.press("q")
    #expect(screen.text.contains("Hội trường B"), "the list of members shows the sitting as it is now")
    #expect(screen.text.contains("Bùi Thị Mai"))
  }

  @Test func othersAreRefusedWithTheReason() throws {
    var screen = try SetUpDriver(council(), member: 3)
    try screen.press("c")
    #expect(screen.driver.message == "Việc này của thư ký hoặc chủ tịch hội đồng.")
  }

  @Test func afterScoringWhatItDependsOnIsLockedWithTheReason() throws {
    var screen = try SetUpDriver(council(scored: true), member: 1)
    try screen.press("c 2 Enter Right")
    #expect(screen.text.contains("Khóa: đã có sản phẩm được chấm"))
    #expect(screen.text.contains("quá nửa số phiếu"))
    try screen.press("Escape Escape 3 Enter Down Down Right")
    #expect(screen.text.contains("Khóa: đã có sản phẩm được chấm"))
    try screen.press("Down")
    screen.driver.type("x")
    #expect(screen.text.contains("Khóa: sổ ghi nhận biết bằng mã này"))
    try screen.press("Escape x")
    #expect(screen.driver.message.contains("giữ khóa niêm phong"))
    try screen.press("Down Down x")
    #expect(screen.driver.message.contains("đã có sản phẩm được chấm"))
    try screen.press("Escape 4 x")
    #expect(screen.driver.message.contains("không còn ở bước chờ"))
    try screen.press("Enter Down")
    screen.driver.type(" loại 1")
    try screen.press("F9 F9")
    #expect(screen.text.contains("ĐÃ GHI XONG"))
  }

  @Test func aMemberAndAProductAreTakenOffForAReason() throws {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng")
    council.add("Gạo Cẩm Thành", producer: "HTX Cẩm Thành")
    let desk = try council.desk()
    var screen = try SetUpDriver(desk, member: 6)
    try screen.press("c 3 Down Down x")
    #expect(screen.text.contains("BỎ KHỎI HỘI ĐỒNG?") && screen.text.contains("Nguyễn Đức Thắng"))
    try screen.press("Enter")
    #expect(screen.driver.message == "Phải ghi lý do.")
    try screen.fill("chuyển công tác")
    #expect(screen.driver.message.contains("Đã xóa Nguyễn Đức Thắng; u để lấy lại"))
    try screen.press("u x")
    try screen.fill("nghỉ hưu")
    try screen.press("Escape 4 x")
    for (columns, rows) in [(80, 24), (100, 30)] {
      screen.driver.resize(columns: columns, rows: rows)
      expectGolden("set-up-removal-\(columns)x\(rows)", screen.driver.lines)
    }
    try screen.fill("chủ thể rút hồ sơ")
    try screen.press("F9")
    #expect(screen.text.contains("Bỏ thành viên: Nguyễn Đức Thắng (nghỉ hưu)"))
    #expect(screen.text.contains("Bỏ sản phẩm: Nước mắm Thu Hùng (chủ thể rút hồ sơ)"))
    try screen.press("F9 Enter")
    #expect(try desk.store.members(SampleCouncil.sitting).count == 6)
    #expect(screen.text.contains("Gạo Cẩm Thành") && !screen.text.contains("Nước mắm Thu Hùng"))
  }

  @Test func nothingChangedWritesNothing() throws {
    let desk = try council()
    var screen = try SetUpDriver(desk, member: 6)
    let before = try desk.store.version()
    try screen.press("c F9 F9")
    #expect(screen.driver.message == "Chưa có gì thay đổi.")
    #expect(try desk.store.version() == before)
    try screen.press("Escape Escape")
    #expect(screen.text.contains("Nước mắm Thu Hùng"))
  }

  @Test func theNextSittingTakesTheCouncilOverAndCanBeChosenLater() throws {
    let desk = try council()
    var screen = try SetUpDriver(desk, member: 6)
    try screen.press("q F4 1 Down Down Down Down Down")
    try screen.fill("5/12/2026")
    try screen.press("Escape 4 t")
    try screen.fill("42-18532-009-2026", "Mật ong", "Hộ Ong Vàng", "4")
    try screen.press("Escape Escape F9 F9 w Enter")
    #expect(screen.text.contains("05/12/2026"))
    #expect(try desk.store.sittings().count == 2)
    #expect(try desk.store.members("province-2026-12-05").count == 7)
    try screen.press("F3")
    #expect(screen.text.contains("CÁC PHIÊN HỌP TRONG KHO (2)"))
    try screen.press("Down Enter")
    #expect(screen.text.contains("22/11/2026"))
  }
}
