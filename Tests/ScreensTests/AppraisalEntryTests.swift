import Council
import CouncilFixtures
import Rulebook
import Season
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Scores of the producer and the advisory group, and the commune's report, entered from a dossier's page.
@Suite struct AppraisalEntryTests {
  private func driver(_ language: Language = .vietnamese, member: Int = 6) throws -> AppDriver {
    var app = try App.signIn(SampleRegister().desk(language))
    app.law = SetUpDriver.law
    var driver = AppDriver(app)
    driver.press("\(member) Enter")
    driver.givePIN()
    driver.press("s Down Enter")
    return driver
  }

  private func code(_ driver: AppDriver) throws -> String {
    try #require((driver.app.top as? DossierScreen)?.file.fields.code)
  }

  private func stored(_ driver: AppDriver, _ code: String, _ source: Appraisal.Source) throws -> Appraisal? {
    try driver.app.desk?.store.register.view(code).appraisals.first { $0.source == source }
  }

  @Test func eachDigitGoesIntoTheDossierAtOnceAndApartFromTheOther() throws {
    var driver = try driver()
    let code = try code(driver)
    let before = try stored(driver, code, .producer)
    driver.press("v")
    #expect(driver.text.contains("Tổ tư vấn chấm"))
    driver.press("Home 1 2")
    let advisory = try #require(try stored(driver, code, .advisory))
    #expect(advisory.choices.values.contains(1) && advisory.date == driver.app.desk?.today)
    #expect(try stored(driver, code, .producer) == before)
    driver.press("u")
    #expect(try stored(driver, code, .advisory) != advisory)
  }

  @Test func nothingIsHandedInRejectedOrStopped() throws {
    var driver = try driver()
    driver.press("t")
    let count = driver.intents.count
    for key in ["F9", "r", "s"] {
      driver.press(key)
      #expect(driver.message.contains("không nộp, không loại"), "\(key)")
    }
    #expect(driver.intents.count == count)
  }

  @Test func membersReadOnly() throws {
    var driver = try driver(member: 3)
    driver.press("t")
    #expect(!(driver.app.top is ScoringForm))
    #expect(driver.intents.isEmpty)
  }

  @Test(arguments: Language.allCases) func screens(_ language: Language) throws {
    var driver = try driver(language)
    driver.press("t")
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("appraisal-\(language.rawValue)-\(columns)x\(rows)", driver.lines)
    }
    driver.press("q r")
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("commune-report-\(language.rawValue)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test func aReportSaysWhatWasFoundWhereAPointIsNotConfirmed() throws {
    var driver = try driver()
    let code = try code(driver)
    driver.press("r")
    let screen = try #require(driver.app.top as? EntryScreen)
    var entry = screen.entry
    entry.fields.set(.by, to: "Chủ tịch UBND xã (mẫu)")
    let words = EntryPhrases(language: .vietnamese)
    #expect(entry.fault(.finding(1), words) == nil)
    entry.fields.all = entry.fields.all.map { field in
      var field = field
      if field.name == .holds(1) { _ = field.handle(.key(.character("2"))) }
      if field.name == .finding(1) { field.content = .text(.init("", limit: 400)) }
      return field
    }
    #expect(entry.fault(.finding(1), words) != nil)
    entry.fields.set(.finding(1), to: "nguyên liệu mua ngoài xã")
    guard case .report(code, let report)? = entry.act else {
      Issue.record("no report")
      return
    }
    #expect(report.points.count == 4 && report.points[0].holds == false && report.points[1].holds)
  }
}
