import Council
import CouncilFixtures
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// Ten steps for the first day, on a sample sitting alone.
@Suite struct TourTests {
  private func step(_ number: Int, in driver: AppDriver, _ location: SourceLocation = #_sourceLocation) {
    #expect(driver.text.contains("Bước \(number)/10"), "\(driver.text)", sourceLocation: location)
  }

  @Test(arguments: [(80, 24), (100, 30)]) func everyStepIsTakenByItsKeys(_ columns: Int, _ rows: Int) throws {
    var driver = AppDriver(try App.signIn(SampleCouncil.morning().desk()), columns: columns, rows: rows)
    driver.press("F6")
    step(1, in: driver)
    expectGolden("tour-1-\(columns)x\(rows)", driver.lines)
    driver.press("3 Enter")
    step(2, in: driver)
    driver.givePIN()
    step(3, in: driver)
    driver.press("n")
    step(3, in: driver)
    driver.press("Enter")
    step(4, in: driver)
    expectGolden("tour-4-\(columns)x\(rows)", driver.lines)
    driver.press("1")
    step(5, in: driver)
    driver.press("u")
    step(6, in: driver)
    driver.press("Down")
    step(7, in: driver)
    driver.press("g")
    driver.type("xem lại")
    step(7, in: driver)
    driver.press("Enter")
    step(8, in: driver)
    driver.press("?")
    step(9, in: driver)
    driver.press("Escape F9")
    step(10, in: driver)
    driver.press("Escape q")
    #expect(!driver.text.contains("/10 "))
    #expect(driver.message.hasPrefix("Xong mười bước."))
  }

  @Test func stepsBehindTheUserAreLeftOut() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    driver.press("n Enter F6")
    step(4, in: driver)
  }

  @Test func itWaitsWhileTheUserDoesOtherThingsAndEndsOnItsKey() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    driver.press("F6 b Escape Down")
    step(3, in: driver)
    driver.press("F6")
    #expect(!driver.text.contains("/10"))
    #expect(driver.message == "Đã thôi hướng dẫn.")
  }

  @Test func onlyASampleSittingIsAPlaceToTryThings() {
    var driver = AppDriver(App.welcome(.vietnamese))
    driver.press("F6")
    #expect(!driver.text.contains("/10"))
    #expect(driver.message.hasPrefix("Hướng dẫn chỉ chạy trên phiên mẫu"))
  }

  @Test func textsFitInBothLanguages() throws {
    for language in Language.allCases {
      var driver = AppDriver(try App.signIn(SampleCouncil.reading(language)))
      driver.press("F6")
      #expect(!driver.text.contains("…/10"))
      expectGolden("tour-\(language.rawValue)-80x24", driver.lines)
    }
  }
}
