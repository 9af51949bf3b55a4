import Rulebook

extension CalendarDate {
  /// The `days`-th working day after this one, Monday to Friday; nil outside the years 1–9999.
  ///
  /// Public holidays are not known here: where one lies between, the law's day is later.
  public func adding(workingDays days: Int) -> CalendarDate? {
    var (day, left) = (dayNumber, days)
    while left > 0 {
      day += 1
      if !Self.isWeekend(day) { left -= 1 }
    }
    return CalendarDate(dayNumber: day)
  }

  /// 1/1/1970 was a Thursday.
  private static func isWeekend(_ dayNumber: Int) -> Bool {
    let weekday = ((dayNumber + 3) % 7 + 7) % 7
    return weekday >= 5
  }
}
