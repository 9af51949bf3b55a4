import Council
import CouncilFixtures
import Rulebook
import Screens
import Season
import TerminalUI
import Testing

/// Files into the register and out of it: what is asked for, how far it is, how it ends.
@Suite struct RegisterFilesTests {
  private static let reading = Result { try SampleRegister().desk() }

  /// The page of files, as a member of the sitting sees it.
  static func driver(_ member: Int = 6, language: Language = .vietnamese) throws -> AppDriver {
    let desk = try Desk(reading.get().store, language: language)
    var driver = try AppDriver(desk, member: member)
    driver.press("s f")
    return driver
  }

  private func task(_ driver: AppDriver) -> TransferTask? {
    driver.effects.last.flatMap { if case .transfer(let task) = $0 { task } else { nil } }
  }

  @Test func aFileIsAskedForAndDossiersThatAreThereAreLeftUnlessWanted() throws {
    var driver = try Self.driver()
    #expect(driver.text.contains("< nhập tệp vào sổ >"))
    driver.press("F9")
    #expect(driver.message == "Gõ đường dẫn của tệp." && driver.effects.isEmpty)
    driver.press("Enter")
    driver.type("~/ho so.csv")
    driver.press("F9")
    #expect(task(driver) == .importFile(path: "~/ho so.csv", updates: false))
    driver.answer(.transfer(.failed("tệp lạ")))
    driver.press("Enter Down Right Enter")
    #expect(task(driver) == .importFile(path: "~/ho so.csv", updates: true))
    #expect(driver.intents.isEmpty, "the shell writes, all or nothing")
  }

  @Test func progressIsShownAndEscapeStops() throws {
    var driver = try Self.driver()
    driver.press("Enter")
    driver.type("a.csv")
    driver.press("F9")
    #expect(driver.text.contains("Đang đọc và kiểm tra tệp…"))
    driver.answer(.transfer(.progress(done: 512, of: 2000, left: nil)))
    #expect(driver.text.contains("512/2000") && driver.text.contains("Esc: dừng, không ghi gì."))
    driver.press("q x Enter")
    #expect(driver.text.contains("512/2000"), "no other key leaves")
    driver.press("Escape")
    #expect(task(driver) == .cancel && driver.message == "Đang dừng…")
    driver.answer(.transfer(.cancelled))
    #expect(driver.message == "Đã dừng; chưa ghi gì." && driver.text.contains("a.csv"))
  }

  @Test func badRowsAreListedWithLineAndColumn() throws {
    var driver = try Self.driver()
    driver.press("Enter")
    driver.type("a.csv")
    driver.press("F9")
    let rows = (2...60).map { "a.csv:\($0): code: mã sai" }
    driver.answer(.transfer(.faults(rows)))
    #expect(driver.text.contains("59 dòng lỗi; chưa ghi gì vào sổ.") && driver.text.contains("a.csv:2: code: mã sai"))
    #expect(!driver.text.contains("a.csv:60:"))
    driver.press("End")
    #expect(driver.text.contains("a.csv:60: code: mã sai"))
    driver.press("Enter")
    #expect(driver.text.contains("NHẬP, XUẤT SỔ HỒ SƠ") && driver.text.contains("a.csv"), "to be tried again")
  }

  @Test func warningsStandBelowWhatWasDone() throws {
    var driver = try Self.driver()
    driver.press("Enter")
    driver.type("a.csv")
    driver.press("F9")
    driver.answer(.transfer(.done("a.csv: 3 hồ sơ mới.", warnings: ["a.csv:3: code: xã 99999 không có"])))
    #expect(driver.text.contains("a.csv: 3 hồ sơ mới.") && driver.text.contains("! a.csv:3: code: xã 99999 không có"))
    driver.press("Escape")
    #expect(driver.text.contains("SỔ HỒ SƠ") && !driver.text.contains("NHẬP, XUẤT"))
  }

  @Test func membersExportButDoNotImport() throws {
    var driver = try Self.driver(3)
    #expect(driver.text.contains("< xuất sổ ra tệp >"))
    driver.press("Left F9")
    #expect(driver.message == "Việc này của thư ký, tổ tư vấn, chủ tịch hoặc phó chủ tịch.")
    driver.press("Right Enter")
    driver.type("so.xlsx")
    driver.press("Enter")
    #expect(task(driver) == .exportFile(path: "so.xlsx"))
    driver.answer(.transfer(.done("Đã xuất 10 hồ sơ ra /nha/so.xlsx.", warnings: [])))
    #expect(driver.text.contains("Đã xuất 10 hồ sơ"))
  }
}
