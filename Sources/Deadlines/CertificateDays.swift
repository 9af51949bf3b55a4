import Rulebook

/// The days that follow from the end of a certificate's term (Điều 7.6, 12.3 of 26/2026).
public struct CertificateDays: Hashable, Sendable {
  /// The last day of the term.
  public let end: CalendarDate
  /// First and last day on which a reassessment is filed in time; nil where the edition sets none.
  public let window: ClosedRange<CalendarDate>?
  /// The last day on which the certificate still holds where its reassessment is late; nil where it ends with the term.
  public let extended: CalendarDate?

  /// Reckons under `rule` from the last day of the term.
  public init(end: CalendarDate, under rule: Edition.Certificate) {
    self.end = end
    extended = rule.extendedUpToDays.flatMap { end.adding(days: $0) }
    window = rule.reassessFileDaysBefore.flatMap { days in
      guard let opens = end.adding(days: -days.upperBound), let closes = end.adding(days: -days.lowerBound) else {
        return nil
      }
      return opens...closes
    }
  }
}
