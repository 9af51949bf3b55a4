import Rulebook

/// A round of rating in one season, by its last good days (Điều 5 of 26/2026: "trước ngày", the day itself is late).
public struct SeasonRound: Hashable, Sendable {
  public let level: Level.Name
  /// "Đợt 2".
  public let name: String
  /// From 1 within its level.
  public let number: Int
  /// The season; days of its last round may lie in the next year.
  public let year: Int
  /// The last day on which a dossier is filed in time.
  public let filing: CalendarDate
  /// The last day on which a product is rated in time.
  public let rating: CalendarDate
}

extension Edition {
  /// The rounds of the season `year` that the edition governs from filing to rating, by level, earliest first.
  ///
  /// Within a level days only go forward: a round whose day stands earlier in the year than the one before lies in the
  /// next year, as 30/1 and 30/3 of the second national round do.
  public func rounds(of year: Int) -> [SeasonRound] {
    Level.Name.allCases.flatMap { level in
      var after: CalendarDate?
      func next(_ dayOfYear: String) -> CalendarDate? {
        var found = CalendarDate("\(year)-\(dayOfYear)")
        if let day = found, let earliest = after, day <= earliest { found = CalendarDate("\(year + 1)-\(dayOfYear)") }
        after = found ?? after
        return found?.adding(days: -1)
      }
      return (rounds[level] ?? []).enumerated().compactMap { index, round -> SeasonRound? in
        guard let filing = next(round.dossiersBefore), let rating = next(round.ratedBefore), effective <= filing,
          isInForce(on: rating)
        else { return nil }
        return SeasonRound(
          level: level, name: round.name, number: index + 1, year: year, filing: filing, rating: rating)
      }
    }
  }
}
