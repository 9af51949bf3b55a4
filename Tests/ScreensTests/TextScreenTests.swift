import Council
import Documents
import Rulebook
import Screens
import TerminalUI
import Testing

/// Pages of text: minutes and help.
@Suite struct TextScreenTests {
  @Test func minutesAreWrittenByTheProgram() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 6)
    driver.press("b w")
    #expect(driver.effects == [.print(PrintJob(PaperRequest(.minutes, as: .txt), to: .file))])
  }

  @Test func minutesAreNoLongerADraftWhenAllIsConcluded() throws {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", .concluded, worse: [0])
    var driver = try AppDriver(council.desk(), member: 6)
    driver.press("b")
    #expect(driver.text.contains("DỰ THẢO: thư ký đóng buổi 1 đã (p, b)"))
    driver.press("Escape p b")
    driver.type("17:15")
    driver.press("Enter Escape b")
    #expect(driver.text.contains("Đủ kết luận của 1 sản phẩm"))
    #expect(!driver.text.contains("DỰ THẢO"))
  }

  @Test func scrollingStopsAtBothEnds() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 6)
    driver.press("b")
    let top = driver.text
    driver.press("Up PPage Home")
    #expect(driver.text == top)
    driver.press("End")
    let bottom = driver.text
    #expect(bottom.contains("hết"))
    driver.press("Down NPage Space")
    #expect(driver.text == bottom)
  }

  @Test(arguments: ["Escape", "q", "?"]) func helpCloses(_ key: String) throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 3)
    let before = driver.text
    driver.press("?")
    #expect(driver.text.contains("PHÍM Ở MÀN HÌNH NÀY"))
    #expect(driver.text.contains("Tới sản phẩm đang chấm mà tôi chưa nộp phiếu"))
    driver.press(key)
    #expect(driver.text == before)
  }

  @Test func helpSaysWhyAKeyDoesNothing() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 3, columns: 120, rows: 40)
    driver.press("?")
    #expect(driver.text.contains("Việc này của chủ tịch"))
  }

  @Test func welcomeOffersTheSamples() {
    var driver = AppDriver(App.welcome(.vietnamese))
    #expect(driver.text.contains("ocop --store TỆP.ocop"))
    driver.press("Down Enter Down Enter Down Enter")
    #expect(driver.effects == [.createDemo(.province2026), .createDemo(.district2020), .quit])
  }
}
