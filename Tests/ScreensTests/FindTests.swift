import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// `/`: a place of a long page by some letters of it.
@Suite struct FindTests {
  private static func minutes() throws -> AppDriver {
    var driver = try AppDriver(SampleCouncil.reading(), member: 6)
    driver.press("b")
    return driver
  }

  @Test func everyLetterLeadsOnWithoutAccents() throws {
    var driver = try Self.minutes()
    #expect(!driver.text.contains("Gạo Cẩm Thành"))
    driver.press("/")
    driver.type("gao cam thanh")
    #expect(driver.text.contains("Gạo Cẩm Thành"))
    #expect(driver.text.contains("Tìm: gao cam thanh"))
    #expect(driver.text.contains("chỗ 1/"))
  }

  @Test func accentsTypedFindTheSame() throws {
    var (plain, accented) = (try Self.minutes(), try Self.minutes())
    plain.press("/")
    plain.type("gao cam")
    accented.press("/")
    accented.type("Gạo Cẩm")
    #expect(plain.lines.dropLast(2) == accented.lines.dropLast(2))
  }

  @Test func arrowsGoRoundThePlaces() throws {
    var driver = try Self.minutes()
    driver.press("/")
    driver.type("nguyen duc thang")
    let note = try #require(driver.lines.dropLast().last?.split(separator: "/").last)
    let count = try #require(Int(note))
    #expect(count > 2)
    let first = driver.lines.dropLast(2)
    for place in 2...count {
      driver.press("Down")
      #expect(driver.text.contains("chỗ \(place)/\(count)"))
      #expect(driver.lines.dropLast(2).contains { $0.contains("Nguyễn Đức Thắng") })
    }
    driver.press("Down")
    #expect(driver.text.contains("chỗ 1/\(count)"))
    driver.press("Up")
    #expect(driver.text.contains("chỗ \(count)/\(count)"))
    #expect(driver.lines.dropLast(2) != first)
  }

  @Test func whatIsFoundIsMarked() throws {
    var driver = try Self.minutes()
    driver.press("/")
    driver.type("cong thuong")
    let (row, line) = try #require(driver.lines.enumerated().first { $0.element.contains("Công Thương") })
    let column = try #require(line.firstRange(of: "Công Thương").map { line[..<$0.lowerBound].count })
    let styles = Array(driver.canvas.styleLines[row])
    #expect(String(styles[column..<column + 11]) == "____.______", "the words, not the blank between them")
  }

  @Test func enterStaysAndEscapeGoesBack() throws {
    var stays = try Self.minutes()
    let before = stays.text
    stays.press("/")
    stays.type("gao cam")
    var leaves = stays
    stays.press("Enter")
    #expect(stays.text.contains("Gạo Cẩm"))
    #expect(!stays.text.contains("Tìm:"))
    leaves.press("Escape")
    #expect(leaves.text == before)
  }

  @Test func nothingFoundSaysSoAndStaysWhereItBegan() throws {
    var driver = try Self.minutes()
    driver.press("Down Down")
    let body = driver.lines[2..<20]
    driver.press("/")
    driver.type("gaozzz")
    #expect(driver.text.contains("không thấy"))
    #expect(driver.lines[2..<20] == body)
    driver.press("Enter")
    #expect(driver.message == "Không thấy «gaozzz».")
    driver.press("BSpace BSpace BSpace")
    #expect(driver.text.contains("chỗ 1/"), "letters taken back")
  }

  @Test func aListSelectsTheRow() throws {
    var driver = try SampleSeason.driver()
    driver.press("s i /")
    driver.type("gao nep")
    driver.press("Enter")
    #expect(driver.lines.contains { $0.hasPrefix(" ▸ ") && $0.contains("Gạo nếp") })
  }

  @Test func theFormGoesToACriterionByTheWordsOfAnOption() throws {
    var driver = try AppDriver(SampleCouncil.reading(), member: 3)
    driver.press("n Enter /")
    driver.type("cong ty tnhh")
    driver.press("Enter")
    #expect(driver.lines.contains { $0.contains("│ 3.1 ") })
    driver.press("/")
    driver.type("6.4")
    driver.press("Enter")
    #expect(driver.lines.contains { $0.contains("│ 6.4 ") })
  }

  @Test func aClickOnARowBelowDoesNotLeadAstray() throws {
    var driver = try SampleSeason.driver()
    driver.press("s i /")
    driver.type("ban")
    let before = driver.text
    driver.send(.click(Point(row: 6, column: 10)))
    #expect(driver.text == before)
  }

  /// What others do meanwhile is seen behind the search, and stays.
  @Test func followsWhatOthersWrite() throws {
    let council = try SampleCouncil.morning()
    var driver = try AppDriver(council.desk(), member: 6)
    driver.press("b /")
    driver.type("du thao")
    driver.app.refresh()
    #expect(driver.text.contains("chỗ 1/"))
    driver.press("Enter")
    #expect(driver.text.contains("DỰ THẢO"))
  }

  /// Wherever the footer or the help page names `/`, it opens a search that Escape leaves without a trace.
  @Test(arguments: EveryScreen.all) func escapeLeavesEveryPageAsItWas(_ screen: EveryScreen) throws {
    var driver = try screen.driver()
    guard !driver.app.top.isEditing, Self.finds(driver.app.top) else { return }
    let before = driver.text
    driver.press("/")
    // Lists of products and dossiers narrow down instead, which tests of their own look at.
    guard driver.text.contains("ở lại đây") else { return }
    driver.type("an")
    driver.press("Down Up Escape")
    #expect(driver.text == before)
  }

  private static func finds(_ screen: some CouncilScreen) -> Bool {
    screen.commands.contains { $0.keys.contains(.character("/")) }
  }
}
