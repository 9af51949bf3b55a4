import Council
import Rating

/// Whose sheets can be asked for again, and why some are marked from the start.
struct AskAgain: Sendable {
  /// What asking again is at this stage.
  enum Kind: Hashable, Sendable {
    /// A submitted sheet is opened again while the others are still being scored.
    case reopen
    /// A new round, once all sheets are open.
    case rescore
  }

  /// One whose sheet can be asked for.
  struct Row: Hashable, Sendable {
    let member: Member
    /// Known once scoring is closed; nil before, and for a sheet that is not complete.
    let total: Int?
    let hasSheet: Bool
  }

  let kind: Kind
  let rows: [Row]
  /// Ids of those who are marked from the start.
  let marked: Set<String>
  /// How far the widest pair lies apart, where that is over the limit.
  let spread: Spread?

  /// Reads who can be asked about the product; nil at a stage where nobody can.
  init?(_ desk: Desk, _ item: AgendaItem) throws {
    let progress = try desk.store.progress(desk.sitting.id, item.product.code)
    switch item.stage {
    case .scoring:
      kind = .reopen
      let unfinished = desk.unfinished[item.product.code] ?? []
      rows = progress.filter { line in
        line.isSubmitted && (item.asks(line.member.id) || unfinished.contains(line.member.name))
      }.map { Row(member: $0.member, total: nil, hasSheet: true) }
      marked = Set(rows.map(\.member).filter { unfinished.contains($0.name) }.map(\.id))
      spread = nil
    case .closed, .discussed:
      kind = .rescore
      let answer = Answer(try desk.ratingRequest(item.product.code))
      let sheets = Dictionary(
        zip(answer.tally.sheets.map(\.member), answer.tally.scores), uniquingKeysWith: { first, _ in first })
      rows = progress.map { line in
        let score = sheets[line.member.id]
        return Row(
          member: line.member, total: score.flatMap { $0.isComplete ? $0.total : nil }, hasSheet: score != nil)
      }
      spread = answer.spread.flatMap { $0.isExceeded ? $0 : nil }
      marked = Set((spread?.pairs.first).map { [$0.higher, $0.lower] }?.map { answer.tally.sheets[$0].member } ?? [])
    case .waiting, .presented, .concluded: return nil
    }
  }
}
