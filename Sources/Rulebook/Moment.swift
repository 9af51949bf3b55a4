/// A moment as ISO 8601 writes it, with seconds and a zone: `2026-11-22T09:41:07+07:00`, or `…Z` for UTC.
public struct Moment: Hashable, Sendable {
  /// Since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// Reads a moment; nil for a text of any other shape, a day that the calendar lacks, a time that no day has.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 25, bytes[10] == UInt8(ascii: "T"),
      let day = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)),
      let clock = Self.seconds(bytes[11..<19], limits: [24, 60, 60]), let zone = Self.zone(bytes[19...])
    else { return nil }
    seconds = day.dayNumber * 86_400 + clock - zone
  }

  /// Seconds that the zone `+07:00` or `Z` is ahead of UTC.
  private static func zone(_ bytes: ArraySlice<UInt8>) -> Int? {
    switch bytes.first {
    case UInt8(ascii: "Z"): bytes.count == 1 ? 0 : nil
    case UInt8(ascii: "+"): seconds(bytes.dropFirst(), limits: [15, 60])
    case UInt8(ascii: "-"): seconds(bytes.dropFirst(), limits: [15, 60]).map { -$0 }
    default: nil
    }
  }

  /// Seconds of hours, minutes and perhaps seconds: groups of two digits between colons, each below its limit.
  private static func seconds(_ bytes: ArraySlice<UInt8>, limits: [Int]) -> Int? {
    let groups = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard groups.count == limits.count else { return nil }
    var (seconds, unit) = (0, 3600)
    for (group, limit) in zip(groups, limits) {
      guard group.count == 2, group.allSatisfy({ (48...57).contains($0) }) else { return nil }
      let number = group.reduce(0) { $0 * 10 + Int($1) - 48 }
      guard number < limit else { return nil }
      seconds += number * unit
      unit /= 60
    }
    return seconds
  }
}

extension Moment {
  /// `20261122T024107Z`, as calendar files write it (RFC 5545, §3.3.5); nil outside the years 1–9999 of UTC.
  public var utcStamp: String? {
    let clock = (seconds % 86_400 + 86_400) % 86_400
    guard let day = CalendarDate(dayNumber: (seconds - clock) / 86_400) else { return nil }
    let time = [clock / 3600, clock / 60 % 60, clock % 60].map { CalendarDate.padded($0, 2) }.joined()
    return "\(day.description.filter { $0 != "-" })T\(time)Z"
  }
}
