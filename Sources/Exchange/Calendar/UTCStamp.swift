import Rulebook

/// A moment in UTC as calendar files write it.
public enum UTCStamp {
  /// `20261122T024107Z` for `2026-11-22T09:41:07+07:00`; nil for a text of another shape.
  public static func text(of moment: String) -> String? {
    let bytes = Array(moment.utf8)
    guard bytes.count == 25, let day = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)) else { return nil }
    func number(_ from: Int) -> Int? { Int(String(decoding: bytes[from..<(from + 2)], as: UTF8.self)) }
    guard let hour = number(11), let minute = number(14), let second = number(17), let zoneHour = number(20),
      let zoneMinute = number(23), bytes[19] == UInt8(ascii: "+") || bytes[19] == UInt8(ascii: "-")
    else { return nil }
    let zone = (zoneHour * 60 + zoneMinute) * (bytes[19] == UInt8(ascii: "-") ? -1 : 1)
    let minutes = day.dayNumber * 1440 + hour * 60 + minute - zone
    guard let utc = CalendarDate(dayNumber: (minutes - (minutes % 1440 + 1440) % 1440) / 1440) else { return nil }
    let rest = (minutes % 1440 + 1440) % 1440
    return "\(utc.description.filter { $0 != "-" })T\(two(rest / 60))\(two(rest % 60))\(two(second))Z"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
