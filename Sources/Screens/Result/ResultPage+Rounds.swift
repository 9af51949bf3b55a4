import Council
import Rating
import TerminalUI

/// What the rounds of scoring made of the totals.
extension ResultPage {
  private var versions: SheetVersions? { report.versions.flatMap { $0.rounds.isEmpty ? nil : $0 } }

  /// "71 → 78": the totals of a member who handed in more than one sheet, the first one first.
  func rescored(_ id: String) -> String? {
    guard let sheets = versions?.of(id), sheets.isRescored else { return nil }
    return sheets.versions.map { $0.total.map(String.init) ?? "–" }.joined(separator: " → ")
  }

  /// The first mean before the final one.
  var rescoredMean: String? {
    guard let versions, let first = versions.firstMean, let final = versions.finalMean else { return nil }
    let (level, edition) = (answer.request.level, answer.request.edition)
    return [first, final].map { rating.decimal($0.printed(places: places, at: level, of: edition)) }
      .joined(separator: " → ")
  }

  /// Why members were asked to score again, round by round.
  var rounds: [StyledLine] {
    guard let versions else { return [] }
    return bullets(
      versions.rounds.map { round in
        words.round(round.number, round.asked.map { report.names[$0] ?? $0 }, round.reason)
      }, .muted)
  }

}
