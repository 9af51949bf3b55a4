import Council
import Testing

@Suite("Moments")
struct TimestampTests {
  @Test(
    "well formed", arguments: ["2026-11-22T09:41:07+07:00", "2026-11-22T23:59:59Z", "2024-02-29T00:00:00-11:30"])
  func good(text: String) { #expect(Timestamp(text).isWellFormed) }

  @Test(
    "badly formed",
    arguments: [
      "", "2026-11-22", "2026-11-22 09:41:07+07:00", "2026-02-29T09:41:07Z", "2026-11-22T24:00:00Z",
      "2026-11-22T09:60:07Z", "2026-11-22T09:41:07", "2026-11-22T09:41:07+0700", "2026-11-22T09:41:07+15:00",
      "2026-11-22T9:41:007Z", "2026-11-22T09:41:07.123Z", "2026-11-22T09:41:07x", "２026-11-22T09:41:07Z",
    ])
  func bad(text: String) { #expect(!Timestamp(text).isWellFormed) }
}
