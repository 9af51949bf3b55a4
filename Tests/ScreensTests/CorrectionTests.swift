import Council
import Documents
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// The chair opens minutes that were printed.
@Suite struct CorrectionTests {
  /// Two products concluded, the minutes printed.
  static func printed(_ language: Language = .vietnamese) throws -> Desk {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", .concluded, worse: [0, 1, 0, 1, 0])
    council.add("Bánh ram Anh Thu", producer: "Cơ sở Anh Thu", .concluded, worse: [2, 2, 3, 2, 3])
    council.add(.closeSession(number: 1, ends: "17:15"), by: "m6")
    council.add(.print(.minutes), by: "m6")
    return try council.desk(language: language)
  }

  private func check(_ driver: AppDriver, _ name: String) {
    var driver = driver
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(columns)x\(rows)", driver.lines.map(masked))
    }
  }

  /// The line without the code, which changes with every text of the law.
  private func masked(_ line: String) -> String {
    line.replacing(/[A-Z]{4}(-[A-Z]{4}){4}/, with: "ABCD-ABCD-ABCD-ABCD-ABCD")
  }

  @Test(arguments: Language.allCases) func screens(_ language: Language) throws {
    var driver = try AppDriver(Self.printed(language), member: 1)
    driver.press("b")
    check(driver, "minutes-printed-\(language.rawValue)")
    driver.press("c")
    check(driver, "correction-kind-\(language.rawValue)")
    driver.press("1")
    driver.type("Ghi nhầm điểm của Sở Công Thương")
    check(driver, "correction-reason-\(language.rawValue)")
    driver.press("Enter")
    check(driver, "minutes-corrected-\(language.rawValue)")
  }

  @Test func opensWithKindAndReason() throws {
    var driver = try AppDriver(Self.printed(), member: 1)
    driver.press("b")
    #expect(driver.text.contains("Đã in, bản 1"))
    driver.press("c 2 Enter")
    #expect(driver.message == "Phải ghi lý do.")
    driver.press("Escape 1")
    driver.type("sai ngày")
    driver.press("Enter")
    #expect(driver.acts == [.openCorrection(kind: .correction, reason: "sai ngày")])
    #expect(driver.text.contains("BIÊN BẢN ĐÍNH CHÍNH"))
    #expect(driver.text.contains("Bản 2, biên bản đính chính: đang sửa, lý do: sai ngày"))
    driver.press("c")
    #expect(driver.message.contains("Đã có người mở đính chính"))
  }

  @Test func leavesWithoutATrace() throws {
    var driver = try AppDriver(Self.printed(), member: 1)
    driver.press("b c 1 Escape Escape")
    #expect(driver.text.contains("Đã in, bản 1"))
    #expect(driver.intents.isEmpty)
  }

  @Test func isForTheChairAndForPrintedMinutes() throws {
    var secretary = try AppDriver(Self.printed(), member: 6)
    secretary.press("b c")
    #expect(secretary.message.contains("chủ tịch"))
    var chair = try AppDriver(SampleCouncil.reading(), member: 1)
    chair.press("b c")
    #expect(chair.message.contains("chưa in"))
  }

  @Test func theFirstVersionIsForTheOffice() throws {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", .concluded, worse: [0])
    council.add(.closeSession(number: 1, ends: "17:15"), by: "m6")
    let desk = try council.desk()
    var member = try AppDriver(desk, member: 3)
    member.press("b w")
    #expect(member.effects.isEmpty)
    #expect(member.message.contains("thư ký"))
    var secretary = try AppDriver(desk, member: 6)
    secretary.press("b w")
    #expect(secretary.effects == [.print(PrintJob(PaperRequest(.minutes, as: .txt), to: .file))])
    // Another copy of what is printed is anybody's.
    var reader = try AppDriver(Self.printed(), member: 3)
    reader.press("b w")
    #expect(reader.effects == [.print(PrintJob(PaperRequest(.minutes, as: .txt), to: .file))])
  }
}
