import Rulebook
import Testing

@Suite("Months later")
struct MonthsTests {
  @Test(
    "is the same day, or the month's last (Bộ luật Dân sự, Điều 148.3)",
    arguments: [
      ("2026-05-22", 36, "2029-05-22"), ("2024-02-29", 36, "2027-02-28"), ("2021-02-28", 36, "2024-02-28"),
      ("2024-02-29", 48, "2028-02-29"), ("2026-01-31", 1, "2026-02-28"), ("2026-12-31", 2, "2027-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2026-08-31", 0, "2026-08-31"),
    ])
  func add(from: String, months: Int, to: String) throws {
    #expect(try #require(CalendarDate(from)).adding(months: months)?.description == to)
  }

  @Test("outside the calendar is none")
  func bounds() throws {
    #expect(try #require(CalendarDate("9999-12-01")).adding(months: 1) == nil)
    #expect(try #require(CalendarDate("0001-01-01")).adding(months: -1) == nil)
  }
}
