import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// Actions, pages and products by some letters of them.
@Suite struct PaletteTests {
  @Test(arguments: [(80, 24), (100, 30)]) func page(_ columns: Int, _ rows: Int) throws {
    for language in Language.allCases {
      var driver = try AppDriver(
        SampleCouncil.reading(language), member: 6, columns: columns, rows: rows)
      driver.press("C-p")
      expectGolden("palette-\(language.rawValue)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test func aProductIsOpenedFromTheFormOfAnother() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    driver.press("n Enter")
    let first = driver.lines[2]
    driver.press("C-p")
    driver.type("gao cam")
    #expect(driver.text.contains("▸ Gạo Cẩm Thành"))
    driver.press("Enter")
    #expect(driver.lines[2].contains("Gạo Cẩm Thành"))
    #expect(first != driver.lines[2])
    driver.press("Escape")
    #expect(driver.lines[2] == first)
  }

  @Test func aPageIsFoundByWhatItIsUsedFor() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 6)
    driver.press("C-p")
    driver.type("in bien ban")
    #expect(driver.text.contains("▸ In giấy tờ"))
    driver.press("Enter")
    #expect(driver.text.contains("IN GIẤY TỜ"))
  }

  @Test func anActionOfTheScreenBelowIsDone() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    driver.press("n Enter")
    let sheet = driver.lines[3]
    driver.press("1 2")
    #expect(driver.lines[3] != sheet)
    for _ in 1...2 {
      driver.press("C-p")
      driver.type("hoan tac")
      driver.press("Enter")
    }
    #expect(driver.lines[3] == sheet)
  }

  @Test func whatCannotBeDoneSaysWhy() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    driver.press("C-p")
    driver.type("khoa cham")
    driver.press("Enter")
    #expect(driver.text.contains("TÌM VIỆC"))
    #expect(!driver.message.isEmpty)
  }

  @Test func theColonOpensItWhereNothingIsTyped() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    driver.press(":")
    #expect(driver.text.contains("TÌM VIỆC"))
    driver.press("Escape / :")
    #expect(!driver.text.contains("TÌM VIỆC"))
    #expect(driver.text.contains(":"))
  }

  @Test func choosingThePageThatIsShownStaysOnIt() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 6)
    driver.press("b")
    let minutes = driver.lines
    driver.press("C-p")
    driver.type("bien ban")
    driver.press("Down Up")
    #expect(driver.text.contains("trang"))
    while !driver.lines.contains(where: { $0.hasPrefix(" ▸ Biên bản ") && $0.contains("trang") }) {
      let before = driver.lines
      driver.press("Down")
      try #require(driver.lines != before)
    }
    driver.press("Enter")
    #expect(driver.lines == minutes)
    #expect(driver.app.member != nil)
  }

  @Test func typingErrorsAreForgiven() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    driver.press("C-p")
    driver.type("bein ban")
    #expect(driver.text.contains("Biên bản"))
    driver.type("zzz")
    #expect(driver.text.contains("Không thấy «bein banzzz»."))
    driver.press("Enter")
    #expect(driver.text.contains("TÌM VIỆC"))
  }

  @Test func beforeSigningInThereAreNoProducts() throws {
    var driver = AppDriver(try App.signIn(SampleCouncil.reading()))
    driver.press("C-p")
    driver.type("gao")
    #expect(!driver.text.contains("Gạo Cẩm Thành"))
    driver.press("Escape")
    #expect(driver.text.contains("Ai đang ngồi trước máy?"))
  }

  @Test func aLockedScreenGivesNothingAway() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    driver.app.lock()
    driver.press("C-p")
    driver.type("gao")
    #expect(!driver.text.contains("Gạo Cẩm Thành"))
  }
}
