import Council
import Rulebook

/// Hours and days as official papers write them.
enum VietnameseTime {
  /// "17 giờ 30"; dots where `clock` (`HH:mm`) is not known.
  static func clock(_ clock: String?) -> String {
    let parts = clock?.split(separator: ":") ?? []
    return parts.count >= 2 ? "\(parts[0]) giờ \(parts[1])" : "…… giờ ……"
  }

  /// "09:41 22/11/2026".
  static func moment(_ time: Timestamp) -> String {
    let date = time.text.prefix(10).split(separator: "-")
    return date.count == 3 ? "\(time.clock.prefix(5)) \(date[2])/\(date[1])/\(date[0])" : time.text
  }

  /// "ngày 05 tháng 02 năm 2026": days under 10 and the months 1 and 2 with a zero before them (Nghị định 30/2020).
  static func day(_ date: CalendarDate) -> String {
    let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    let month = date.month < 3 ? "0\(date.month)" : "\(date.month)"
    return "ngày \(day) tháng \(month) năm \(date.year)"
  }
}
