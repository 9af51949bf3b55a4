import Council
import CouncilFixtures
import Rulebook
import TerminalUI
import Testing

@testable import Screens

/// What the council agrees on together, entered once and locked on every form.
@Suite struct AgreementTests {
  private func council() throws -> SampleCouncil {
    var council = try SampleCouncil(jointCriteria: ["2.1"])
    council.add("Nước mắm Thu Hùng")
    return council
  }

  private func agreed(_ driver: AppDriver) throws -> [Agreement] {
    try driver.app.desk?.store.agreed(SampleCouncil.sitting) ?? []
  }

  @Test func theLeaderEntersItWhenScoringBegins() throws {
    var driver = try AppDriver(council().desk(), member: 1)
    driver.press("m")
    #expect(driver.text.contains("thống nhất chung tiêu chí 2.1"))
    driver.press("Enter")
    #expect(driver.app.top is AgreementScreen)
    driver.press("9")
    #expect(driver.message.contains("chỉ có"))
    driver.press("3")
    #expect(try agreed(driver) == [Agreement(product: SampleCouncil.code(1), criterion: "2.1", option: 3)])
    #expect(driver.text.contains("2.1 Nguồn gốc ý tưởng sản phẩm: mức 3"))
  }

  @Test func aChangeDuringScoringNeedsAReason() throws {
    var driver = try AppDriver(council().desk(), member: 1)
    driver.press("m Enter 3 q j 2 Enter")
    #expect(driver.message.contains("phải ghi lý do"))
    driver.press("Escape")
    #expect(try agreed(driver).map(\.option) == [3])
    driver.press("2")
    driver.type("nhầm")
    driver.press("Enter")
    #expect(try agreed(driver).map(\.option) == [2])
    driver.press("2")
    #expect(try agreed(driver).map(\.option) == [2])
    #expect(!driver.app.top.isEditing)
  }

  @Test func theFormShowsItLockedAndPassesItOver() throws {
    var driver = try AppDriver(council().desk(), member: 1)
    driver.press("m Enter q q 3 Enter")
    driver.givePIN()
    driver.press("Enter 1 1 1 1 1 1")
    // 2.1 is nobody's own: the form went on to 2.2.
    #expect(driver.lines.contains { $0.contains("▸") && $0.contains("2.2") })
    driver.press("Up")
    #expect(driver.text.contains("chờ chủ tịch"))
    driver.press("1")
    #expect(driver.message.contains("chờ chủ tịch hoặc thư ký"))
    driver.press("BSpace")
    #expect(driver.message.contains("chờ chủ tịch hoặc thư ký"))
    let store = try #require(driver.app.desk?.store)
    try store.perform(
      .act(.agree(Agreement(product: SampleCouncil.code(1), criterion: "2.1", option: 4), reason: "")),
      SampleCouncil.sitting, .member("m6"), Timestamp("2026-11-22T09:00:00+07:00"))
    driver.app.refresh()
    #expect(driver.message.contains("Hội đồng vừa thống nhất"))
    #expect(driver.text.contains("Hội đồng thống nhất mức này cho mọi phiếu"))
    driver.press("1")
    #expect(driver.message.contains("thống nhất mức này"))
    #expect(driver.text.contains("đã chấm 7/31"))
  }

  @Test func othersAreTold() throws {
    var member = try AppDriver(council().desk(), member: 3)
    member.press("j")
    #expect(member.message.contains("Chủ tịch, phó chủ tịch hoặc thư ký"))
    var waiting = try AppDriver(council().desk(), member: 6)
    waiting.press("j")
    #expect(waiting.message.contains("đang trình bày hoặc đang chấm"))
    var none = try AppDriver(PaperTests.council().desk(), member: 1)
    none.press("j")
    #expect(none.message.contains("không có tiêu chí thống nhất chung"))
  }

  @Test func paperSheetsPassItOver() throws {
    var driver = try PaperTests.first(joint: ["2.1"])
    driver.type("00111111")
    #expect(driver.lines.contains { $0.contains("▸") && $0.contains("2.2") })
    #expect(driver.text.contains("đã gõ 6/30"))
  }
}
