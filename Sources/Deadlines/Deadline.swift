import Council
import Rulebook
import Season

/// Something that is due: until when, what, and for which dossier.
public struct Deadline: Hashable, Sendable {
  /// What is due.
  public enum Matter: Hashable, Sendable {
    /// Dossiers of a round are filed.
    case roundFiling(SeasonRound)
    /// Products of a round are rated; so many filed in time still wait.
    case roundRating(SeasonRound, waiting: Int)
    /// A reassessment is filed, not before `opens`; the term of the certificate ends with `end`.
    case reassessmentFiling(opens: CalendarDate, end: CalendarDate)
    /// A reassessment that was filed is rated, within so many days.
    case reassessmentRating(days: Int)
    /// The term of a certificate ends, and how long it holds on where its reassessment is late.
    case certificateEnd(extended: CalendarDate?)
    /// A certificate past its term still holds until its reassessment is done.
    case certificateExtension(end: CalendarDate)
    /// A returned dossier is supplemented.
    case supplement
    case remark(Remark)
    /// A dossier filed before `successor` took over is finished under the old edition.
    case transition(edition: String, successor: String)
    /// The commune reports, within so many working days of the filing.
    case communeReport(workingDays: Int)
    /// The body that recognised withdraws, within so many days of the finding.
    case withdrawal(found: CalendarDate, days: Int)
  }

  /// The last day that is still in time.
  public let day: CalendarDate
  public let matter: Matter
  /// Nil for what concerns a whole round.
  public let dossier: Dossier?

  init(_ day: CalendarDate, _ matter: Matter, of dossier: Dossier? = nil) {
    self.day = day
    self.matter = matter
    self.dossier = dossier
  }

  /// Days from `today` to the last day; below zero where it is late by so many.
  public func daysLeft(on today: CalendarDate) -> Int { day.dayNumber - today.dayNumber }

  /// The matter in a word, with what tells it from others of the same dossier: `remark-3`.
  ///
  /// Together with the dossier's code it stays the same as long as the matter does, whatever becomes of the day.
  public var key: String {
    switch matter {
    case .roundFiling(let round): "round-filing-\(round.level.rawValue)-\(round.number)-\(round.year)"
    case .roundRating(let round, _): "round-rating-\(round.level.rawValue)-\(round.number)-\(round.year)"
    case .reassessmentFiling: "reassessment-filing"
    case .reassessmentRating: "reassessment-rating"
    case .certificateEnd: "certificate-end"
    case .certificateExtension: "certificate-extension"
    case .supplement: "supplement"
    case .remark(let remark): "remark-\(remark.number)"
    case .transition: "transition"
    case .communeReport: "commune-report"
    case .withdrawal: "withdrawal"
    }
  }
}
