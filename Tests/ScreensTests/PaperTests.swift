import Council
import CouncilFixtures
import Rating
import Rulebook
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Typing paper sheets in: the secretary (6th member) first, the deputy (2nd) second, the sheet of the 4th member.
@Suite struct PaperTests {
  static let owner = "m4"

  /// One product in scoring; nobody has marked it.
  static func council(joint: [String] = []) throws -> SampleCouncil {
    var council = try SampleCouncil(jointCriteria: joint)
    council.add("Nước mắm Thu Hùng")
    council.add(.move(product: SampleCouncil.code(1), from: .waiting, to: .scoring, reason: ""), by: "m1")
    return council
  }

  /// The secretary in the list of those without a sheet, on the owner's line.
  static func list(_ language: Language = .vietnamese, joint: [String] = []) throws -> AppDriver {
    var driver = try AppDriver(council(joint: joint).desk(language: language), member: 6)
    driver.press("g Down Down Down")
    return driver
  }

  /// The secretary at the beginning of the first entry, the deputy named as second typist.
  static func first(_ language: Language = .vietnamese, joint: [String] = []) throws -> AppDriver {
    var driver = try list(language, joint: joint)
    driver.press("Enter Down Enter")
    return driver
  }

  /// Types `digits`, one a criterion, with no rejection and no stop.
  static func type(_ digits: String, _ driver: inout AppDriver) {
    driver.type("00")
    driver.type(digits)
  }

  /// Signs out, and in as the deputy or the secretary, who opens the sheet.
  static func change(to number: Int, _ driver: inout AppDriver) {
    driver.press("q q q \(number) Enter")
    driver.givePIN()
    driver.press("g Down Down Down Enter")
  }

  /// All of set 09 with the option 1, no story: 29 criteria.
  static let ones = String(repeating: "1", count: 29)

  /// Both entries typed, the second one with these digits.
  static func compared(_ second: String, _ language: Language = .vietnamese) throws -> AppDriver {
    var driver = try first(language)
    type(ones, &driver)
    driver.press("Enter")
    change(to: 2, &driver)
    type(second, &driver)
    driver.press("Enter")
    return driver
  }

  /// The ones with another option in the criteria at these places.
  static func ones(except changes: [Int: Character]) -> String {
    String(ones.enumerated().map { changes[$0.offset] ?? $0.element })
  }

  private func step(_ driver: AppDriver) throws -> PaperSheet.Step? {
    try driver.app.desk?.store.papers.list(SampleCouncil.sitting).first { $0.member == Self.owner }?.step
  }

  // MARK: Flows

  @Test func aWholeSheetIsTypedByDigitsAlone() throws {
    var driver = try Self.first()
    let before = driver.intents.count
    var keys = 0
    while !driver.text.contains("HẾT PHIẾU"), keys < 50 {
      driver.type(keys < 2 ? "0" : "1")
      keys += 1
      #expect(driver.app.top is PaperScreen)
    }
    #expect(keys == 31)
    #expect(driver.message.contains("mức 1"))
    // The line on rejection and the one on stopping were blank before.
    #expect(driver.intents.count - before == 29)
    driver.press("Enter")
    #expect(try step(driver) == .second)
    #expect(driver.text.contains("Đưa tờ phiếu cho Lê Văn Hùng"))
  }

  @Test func equalEntriesAreHandedInAtOnce() throws {
    let driver = try Self.compared(Self.ones)
    #expect(try step(driver) == .submitted)
    #expect(driver.text.contains("mang chữ ký của cả hai người nhập"))
  }

  @Test func everySlipInOneCellIsShownWithBothPicks() throws {
    for (place, code) in [(0, "1.1"), (10, "3.1"), (28, "")] {
      let driver = try Self.compared(Self.ones(except: [place: "2"]))
      #expect(try step(driver) == .differing)
      #expect(driver.text.contains("KHÁC NHAU Ở 1 Ô"))
      let row = driver.lines.filter { $0.contains("mức 1") && $0.contains("mức 2") }
      #expect(row.count == 1 && row[0].contains(code))
    }
  }

  @Test func whatIsSettledAsTheFirstHadItIsHandedIn() throws {
    var driver = try Self.compared(Self.ones(except: [0: "2", 3: "3"]))
    driver.press("Enter")
    #expect(driver.message.contains("chưa gõ theo tờ phiếu"))
    driver.type("11")
    driver.press("Enter")
    #expect(try step(driver) == .submitted)
  }

  @Test func whatIsSettledOtherwiseIsConfirmedByTheFirst() throws {
    var driver = try Self.compared(Self.ones(except: [0: "2", 3: "3"]))
    driver.type("13")
    driver.press("Enter")
    #expect(try step(driver) == .settled)
    #expect(driver.text.contains("Nhờ Võ Thị Lan vào xác nhận"))
    // It may be settled once more.
    driver.press("s")
    driver.type("2")
    driver.press("Enter")
    Self.change(to: 6, &driver)
    #expect(driver.text.contains("XÁC NHẬN CHỖ SỬA"))
    let rows = driver.lines.filter { $0.contains("mức 1  ") }
    #expect(rows.count == 1 && rows[0].contains("1.4") && rows[0].contains("mức 2"))
    driver.press("Enter")
    #expect(try step(driver) == .submitted)
  }

  @Test func aSettledConditionAsksForWhatItOpens() throws {
    // With a story 5.2 and 5.3 are asked: the second typist has them, the first one not.
    let story = 18
    var longer = Array(Self.ones)
    longer[story] = "2"
    longer.insert(contentsOf: "11", at: story + 1)
    var driver = try Self.compared(String(longer))
    #expect(driver.text.contains("KHÁC NHAU Ở 3 Ô"))
    driver.type("1")
    // Without a story there is nothing more to settle.
    #expect(driver.text.contains("Đã xem hết các ô"))
    driver.press("Up")
    driver.type("2")
    #expect(driver.text.contains("5.2"))
    driver.type("11")
    driver.press("Enter")
    #expect(try step(driver) == .settled)
  }

  @Test func backspaceCorrectsAndConditionalCriteriaArePassedOver() throws {
    var driver = try Self.first()
    driver.type("003")
    driver.press("BSpace")
    driver.type("1")
    driver.type(String(repeating: "1", count: 17))
    driver.type("1")
    #expect(driver.message.contains("bỏ qua 5.2, 5.3: không phải chấm"))
    driver.type("9")
    #expect(driver.message.contains("chỉ có số đến"))
    let store = try #require(driver.app.desk?.store)
    let entry = try store.papers.work(SampleCouncil.sitting, SampleCouncil.code(1), Self.owner, "m6").entry
    #expect(entry.choices["1.1"] == 1)
    #expect(entry.choices["5.1"] == 1)
  }

  @Test func blanksAreNamedAndMayStayOnARejectingSheet() throws {
    var driver = try Self.first()
    driver.type("0011")
    driver.press("End")
    #expect(driver.text.contains("tiêu chí trống: 1.3, 1.4"))
    driver.press("Enter")
    #expect(driver.message.contains("Còn trống: 1.3"))
    driver.press("BSpace BSpace BSpace BSpace")
    driver.type("1")
    driver.press("End")
    #expect(driver.text.contains("Đề nghị loại: lý do 1"))
    driver.press("Enter")
    #expect(try step(driver) == .second)
  }

  @Test func anEntryIsKeptAndGoneOnWith() throws {
    var driver = try Self.first()
    driver.type("00333")
    driver.press("q Enter")
    #expect(driver.text.contains("đã gõ 3/31"))
    #expect(driver.text.contains("1.4 Liên kết chuỗi trong sản xuất"))
  }

  @Test func aReasonGivesItUp() throws {
    var driver = try Self.first()
    driver.type("00333")
    driver.press("q x Enter")
    #expect(driver.message == "Phải ghi lý do.")
    driver.type("nhầm người")
    driver.press("Enter")
    #expect(try step(driver) == nil)
    #expect(driver.text.contains("chưa nộp"))
  }

  @Test func whoMayNotTypeIsTold() throws {
    var member = try AppDriver(Self.council().desk(), member: 3)
    member.press("g")
    #expect(member.message.contains("việc của thư ký, chủ tịch"))
    var chair = try AppDriver(Self.council().desk(), member: 1)
    chair.press("g Enter")
    #expect(chair.message.contains("nhờ hai người khác nhập"))
  }

  @Test func theMemberSeesThatTheSheetIsOnPaper() throws {
    var driver = try Self.first()
    driver.press("q q q 4 Enter")
    driver.givePIN()
    #expect(driver.text.contains("trên giấy"))
    driver.press("Enter 1")
    #expect(driver.message.contains("nhập từ phiếu giấy"))
    driver.press("q q 1 Enter")
    driver.givePIN()
    driver.press("d")
    #expect(driver.text.contains("phiếu giấy: đang nhập lần 1"))
  }

  // MARK: Secrecy

  /// Every screen that the second typist, the chair and the board see until the second entry is whole.
  private func seen(_ firstEntry: String) throws -> [String] {
    var driver = try Self.first()
    Self.type(firstEntry, &driver)
    driver.press("Enter")
    var screens: [String] = []
    driver.press("q q q 2 Enter")
    driver.givePIN()
    screens.append(driver.text)
    driver.press("g Down Down Down")
    screens.append(driver.text)
    driver.press("Enter")
    for digit in "00" + Self.ones {
      driver.type(String(digit))
      screens.append(driver.text)
    }
    driver.press("q q q 1 Enter")
    driver.givePIN()
    screens.append(driver.text)
    driver.press("d")
    screens.append(driver.text)
    let desk = try #require(driver.app.desk)
    var board = AppDriver(try App.board(desk))
    screens.append(board.text)
    board.press("Down")
    return screens + [board.text]
  }

  @Test func nothingOfTheFirstEntryIsSeenBeforeTheSecondIsWhole() throws {
    #expect(try seen(Self.ones) == seen(Self.ones(except: [0: "3", 1: "2", 5: "2", 28: "2"])))
  }
}
