import Rulebook

extension CalendarDate {
  /// Reads a day as people type it: `22/11/2026`, `1-2-2026`, `5/3/26` in this century, `5/3` or `5.3` in `year`, or
  /// `2026-11-22`; nil for anything else.
  /// - Parameter year: the present one; nil where a day without its year is none.
  init?(typed text: String, year: Int?) {
    let text = text.filter { !$0.isWhitespace }
    if let date = CalendarDate(text) {
      self = date
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    switch (parts.count, year) {
    case (2, let year?): self.init(year: year, month: numbers[1], day: numbers[0])
    case (3, _) where parts[2].count == 2: self.init(year: 2000 + numbers[2], month: numbers[1], day: numbers[0])
    case (3, _) where parts[2].count == 4: self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }
}

/// An hour as people type it: `8:05`, `8h05`, `8g`, `08.05`.
struct ClockText: Hashable, Sendable {
  /// `08:05`.
  let text: String

  /// Reads `typed`; nil for anything that is no hour.
  init?(_ typed: String) {
    let parts = typed.lowercased().split(omittingEmptySubsequences: false) { ":hg.".contains($0) }
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isASCII) && $0.count <= 2 }),
      let hour = parts.first.flatMap({ Int($0) }), (0...23).contains(hour)
    else { return nil }
    let minutes = parts.count == 2 && !parts[1].isEmpty ? Int(parts[1]) : 0
    guard let minutes, (0...59).contains(minutes) else { return nil }
    text = [hour, minutes].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
