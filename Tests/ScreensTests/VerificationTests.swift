import CouncilFixtures
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

@testable import Council

/// The record is verified from the minutes, with its progress, and what came out.
@Suite struct VerificationTests {
  /// The secretary's page, begun.
  private static func running(_ language: Language = .vietnamese) throws -> AppDriver {
    var driver = try AppDriver(CorrectionTests.printed(language), member: 6)
    driver.press("b F8 Enter")
    return driver
  }

  private static func result(_ faults: [Verification.Fault] = []) -> Verification {
    Verification(
      records: 1280, head: HeadCode(typed: "KQWE-RTYU-IOPA-SDFG-HJKL"), sealed: 3, signatures: 63,
      faults: faults, asked: nil, found: nil, replacedBy: nil)
  }

  private static func check(_ driver: AppDriver, _ name: String, _ language: Language) {
    var driver = driver
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(language.rawValue)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func screens(_ language: Language) throws {
    var driver = try Self.running(language)
    driver.answer(.verification(.progress(done: 512, of: 1280, left: 4)))
    Self.check(driver, "verification-running", language)
    var bad = driver
    driver.answer(.verification(.done(Self.result())))
    Self.check(driver, "verification-holds", language)
    let faults: [Verification.Fault] = [
      .column(table: "opened_sheet", key: "s1/42-18532-001-2026/m2", column: "choices"),
      .missingRow(table: "product", key: "s1/42-18532-003-2026"),
    ]
    bad.answer(.verification(.done(Self.result(faults))))
    Self.check(bad, "verification-fails", language)
  }

  @Test func escapeStopsAndItCanBeginAnew() throws {
    var driver = try Self.running()
    #expect(driver.effects.last == .verify(.start))
    #expect(driver.text.contains("Đang kiểm tra tệp kho…"))
    driver.press("q Enter")
    #expect(driver.text.contains("Đang kiểm tra tệp kho…"), "no other key leaves")
    driver.press("Escape")
    #expect(driver.effects.last == .verify(.cancel) && driver.message == "Đang dừng…")
    driver.answer(.verification(.cancelled))
    #expect(driver.message == "Đã dừng; chưa kiểm chứng xong.")
    // What a run that was stopped still says means nothing.
    driver.answer(.verification(.done(Self.result())))
    #expect(!driver.text.contains("KHO ĐÚNG"))
    driver.press("Enter")
    #expect(driver.effects.last == .verify(.start))
    driver.answer(.verification(.failed("tệp đang bận")))
    #expect(driver.text.contains("Tệp đang bận"))
  }

  @Test(arguments: [1, 3, 6]) func theSittingAndThePaletteLeadThere(_ member: Int) throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: member)
    driver.press("p F8")
    #expect(driver.text.contains("KIỂM CHỨNG SỔ GHI"))
    driver.press("Escape Escape C-p")
    driver.type("kiem chung")
    driver.press("Enter")
    #expect(driver.text.contains("KIỂM CHỨNG SỔ GHI"))
  }

  /// Whoever reads another page meanwhile finds the result on the page, or as a sentence.
  @Test func theResultComesWhereverTheUserIs() throws {
    var driver = try Self.running()
    driver.press("C-t")
    driver.answer(.verification(.done(Self.result())))
    driver.press("Escape")
    #expect(driver.text.contains("KHO ĐÚNG") && driver.text.contains("KQWE-RTYU-IOPA-SDFG-HJKL"))
    driver.press("Escape")
    driver.answer(.verification(.done(Self.result([.schema("product")]))))
    #expect(driver.message.hasPrefix("KHO KHÔNG ĐÚNG"))
  }
}
