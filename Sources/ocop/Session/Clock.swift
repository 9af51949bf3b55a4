import Council
import Foundation
import Rulebook

/// Where moments come from: the machine's clock, or a fixed one for repeatable runs.
struct Clock: Sendable {
  let now: @Sendable () -> Timestamp
  /// What waits are measured by.
  let instant: @Sendable () -> ContinuousClock.Instant

  /// Stands still at `time`.
  static func fixed(_ time: Timestamp) -> Clock {
    let start = ContinuousClock.now
    return Clock(now: { time }, instant: { start })
  }

  /// The machine's clock with its time zone (`localtime_r`).
  static let system = Clock(now: Self.systemTime, instant: { .now })

  private static func systemTime() -> Timestamp {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let offset = Int32(parts.tm_gmtoff / 60)
    let zone = "\(offset < 0 ? "-" : "+")\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return Timestamp("\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))\(zone)")
  }
}

extension Timestamp {
  /// The day on the clock's own calendar; nil for a text that begins with no day.
  var day: CalendarDate? { CalendarDate(String(text.prefix(10))) }
}
