import Rulebook
import Testing

@Suite("A moment")
struct MomentTests {
  @Test(
    "is told in UTC, over the ends of days, months and years",
    arguments: [
      ("2026-11-22T09:41:07+07:00", "20261122T024107Z"), ("2027-01-01T06:59:59+07:00", "20261231T235959Z"),
      ("2028-02-29T23:30:00-01:00", "20280301T003000Z"), ("2026-11-22T00:00:00+00:00", "20261122T000000Z"),
      ("2026-11-22T02:41:07Z", "20261122T024107Z"), ("1969-12-31T23:59:59Z", "19691231T235959Z"),
      ("2024-02-29T00:00:00-11:30", "20240229T113000Z"),
    ])
  func stamp(text: String, utc: String) { #expect(Moment(text)?.utcStamp == utc) }

  @Test("counts seconds, from the first of 1970")
  func seconds() {
    #expect(Moment("1970-01-01T00:00:00Z")?.seconds == 0)
    #expect(Moment("1970-01-02T07:00:01+07:00")?.seconds == 86_401)
    #expect(Moment("1969-12-31T23:59:59Z")?.seconds == -1)
  }

  @Test("has no stamp where its day in UTC is none of the calendar's")
  func outside() {
    #expect(Moment("0001-01-01T00:00:00+07:00").map { $0.utcStamp == nil } == true)
    #expect(Moment("9999-12-31T23:59:59-01:00").map { $0.utcStamp == nil } == true)
  }

  @Test(
    "is none in any other shape",
    arguments: [
      "", "2026-11-22", "2026-11-22 09:41:07+07:00", "2026-02-29T09:41:07Z", "2026-11-22T24:00:00Z",
      "2026-11-22T09:60:07Z", "2026-11-22T09:41:60Z", "2026-11-22T09:41:07", "2026-11-22T09:41:07+0700",
      "2026-11-22T09:41:07+15:00", "2026-11-22T9:41:007Z", "2026-11-22T09:41:07.123Z", "2026-11-22T09:41:07x",
      "2026-11-22T09:41:07Z07:00", "２026-11-22T09:41:07Z",
    ])
  func shape(text: String) { #expect(Moment(text) == nil) }
}
