/// Which edition of the law a dossier is rated under (rules.md §1; Điều 11.2 and 12.2 of 26/2026).
///
/// The edition in force on the filing day governs. Where another took over before the rating, its `transition` says how
/// many days from its first day in force the old one may still be used: 60 days from 22/5/2026 end with 20/7/2026, and
/// 21/7/2026 is the first day too late. What the law leaves open is refused here and accepted by `validating`.
public struct EditionChoice: Sendable {
  /// Why an edition applies.
  public enum Reason: Hashable, Sendable {
    /// The edition was in force when the dossier was filed, and none had taken over by the rating.
    case inForce(since: CalendarDate)
    /// Filed before `by` took over, rated within the days of transition.
    case transition(by: String, tookOver: CalendarDate, lastDay: CalendarDate)
    /// The law is silent and a person chose; `because` is what it is silent on.
    case byHand(because: Refusal)
  }

  /// What the choice comes to.
  public enum Answer: Hashable, Sendable {
    case edition(Edition, Reason)
    case refused(Refusal)
  }

  /// The editions known, earliest first.
  public let editions: [Edition]

  /// Creates a choice among `editions`.
  public init(among editions: [Edition]) { self.editions = editions.sorted { $0.effective < $1.effective } }

  /// The edition that the law gives a dossier of `kind`, filed on one day and rated on another.
  public func edition(for kind: ApplicationKind, filed: CalendarDate, rated: CalendarDate) -> Answer {
    guard filed <= rated else { return .refused(.ratedBeforeFiled(filed: filed, rated: rated)) }
    guard let edition = newest(by: filed), edition.isInForce(on: filed) else {
      return .refused(.noneInForce(on: filed))
    }
    guard let successor = editions.first(where: { edition.effective < $0.effective && $0.effective <= rated }) else {
      if let lapsed = edition.lapsed, lapsed <= rated {
        return .refused(.lapsed(edition: edition.id, lapsed: lapsed, rated: rated))
      }
      return .edition(edition, .inForce(since: edition.effective))
    }
    guard let days = successor.transition[kind], let lastDay = successor.effective.adding(days: days - 1) else {
      return .refused(
        .noTransition(edition: edition.id, successor: successor.id, tookOver: successor.effective, rated: rated))
    }
    guard rated <= lastDay else {
      return .refused(
        .transitionOver(
          edition: edition.id, successor: successor.id, kind: kind, filed: filed, tookOver: successor.effective,
          lastDay: lastDay, rated: rated))
    }
    return .edition(edition, .transition(by: successor.id, tookOver: successor.effective, lastDay: lastDay))
  }

  /// Judges an edition chosen by hand: accepted where the law gives it, or leaves the case open.
  ///
  /// Open are a dossier whose transition is over (the edition in force on the rating day may be chosen: the dossier
  /// counts as filed anew), and a change of editions without a rule of transition (the old one may be chosen too).
  public func validating(
    _ id: String, for kind: ApplicationKind, filed: CalendarDate, rated: CalendarDate
  ) -> Answer {
    guard let chosen = editions.first(where: { $0.id == id }) else {
      return .refused(.unknownEdition(id, known: editions.map(\.id)))
    }
    switch edition(for: kind, filed: filed, rated: rated) {
    case .edition(let lawful, let reason) where lawful.id == id: return .edition(lawful, reason)
    case .edition(let lawful, _):
      return .refused(.anotherApplies(chosen: id, lawful: lawful.id, filed: filed, rated: rated))
    case .refused(let refusal):
      let isNewest = newest(by: rated)?.id == id && chosen.isInForce(on: rated)
      switch refusal {
      case .transitionOver where isNewest: return .edition(chosen, .byHand(because: refusal))
      case .noTransition(let old, _, _, _) where isNewest || old == id:
        return .edition(chosen, .byHand(because: refusal))
      default: return .refused(refusal)
      }
    }
  }

  /// The edition that took over last by `day`.
  private func newest(by day: CalendarDate) -> Edition? { editions.last { $0.effective <= day } }
}

extension Edition {
  /// True from the first day in force up to the day before the first out of force.
  public func isInForce(on day: CalendarDate) -> Bool { effective <= day && lapsed.map { day < $0 } ?? true }
}
