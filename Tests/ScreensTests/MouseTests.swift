import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// What the mouse does, it does by pressing keys.
@Suite struct MouseTests {
  /// The place of the first row that holds `text`.
  private func point(_ text: String, in driver: AppDriver) throws -> Point {
    let row = try #require(driver.lines.firstIndex { $0.contains(text) })
    let before = try #require(driver.lines[row].firstRange(of: text)).lowerBound
    return Point(row: row, column: driver.lines[row][..<before].count)
  }

  @Test func aClickSelectsARowAndASecondOpensIt() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    let place = try point("Gạo Cẩm Thành", in: driver)
    if driver.lines[place.row].contains("▸") { driver.press("Down") }
    driver.send(.click(place))
    #expect(driver.lines[place.row].contains("▸"))
    driver.send(.click(place))
    #expect(driver.lines[2].contains("Gạo Cẩm Thành"))
    #expect(!driver.text.contains("Kết quả  "))
  }

  @Test func aClickPicksAnOptionAndACriterion() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3, columns: 100, rows: 30)
    driver.press("n Enter")
    let count = driver.intents.count
    let option = try point("│   2  ", in: driver)
    driver.send(.click(Point(row: option.row, column: option.column + 4)))
    #expect(driver.intents.count == count + 1)
    let criterion = try point("2.1 ", in: driver)
    driver.send(.click(criterion))
    #expect(driver.lines[criterion.row].contains("▸"))
  }

  @Test func aClickOnTheFooterGivesTheCommand() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    driver.send(.click(try point("? trợ giúp", in: driver)))
    #expect(driver.text.contains("PHÍM Ở MÀN HÌNH NÀY"))
    driver.send(.click(try point("Esc đóng", in: driver)))
    #expect(!driver.text.contains("PHÍM Ở MÀN HÌNH NÀY"))
  }

  @Test func theWheelMovesAndAnEmptyPlaceDoesNothing() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3)
    let before = driver.lines
    driver.send(.click(Point(row: 0, column: 0)))
    driver.send(.click(Point(row: 999, column: -3)))
    #expect(driver.lines == before)
    driver.send(.wheel(1))
    #expect(driver.lines != before)
    driver.send(.wheel(-1))
    #expect(driver.lines == before)
  }

  @Test func whatLiesUnderADialogCannotBeClicked() throws {
    var driver = try AppDriver(SampleCouncil.morning().desk(), member: 3, columns: 100, rows: 30)
    driver.press("n Enter")
    let criterion = try point("2.1 ", in: driver)
    driver.press("g")
    driver.type("Ghi")
    let before = driver.lines
    driver.send(.click(criterion))
    #expect(driver.lines == before)
  }
}
