import Rulebook

/// Moments as ISO 8601 writes them.
enum Moment {
  /// Seconds since 1/1/1970 UTC of `2026-11-22T17:30:00+07:00` (or `…Z`); nil for anything else.
  static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, let day = CalendarDate(String(parts[0])), let clock = time(parts[1].prefix(8)) else {
      return nil
    }
    let zone = parts[1].dropFirst(8)
    guard zone != "Z" else { return day.dayNumber * 86_400 + clock }
    guard let sign = zone.first, sign == "+" || sign == "-", let offset = time(zone.dropFirst() + ":00") else {
      return nil
    }
    return day.dayNumber * 86_400 + clock - (sign == "-" ? -offset : offset)
  }

  /// Seconds of `HH:mm:ss`.
  private static func time(_ text: some StringProtocol) -> Int? {
    let numbers = text.split(separator: ":").map { Int($0) }
    guard numbers.count == 3, let hours = numbers[0], let minutes = numbers[1], let seconds = numbers[2] else {
      return nil
    }
    return hours * 3600 + minutes * 60 + seconds
  }
}
