import Rating
import Rulebook

/// That the council should meet after all, because the members who were asked in writing differ.
public struct MeetingProposal: Hashable, Sendable {
  /// What the members differ in.
  public enum Reason: Hashable, Sendable {
    /// Two totals lie further apart than the regulation allows in writing.
    case totals(apart: Int, limit: Int)
    /// The members' own sheets, each taken alone, come to different results.
    case results([OwnResult])
    /// Minimums that some sheets reach and others do not.
    case minimums([MinimumResult])
  }

  /// What sheets come to, each taken alone.
  public struct OwnResult: Hashable, Sendable {
    public let status: Status
    /// Nil unless rated.
    public let star: Int?
    /// How many sheets.
    public let sheets: Int
  }

  /// At least one.
  public let reasons: [Reason]

  /// Compares the sheets of `tally`; nil where the members do not differ.
  /// - Parameter limit: most points that two totals may lie apart.
  public init?(_ tally: Tally, edition: Edition, rules: Rules, limit: Int) {
    var reasons: [Reason] = []
    let totals = tally.complete.map { tally.scores[$0].total }
    if let highest = totals.max(), let lowest = totals.min(), highest - lowest > limit {
      reasons.append(.totals(apart: highest - lowest, limit: limit))
    }
    let results = Self.ownResults(tally, edition: edition, rules: rules)
    if results.count > 1 { reasons.append(.results(results)) }
    let split = Verdict(tally, edition: edition, rules: rules, decisions: Decisions()).minimums
      .filter { $0.metBy > 0 && $0.metBy < $0.of }
    if !split.isEmpty { reasons.append(.minimums(split)) }
    guard !reasons.isEmpty else { return nil }
    self.reasons = reasons
  }

  /// The different results of single sheets, the best first.
  private static func ownResults(_ tally: Tally, edition: Edition, rules: Rules) -> [OwnResult] {
    let own = tally.sheets.map { sheet in
      Verdict(Tally([sheet], by: tally.scale), edition: edition, rules: rules, decisions: Decisions())
    }
    var counts: [(status: Status, star: Int?, sheets: Int)] = []
    for verdict in own {
      if let place = counts.firstIndex(where: { $0.status == verdict.status && $0.star == verdict.star }) {
        counts[place].sheets += 1
      } else {
        counts.append((verdict.status, verdict.star, 1))
      }
    }
    return counts.enumerated().sorted { ($1.element.star ?? 0, $0.offset) < ($0.element.star ?? 0, $1.offset) }
      .map { OwnResult(status: $0.element.status, star: $0.element.star, sheets: $0.element.sheets) }
  }
}

extension MeetingProposal {
  /// Compares the sheets of `answer` under `regulation`; nil where the members do not differ, or the council meets in any
  /// case.
  public init?(_ answer: Answer, under regulation: Regulation) {
    guard let limit = regulation.writtenSpread else { return nil }
    self.init(answer.tally, edition: answer.request.edition, rules: answer.request.rules, limit: limit)
  }
}
