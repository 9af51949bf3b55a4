@testable import Spreadsheet
import Testing

@Suite("Numbers as a spreadsheet shows them")
struct NumberFormatTests {
  static let numbers = [
    ("7", "7"), ("7.0", "7"), ("-7.50", "-7.5"), ("007", "7"), ("0", "0"), ("-0.0", "0"), ("9.12345678E8", "912345678"),
    ("1E3", "1000"), ("1.5e-3", "0.0015"), ("1E+15", "1000000000000000"), (".5", "0.5"),
    ("0.30000000000000004", "0.3"), ("0.99999999999999999", "1"), ("123456789012345678", "123456789012346000"),
    ("x", "x"), ("1E999", "1E999"), ("", ""), ("1.2.3", "1.2.3"), ("1E", "1E"),
    ("1E-9223372036854775808", "1E-9223372036854775808"), ("1E9223372036854775807", "1E9223372036854775807"),
  ]

  @Test("without exponent and idle zeros, to fifteen digits", arguments: numbers)
  func plain(literal: String, shown: String) {
    #expect(NumberFormat(code: "General").text(literal, hasLateEpoch: false) == shown)
  }

  static let patterns = [
    ("0000000000", "912345678", "0912345678"), ("0000\\ 000\\ 000", "912345678", "0912 345 678"),
    ("\"T\"00-0;-0", "123456", "T12345-6"), ("000", "12.5", "12.5"), ("0", "7", "7"), ("#,##0", "2026", "2026"),
    ("0.00", "7", "7"), ("@", "42", "42"), ("[$đ-42A]0", "5", "5"), ("###000", "7", "007"),
    ("yyyy", "46348", "2026-11-22"), ("[Red]d/m", "1", "1900-01-01"), ("d", "59", "1900-02-28"),
    ("d", "61", "1900-03-01"), ("d", "0.5", "0.5"), ("d", "-3", "-3"), ("\"day\" 0", "5", "5"),
    ("h:mm", "0.25", "0.25"), ("d", "9.22337203685477E18", "9223372036854770000"), ("d", "2958466", "2958466"),
    ("d", "2958465", "9999-12-31"),
  ]

  @Test("digits in a pattern, days by the calendar", arguments: patterns)
  func pattern(code: String, literal: String, shown: String) {
    #expect(NumberFormat(code: code).text(literal, hasLateEpoch: false) == shown)
  }
}
