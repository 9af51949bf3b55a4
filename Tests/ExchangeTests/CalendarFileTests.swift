import Exchange
import Rulebook
import Testing

@Suite("Calendar files (RFC 5545)")
struct CalendarFileTests {
  private func file(_ summary: String, _ description: String = "") throws -> CalendarFile {
    CalendarFile(
      name: "Lịch mùa OCOP", stamp: "20261122T024107Z",
      events: [
        .init(
          id: "supplement.42-1-001-2026@ocop", day: try #require(CalendarDate("2026-12-31")), summary: summary,
          description: description)
      ])
  }

  @Test("an event takes its whole day: it ends, exclusively, on the next one, here in the next year")
  func whole() throws {
    let text = try file("Bổ sung hồ sơ", "Nộp lại").text
    #expect(
      text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ocop//season calendar//VI", "CALSCALE:GREGORIAN",
          "METHOD:PUBLISH", "X-WR-CALNAME:Lịch mùa OCOP", "BEGIN:VEVENT", "UID:supplement.42-1-001-2026@ocop",
          "DTSTAMP:20261122T024107Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
          "SUMMARY:Bổ sung hồ sơ", "DESCRIPTION:Nộp lại", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
        ].map { "\($0)\r\n" }.joined())
  }

  @Test("commas, semicolons, backslashes and line breaks are escaped, other control characters are not let through")
  func escaping() throws {
    let text = try file("A, B; C\\D", "một\nhai\r\nba\u{7}").text
    #expect(text.contains("SUMMARY:A\\, B\\; C\\\\D\r\n"))
    #expect(text.contains("DESCRIPTION:một\\nhai\\nba \r\n"))
  }

  @Test(
    "lines are folded after at most 75 octets, between characters, and unfold to what they were",
    arguments: [66, 67, 68, 69, 70, 300])
  func folding(count: Int) throws {
    // ữ takes three octets, the 🍯 four, the letter before shifts them by one.
    for lead in ["", "a", "ab"] {
      let summary = lead + String(repeating: "ữ", count: count / 2) + String(repeating: "🍯", count: count / 2)
      let text = try file(summary).text
      for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
        #expect(line.utf8.count <= 75)
        #expect(!line.contains("\u{FFFD}"))
      }
      #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(summary)\r\n"))
    }
  }

  @Test("a line of exactly 75 octets stays whole, one of 76 does not")
  func bound() throws {
    let fits = String(repeating: "x", count: 75 - "SUMMARY:".utf8.count)
    #expect(try file(fits).text.contains("SUMMARY:\(fits)\r\n"))
    #expect(try file(fits + "y").text.contains("SUMMARY:\(fits)\r\n y\r\n"))
  }
}
