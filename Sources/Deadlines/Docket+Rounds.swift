import Council
import Rulebook
import Season

extension Docket {
  /// The rounds of the edition in force whose days are still to come, and those past with dossiers still to be rated.
  var rounds: [Deadline] {
    guard let edition else { return [] }
    let years = (today.year - 2)...(today.year + 1)
    return Level.Name.allCases.flatMap { level in
      var previous = edition.effective.adding(days: -1) ?? edition.effective
      return years.flatMap { edition.rounds(of: $0).filter { $0.level == level } }.flatMap { round in
        defer { previous = round.filing }
        return deadlines(of: round, filedAfter: previous)
      }
    }
  }

  private func deadlines(of round: SeasonRound, filedAfter previous: CalendarDate) -> [Deadline] {
    let waiting = dossiers.count { dossier in
      guard let handedIn = dossier.handedIn(at: round.level) else { return false }
      return previous < handedIn && handedIn <= round.filing
    }
    let filing = today <= round.filing ? [Deadline(round.filing, .roundFiling(round))] : []
    let rating =
      today <= round.rating || waiting > 0 ? [Deadline(round.rating, .roundRating(round, waiting: waiting))] : []
    return filing + rating
  }
}

extension RegisteredDossier {
  /// The day on which it came before the council of `level`, where it still waits for it in a round; nil else.
  ///
  /// A reassessment follows its own days.
  fileprivate func handedIn(at level: Level.Name) -> CalendarDate? {
    switch level {
    case .province: stage.awaitsCouncil && fields.kind != .reassessment ? filed : nil
    case .national: stage == .forwarded ? since : nil
    case .commune, .district: nil
    }
  }
}
