import Rulebook
import Testing

@Suite("A calendar day")
struct CalendarDateTests {
  @Test(
    "is read only in its one spelling",
    arguments: [
      "2026-13-01", "2026-00-10", "2026-02-29", "1900-02-29", "2026-11-31", "2026-1-01", "26-01-01", "2026/01/01",
      "2026-01-01 ", "0000-01-01", "２０２６-01-01", "",
    ])
  func refusesOtherTexts(text: String) { #expect(CalendarDate(text) == nil) }

  @Test(
    "counts days over months, leap years and centuries",
    arguments: [
      ("2026-05-22", 60, "2026-07-21"), ("2026-05-22", 30, "2026-06-21"), ("2024-02-28", 1, "2024-02-29"),
      ("2023-02-28", 1, "2023-03-01"), ("2000-02-29", 366, "2001-03-01"), ("1970-01-01", -1, "1969-12-31"),
      ("2026-12-31", 1, "2027-01-01"),
    ])
  func addsDays(from: String, days: Int, to: String) throws {
    #expect(try day(from).adding(days: days) == day(to))
    #expect(try day(to).adding(days: -days) == day(from))
  }

  @Test("keeps its number over every day of four centuries")
  func roundTripsNumbers() throws {
    let first = try day("1800-01-01").dayNumber
    let last = try day("2200-12-31").dayNumber
    for number in first...last where CalendarDate(dayNumber: number)?.dayNumber != number {
      Issue.record("day \(number)")
    }
    for number in [Int.min, .min / 2, .max / 2, .max, try day("0001-01-01").dayNumber - 1] {
      #expect(CalendarDate(dayNumber: number) == nil)
    }
    #expect(try CalendarDate(dayNumber: day("0001-01-01").dayNumber)?.description == "0001-01-01")
    #expect(try CalendarDate(dayNumber: day("9999-12-31").dayNumber)?.description == "9999-12-31")
    #expect(try day("9999-12-31").adding(days: 1) == nil)
  }

  @Test("is printed in two ways")
  func prints() throws {
    #expect(try day("2026-05-02").description == "2026-05-02")
    #expect(try day("2026-05-02").printed == "02/05/2026")
  }
}
