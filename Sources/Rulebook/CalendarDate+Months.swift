extension CalendarDate {
  /// The same day of the month `months` later, or that month's last day where it has no such day; nil outside the years
  /// 1–9999 (Bộ luật Dân sự 2015, Điều 148.3).
  public func adding(months: Int) -> CalendarDate? {
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
  }
}
