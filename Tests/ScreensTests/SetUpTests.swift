import Council
import CouncilFixtures
import Rulebook
import Screens
import SetUp
import TerminalUI
import Testing

/// Setting a sitting up on screen, from an empty machine to a product that is scored.
@Suite struct SetUpTests {
  private func begun() throws -> SetUpDriver {
    var screen = SetUpDriver()
    try screen.press("Enter")
    return screen
  }

  @Test func fromNothingToAProductBeingScored() throws {
    var screen = try begun()
    try screen.fillIn()
    try screen.press("F9")
    #expect(screen.text.contains("Không còn gì phải sửa."))
    #expect(screen.store == nil, "nothing is written before the second F9")
    try screen.press("F9")
    #expect(screen.text.contains("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"))
    try screen.press("w Enter")
    #expect(screen.slips.count == 1)
    #expect(screen.text.contains("Ai đang ngồi trước máy?"))
    let store = try #require(screen.store)
    let id = try store.latestSitting()
    #expect(try store.members(id).map(\.id) == ["m1", "m2", "t1"])
    #expect(try store.sitting(id).guests == ["Báo Hà Tĩnh", "UBND các xã"])
    #expect(try store.sitting(id).begins == "08:00")
    try screen.press("1 Enter")
    screen.driver.givePIN(screen.pins["m1"] ?? "")
    try screen.press("m Enter")
    #expect(try store.agenda(id, nil).map(\.stage) == [.scoring])
    try screen.press("Enter 1")
    #expect(screen.driver.intents.contains { if case .tick = $0 { true } else { false } })
  }

  @Test func everyFaultLeadsToItsField() throws {
    var screen = try begun()
    try screen.press("F9")
    #expect(screen.text.contains("Cơ quan chủ quản: còn trống"))
    #expect(screen.text.contains("Thành viên: hội đồng chưa có chủ tịch"))
    #expect(screen.text.contains("Sản phẩm: chưa có sản phẩm nào"))
    try screen.press("Down Down Enter")
    #expect(screen.text.contains("HỘI ĐỒNG VÀ PHIÊN HỌP"))
    #expect(screen.driver.lines.contains { $0.contains("▸ Ngày họp") })
    screen.driver.type("22/11/2026")
    try screen.press("Escape")
    #expect(!screen.text.contains("Ngày họp: còn trống"))
  }

  @Test func whatIsTypedIsKeptWhileOneMovesAboutAndAskedAboutBeforeLeaving() throws {
    var screen = try begun()
    try screen.press("1")
    screen.driver.type("UBND tỉnh")
    try screen.press("Escape 3 Escape 1")
    #expect(screen.text.contains("UBND tỉnh"))
    try screen.press("Escape Escape")
    #expect(screen.text.contains("BỎ BẢN ĐANG LẬP?"))
    try screen.press("Escape 1")
    #expect(screen.text.contains("UBND tỉnh"))
    try screen.press("Escape Escape b")
    #expect(screen.text.contains("Chấm điểm, phân hạng sản phẩm OCOP"))
  }

  @Test func leavingAnUntouchedDraftAsksNothing() throws {
    var screen = try begun()
    try screen.press("Escape")
    #expect(screen.text.contains("Phiên mẫu cấp tỉnh"))
  }

  @Test func rowsAreRemovedMovedAndTakenBack() throws {
    var screen = try begun()
    try screen.fillIn()
    try screen.press("3 x")
    #expect(screen.driver.message.contains("Đã xóa Võ Thị Lan") || screen.text.contains("Đã xóa"))
    try screen.press("u Home ]")
    #expect(screen.driver.lines.first { $0.contains(" 1 ") }?.contains("Nguyễn Đức Thắng") == true)
    try screen.press("u")
    #expect(screen.driver.lines.first { $0.contains(" 1 ") }?.contains("Trần Thị") == true)
  }

  @Test func aChoiceGoesRoundAndAWrongValueIsToldBesideItsField() throws {
    var screen = try begun()
    try screen.press("2 Enter Right")
    #expect(screen.text.contains("< tất cả các phiếu >"))
    try screen.press("Left Left")
    #expect(screen.text.contains("< chủ tịch kết luận >"))
    try screen.press("Escape Down Down Down Down Enter")
    screen.driver.type("4/3")
    try screen.press("Enter Up")
    #expect(screen.text.contains("«4/3»; cần một phần dạng 3/4 hoặc 75%"))
    #expect(!screen.text.contains("bảng tính"), "nobody uses a spreadsheet here")
  }

  @Test func theEditionIsChosenByHandWhereTheLawIsSilent() throws {
    var screen = try begun()
    try screen.fillIn()
    try screen.press("1")
    for _ in 1...8 { try screen.press("Down") }
    try screen.press("C-u")
    try screen.fill("1/5/2026")
    #expect(screen.text.contains("đã quá hạn"))
    try screen.press("Right")
    #expect(screen.text.contains("< 2026-26, chọn bằng tay >"))
    #expect(screen.text.contains("chọn bằng tay: hồ sơ"))
  }

  @Test func listsComeFromFilesWithTheirFaultsListed() throws {
    var screen = try begun()
    screen.files = [
      "bad.csv": "member,name,office,role\nm1,,Sở,chủ tịch\nm1,B,Sở,vua\n",
      "council.csv": "setting,value\ntitle,x\n\nmember,name,office,role\nm1,Trần A,Sở,chủ tịch\nm2,Lê B,Sở,ủy viên\n",
      "products.csv": "code,name,producer,set\n42-18532-007-2026,Nước mắm,HTX,9\n",
    ]
    try screen.press("3 f")
    try screen.fill("none.csv")
    #expect(screen.driver.message.contains("không có tệp này"))
    try screen.press("C-u")
    try screen.fill("bad.csv")
    #expect(screen.text.contains("bad.csv:2: name: còn trống"))
    #expect(screen.text.contains("bad.csv:3: role: «vua»"))
    try screen.press("C-u")
    try screen.fill("council.csv")
    #expect(screen.text.contains("Trần A") && screen.text.contains("Lê B"))
    try screen.press("Escape 4 f")
    try screen.fill("products.csv")
    #expect(screen.text.contains("42-18532-007-2026"))
    try screen.press("u")
    #expect(!screen.text.contains("42-18532-007-2026"))
  }

  @Test func codesThatWereNotWrittenDownAreAskedAboutOnce() throws {
    var screen = try begun()
    try screen.fillIn()
    try screen.press("F9 F9 Enter")
    #expect(screen.driver.message.contains("chỉ hiện lần này"))
    #expect(screen.text.contains("ĐÃ GHI XONG"))
    try screen.press("Enter")
    #expect(screen.text.contains("Ai đang ngồi trước máy?"))
  }
}
