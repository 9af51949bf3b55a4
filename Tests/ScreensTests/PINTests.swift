import Council
import CouncilFixtures
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// PINs at the keyboard: signing in, waiting, changing, giving, recovering, locking.
@Suite struct PINTests {
  private static let code = "ABCDEFGHIJKLMNOPQRSTUVWXY"

  /// At the question for the PIN of the `number`-th member.
  private func asking(_ number: Int) throws -> AppDriver {
    var driver = AppDriver(try App.signIn(SampleCouncil.morning().desk()))
    driver.press("\(number) Enter")
    return driver
  }

  private func signedIn(_ number: Int) throws -> AppDriver {
    try AppDriver(SampleCouncil.morning().desk(), member: number)
  }

  // MARK: Signing in

  @Test func aWrongPINIsRefusedAndTheFieldIsEmptied() throws {
    var driver = try asking(3)
    driver.givePIN("999999")
    #expect(driver.app.member == nil)
    #expect(driver.message.contains("Mã PIN không đúng"))
    #expect(driver.text.contains("Mã PIN: _"))
    driver.givePIN()
    #expect(driver.app.member?.id == "m3")
  }

  @Test func lettersAreNotTakenAndAPastedPINIs() throws {
    var driver = try asking(3)
    driver.type("a1b")
    driver.send(.paste("12 x233"))
    #expect(driver.text.contains("Mã PIN: ******_"))
    #expect(!driver.text.contains("233"))
    driver.press("BSpace")
    driver.type("4")
    driver.press("Enter")
    #expect(driver.app.member == nil)
  }

  @Test func waitingCountsDownAndRefusesDigits() throws {
    var driver = try asking(3)
    for _ in 0..<3 { driver.givePIN("999999") }
    #expect(driver.message.contains("chờ 5 giây"))
    driver.app.receive(.wait(member: "m3", seconds: 5))
    #expect(driver.text.contains("chờ 5 giây nữa rồi gõ lại"))
    driver.app.receive(.wait(member: "m3", seconds: 4))
    #expect(driver.text.contains("chờ 4 giây nữa rồi gõ lại"))
    driver.type("1")
    #expect(driver.message.contains("chờ 4 giây"))
    driver.press("Enter")
    #expect(driver.message.contains("chờ 4 giây"))
    // Another member has nothing to wait for.
    driver.app.receive(.wait(member: "m4", seconds: 9))
    #expect(driver.text.contains("chờ 4 giây nữa rồi gõ lại"))
    driver.app.receive(.wait(member: "m3", seconds: 0))
    #expect(driver.text.contains("Mã PIN: _"))
  }

  @Test func whoCannotRecoverIsToldWhoHelps() throws {
    var driver = try asking(3)
    driver.press("F2")
    #expect(driver.message == "Nhờ Trần Thị Minh Nguyệt hoặc Lê Văn Hùng cấp mã mới.")
  }

  // MARK: Changing

  @Test func changingAsksForTheOldPINAndTheNewOneTwice() throws {
    var driver = try signedIn(3)
    driver.press("F2")
    #expect(driver.text.contains("ĐỔI MÃ PIN CỦA MÌNH"))
    driver.givePIN("999999")
    #expect(driver.message.contains("Mã PIN không đúng"))
    driver.givePIN()
    #expect(driver.text.contains("Mã mới:          _"))
    driver.givePIN("123456")
    #expect(driver.message.contains("ai cũng đoán được"))
    for _ in 0..<6 { driver.press("BSpace") }
    driver.givePIN("314159")
    driver.givePIN("314158")
    #expect(driver.message.contains("không giống nhau"))
    driver.givePIN("314159")
    driver.givePIN("314159")
    #expect(driver.message.contains("Đã đổi mã PIN"))
    #expect(driver.text.contains("Giai đoạn"))
    driver.press("q Enter")
    driver.givePIN("314159")
    #expect(driver.app.member?.id == "m3")
  }

  @Test func theSamplePINMayBeChosenInASample() throws {
    var driver = try signedIn(3)
    driver.press("F2")
    for pin in [Fixture.pin, "246810", "246810"] { driver.givePIN(pin) }
    #expect(driver.message.contains("Đã đổi mã PIN"))
  }

  // MARK: Giving

  @Test func theChairGivesANewPINWithAReasonAndItIsShownOnce() throws {
    var driver = try signedIn(1)
    driver.press("F2 Down Down Enter Enter")
    #expect(driver.message.contains("Phải ghi lý do"))
    driver.type("quên mã")
    driver.press("Enter")
    #expect(driver.text.contains("1 3 5 7 9 0"))
    #expect(driver.text.contains("Nguyễn Đức Thắng"))
    driver.press("Enter")
    #expect(!driver.text.contains("1 3 5 7 9 0"))
    #expect(driver.text.contains("MÃ PIN CỦA CÁC THÀNH VIÊN"))
    driver.press("Escape q Escape Down Down Enter")
    driver.givePIN("135790")
    #expect(driver.app.member?.id == "m3")
    // What was scored before is still there.
    #expect(driver.lines.contains { $0.contains("Mật ong") && $0.contains("10/31") })
  }

  @Test func theSecretaryGivesAFirstPINButNoNewOne() throws {
    var council = try SampleCouncil.morning()
    council.add(.addMember(Member(id: "m8", name: "Lý Muộn", office: "Sở Du lịch", role: .member)), by: "m6")
    var driver = try AppDriver(council.desk(), member: 6)
    driver.press("F2 Home Enter")
    #expect(driver.message.contains("Chỉ Trần Thị Minh Nguyệt, Lê Văn Hùng"))
    driver.press("End")
    #expect(driver.text.contains("chưa có mã"))
    driver.press("Enter")
    #expect(driver.text.contains("CẤP MÃ PIN LẦN ĐẦU"))
    driver.press("Enter")
    #expect(driver.text.contains("1 3 5 7 9 0"))
  }

  @Test func theOwnRowChangesTheOwnPIN() throws {
    var driver = try signedIn(1)
    driver.press("F2 Enter")
    #expect(driver.text.contains("ĐỔI MÃ PIN CỦA MÌNH"))
  }

  // MARK: Recovering

  @Test func theChairRecoversByTheCode() throws {
    var driver = try asking(1)
    driver.press("F2")
    driver.type("abcde-fghij")
    driver.press("Enter")
    #expect(driver.message.contains("10/25"))
    driver.type("-klmno-pqrst-uvwxz")
    driver.press("Enter")
    for _ in 0..<2 { driver.givePIN("314159") }
    #expect(driver.message.contains("Mã khôi phục không đúng"))
    driver.press("BSpace")
    driver.type("y")
    driver.press("Enter")
    for _ in 0..<2 { driver.givePIN("314159") }
    #expect(driver.message.contains("Đã đặt mã PIN mới"))
    driver.givePIN("314159")
    #expect(driver.app.member?.id == "m1")
  }

  // MARK: Locking

  /// The scoring form with one more tick, covered.
  private func locked() throws -> AppDriver {
    var driver = try signedIn(3)
    driver.press("n Enter 1")
    driver.app.lock()
    driver.app.desk.map { $0.store.keys.lock($0.sitting.id, "m3") }
    return driver
  }

  @Test func aLockedScreenShowsNothingOfTheSheet() throws {
    var driver = try locked()
    #expect(driver.text.contains("MÀN HÌNH ĐANG KHÓA"))
    #expect(!driver.text.contains("Tổng") && !driver.text.contains("Mật ong") && !driver.text.contains("/31"))
    driver.app.refresh()
    driver.press("3 u g")
    driver.app.lock()
    #expect(driver.intents.count == 1)
    #expect(!driver.text.contains("Tổng"))
    #expect(driver.app.top.frame.message == nil || !driver.message.contains("mức"))
  }

  @Test func unlockingGoesOnWhereItWas() throws {
    var driver = try locked()
    driver.givePIN("999999")
    #expect(driver.text.contains("MÀN HÌNH ĐANG KHÓA"))
    driver.givePIN()
    #expect(driver.text.contains("đã chấm 11/31"))
    driver.press("u")
    #expect(driver.text.contains("đã chấm 10/31"))
  }

  @Test func aTextBeingTypedIsThereAfterwards() throws {
    var driver = try signedIn(3)
    driver.press("n Enter g")
    driver.type("thiếu hợp đồng")
    driver.app.lock()
    #expect(!driver.text.contains("thiếu hợp đồng"))
    driver.givePIN()
    #expect(driver.text.contains("thiếu hợp đồng"))
  }

  @Test func leavingALockedScreenSignsOut() throws {
    var driver = try locked()
    driver.press("Escape")
    #expect(driver.app.member == nil)
    #expect(driver.text.contains("Ai đang ngồi trước máy?"))
  }

  @Test func aLockedLeaderMayRecoverAndStaysCovered() throws {
    var driver = try signedIn(1)
    driver.press("Down Down Down Enter")
    driver.app.lock()
    driver.press("F2")
    #expect(driver.app.isLocked)
    driver.app.refresh()
    driver.press("Escape")
    #expect(driver.text.contains("MÀN HÌNH ĐANG KHÓA"))
  }

  // MARK: As text

  private func check(_ driver: AppDriver, _ name: String) {
    var driver = driver
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func screens(_ language: Language) throws {
    let desk = try SampleCouncil.reading(language)
    var pin = AppDriver(try App.signIn(desk))
    pin.press("3 Enter")
    pin.type("123")
    check(pin, "pin-\(language.rawValue)")
    pin.app.receive(.wait(member: "m3", seconds: 20))
    check(pin, "pin-wait-\(language.rawValue)")
    var recovery = AppDriver(try App.signIn(desk))
    recovery.press("1 Enter F2")
    recovery.type("ABCDE-FGH")
    check(recovery, "pin-recovery-\(language.rawValue)")
    var change = try AppDriver(desk, member: 3)
    change.press("F2")
    change.givePIN()
    change.type("31415")
    check(change, "pin-change-\(language.rawValue)")
    var list = try AppDriver(desk, member: 1)
    list.press("F2 Down Down")
    check(list, "pin-desk-\(language.rawValue)")
    list.press("Enter")
    list.type("quên mã")
    check(list, "pin-giving-\(language.rawValue)")
    list.app.receive(.pin(.given(pin: "481903")))
    check(list, "pin-given-\(language.rawValue)")
  }
}
