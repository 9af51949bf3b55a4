/// What is asked of a product before its dossier goes up (rules.md §1).
///
/// A decision may name the points only; that the minimums count as well is this software's reading, which a council's
/// regulation may waive. Whoever is told that a dossier goes up, or does not, is told which reading applies.
public enum ForwardingReading: Hashable, Sendable {
  /// The edition asks for points alone.
  case points
  /// Every minimum of five stars counts as well.
  case minimums
  /// The edition would ask for the minimums; the council's regulation does not.
  case waived

  /// The reading in words; nil where the edition leaves nothing to be read.
  public func explanation(in language: Language) -> String? {
    switch self {
    case .points: nil
    case .minimums:
      language.choose(
        "xét cả mức tối thiểu của 5 sao: cách đọc của phần mềm, quy chế có thể bỏ",
        "the minimums of five stars count too: this software's reading, which a regulation may waive")
    case .waived:
      language.choose(
        "chỉ xét điểm, theo quy chế của hội đồng", "points alone count, by the council's regulation")
    }
  }
}

extension Level {
  /// The level as it stands where a dossier goes up by its points alone.
  public var forwardingByPoints: Level {
    Level(
      level: level, name: name, scores: scores, recognises: recognises, forwardsTo: forwardsTo,
      forwardsWhen: forwardsWhen.map { Forwarding(total: $0.total, gates: false) }, returnsBelow: returnsBelow,
      from: from, until: until, reportWithinWorkingDays: reportWithinWorkingDays, reportsOn: reportsOn)
  }
}

extension Edition {
  /// How `level`, one of the edition's or one made of it by a regulation, reads the rule for sending up.
  public func forwardingReading(of level: Level) -> ForwardingReading {
    if level.forwardsWhen?.gates == true { return .minimums }
    let isWaived = levels.contains { $0 != level && $0.forwardingByPoints == level }
    return isWaived ? .waived : .points
  }
}
