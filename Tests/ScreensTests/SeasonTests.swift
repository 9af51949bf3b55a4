import Council
import Documents
import Rulebook
import Season
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// The calendar and the report of a season.
@Suite struct SeasonTests {
  private func check(_ driver: AppDriver, _ name: String) {
    var driver = driver
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func calendar(_ language: Language) throws {
    var driver = try SampleSeason.driver(language: language)
    driver.press("s i Down")
    check(driver, "calendar-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func report(_ language: Language) throws {
    var driver = try SampleSeason.driver(language: language)
    driver.press("s u")
    check(driver, "season-\(language.rawValue)")
    driver.resize(columns: 100, rows: 150)
    expectGolden("season-whole-\(language.rawValue)-100x150", driver.lines)
  }

  @Test func lateStandsOutInWordsAndInStyle() throws {
    var driver = try SampleSeason.driver()
    driver.press("s i Down")
    let canvas = driver.canvas
    let row = try #require(canvas.lines.firstIndex { $0.contains("19/11/2026") })
    #expect(canvas.lines[row].contains("quá 3 ngày"))
    #expect(canvas.styleLines[row].contains("D"))
    let pressing = try #require(canvas.lines.firstIndex { $0.contains("22/11/2026") && $0.contains("hôm nay") })
    #expect(canvas.styleLines[pressing].contains("S"), "the second one is selected")
  }

  @Test func theSelectedMatterIsToldInFull() throws {
    var driver = try SampleSeason.driver()
    driver.press("s i Down Down")
    #expect(driver.text.contains("Bổ sung hợp đồng vùng nguyên liệu"))
    #expect(driver.text.contains("(Tổ hợp"))
    #expect(driver.text.contains("42-18532-102-2026"))
  }

  @Test func anEmptyRegisterSaysSo() throws {
    var driver = try SampleSeason.driver(on: SampleCouncil.reading().store)
    driver.press("s u")
    #expect(driver.text.contains("Sổ hồ sơ còn trống"))
    driver.press("Escape i")
    #expect(driver.text.contains("Đợt 2 năm 2026 (cấp tỉnh)"), "the law's rounds are due without any dossier")
  }

  @Test func seasonsAreTurned() throws {
    var driver = try SampleSeason.driver()
    driver.press("s u")
    #expect(driver.text.contains("2024 [2026] tất cả"))
    driver.press("Right")
    #expect(driver.text.contains("2024 2026 [tất cả]") && driver.text.contains("BÁO CÁO CÁC MÙA OCOP"))
    driver.press("Right")
    #expect(driver.text.contains("[2024] 2026 tất cả"))
    driver.press("Left Left")
    #expect(driver.text.contains("2024 [2026] tất cả"))
  }

  @Test func theReportIsWrittenAsAsked() throws {
    var driver = try SampleSeason.driver()
    driver.press("s u w")
    #expect(driver.effects.last == .print(PrintJob(season: 2026, as: .pdf)))
    #expect(driver.message == "Đang ghi báo cáo…")
    driver.app.receive(.printing(.done("Đã ghi: a.pdf")))
    #expect(driver.message == "Đã ghi: a.pdf")
    driver.press("f f Right w")
    #expect(driver.effects.last == .print(PrintJob(season: nil, as: .xlsx)))
    #expect(driver.text.contains("PDF DOCX [XLSX] CSV TXT"))
    driver.press("f f f Left w")
    #expect(driver.effects.last == .print(PrintJob(season: 2026, as: .pdf)))
    var empty = try SampleSeason.driver(on: SampleCouncil.reading().store)
    empty.press("s u w")
    #expect(empty.effects.isEmpty && empty.message.contains("Sổ hồ sơ còn trống"))
  }

  @Test func barsHaveATwinInASCII() throws {
    var driver = try SampleSeason.driver(columns: 100, rows: 60)
    driver.press("s u")
    #expect(driver.text.contains("██"))
    var canvas = Canvas(size: driver.size, glyphs: .ascii)
    driver.app.draw(on: &canvas)
    let text = canvas.lines.joined(separator: "\n")
    #expect(text.contains("##") && !text.contains("█") && !text.contains("│"))
  }

  @Test func everyMemberMayLook() throws {
    for (key, title) in [("i", "LỊCH MÙA"), ("u", "BÁO CÁO MÙA OCOP")] {
      var driver = try SampleSeason.driver(member: 3)
      driver.press("s \(key)")
      #expect(driver.text.contains(title))
    }
  }

  @Test func withoutTheLawTheCalendarSaysWhy() throws {
    var driver = try SampleSeason.driver()
    driver.app.season = nil
    driver.press("s i")
    #expect(driver.message.contains("không tính được hạn"))
  }

  @Test func whatOthersEnterIsFollowed() throws {
    let store = try SampleSeason.store()
    var driver = try SampleSeason.driver(on: store)
    driver.press("s i")
    #expect(driver.text.contains("19/11/2026"))
    try store.perform(
      .season(
        .step(
          dossier: "42-18532-101-2026",
          .init(from: .returned, to: .dossier, date: try #require(CalendarDate("2026-11-21"))))), "",
      .account("may-thu"), Timestamp("2026-11-22T10:00:00+07:00"))
    driver.app.refresh()
    #expect(!driver.text.contains("19/11/2026"))
  }
}
