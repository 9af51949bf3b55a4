import Council
import Rating
import Rulebook
import TerminalUI

/// The agenda as the signed-in member sees it, ready to be drawn and searched.
struct Agenda: Sendable {
  /// A product of the agenda.
  struct Line: Sendable {
    let item: AgendaItem
    /// Title of the criteria set.
    let setTitle: String
    let own: OwnSheet
    fileprivate let text: SearchText

    var product: Product { item.product }
    var code: String { item.product.code }
    /// Where Enter leads: the result once there is one, the viewer's sheet before.
    var destination: Destination { item.stage.isRevealed ? .result(product: code) : .form(product: code) }
  }

  /// What became of the viewer's own sheet.
  enum OwnSheet: Hashable, Sendable {
    case none(WhyNot)
    case blank
    /// Others type it in from paper.
    case onPaper
    /// Criteria marked, of those that apply.
    case draft(marked: Int, of: Int)
    case submitted
  }

  /// Why the viewer does not score a product.
  enum WhyNot: Hashable, Sendable {
    /// By role, which the regulation gives no score.
    case role(Role)
    /// Tied to the producer; the reason may be empty.
    case recused(String)
    case absent(String)
    case left(String)
    /// This delegate sits in the viewer's place, and delegates do not score.
    case represented(String)
    /// The chair has others score again.
    case notAsked
  }

  let lines: [Line]

  /// Reads the agenda of the desk's sitting.
  init(_ desk: Desk) throws {
    let store = desk.store
    let roll = try store.attendance(desk.sitting.id).filter { $0.member == desk.member?.id }
    let papers = Set(
      try store.papers.list(desk.sitting.id).filter { $0.member == desk.member?.id }.map(\.product))
    var scales: [String: Scale] = [:]
    lines = try store.agenda(desk.sitting.id, desk.member?.id).map { item in
      let hash = item.product.setHash
      let scale = try scales[hash] ?? store.set(hash).scale
      scales[hash] = scale
      return Line(
        item: item, setTitle: scale.set.title,
        own: item.own == .blank && item.stage == .scoring && papers.contains(item.product.code)
          ? .onPaper : try Self.own(item, scale: scale, roll: roll, desk: desk),
        text: SearchText([item.product.name, item.product.code, item.product.producer]))
    }
  }

  /// Places of the lines that match `query`.
  func matching(_ query: SearchQuery) -> [Int] {
    query.isEmpty ? Array(lines.indices) : lines.indices.filter { lines[$0].text.matches(query) }
  }

  private static func own(_ item: AgendaItem, scale: Scale, roll: [Attendance], desk: Desk) throws -> OwnSheet {
    let isHandedIn = item.own == .submitted || item.own == .none
    if item.isRescored, !isHandedIn, !item.asks(desk.member?.id ?? "") { return .none(.notAsked) }
    switch item.own {
    case .none: return .none(whyNot(item, roll: roll, desk: desk))
    case .blank: return .blank
    case .submitted: return .submitted
    case .draft:
      // The number of criteria that apply depends on what is marked.
      guard let member = desk.member?.id else { return .blank }
      let sheet = try desk.store.sheet(desk.sitting.id, item.product.code, member, member)
      let score = SheetScore(sheet.counted(member: member, by: scale).choices, by: scale)
      return .draft(
        marked: (score.applies & ~score.blanks).nonzeroBitCount, of: (score.applies | score.pending).nonzeroBitCount)
    }
  }

  private static func whyNot(_ item: AgendaItem, roll: [Attendance], desk: Desk) -> WhyNot {
    let role = desk.member?.role ?? .observer
    guard role.scores(under: desk.sitting.regulation) else { return .role(role) }
    let entry =
      roll.last { $0.product == item.product.code } ?? roll.last { $0.product == nil }
    switch entry?.state {
    case .recused: return .recused(entry?.reason ?? "")
    case .left: return .left(entry?.reason ?? "")
    case .present: return entry?.delegate.map { .represented($0.name) } ?? .absent("")
    case .absent, nil: return .absent(entry?.reason ?? "")
    }
  }
}

extension Agenda {
  /// What the line on top counts.
  struct Totals: Hashable, Sendable {
    /// Own sheets submitted, of the products that the viewer scores.
    var submitted = 0
    var mine = 0
    var scoring = 0
    var concluded = 0
    var all = 0
  }

  /// Counts the whole agenda, whatever is searched for.
  var totals: Totals {
    lines.reduce(into: Totals(all: lines.count)) { totals, line in
      if case .none = line.own {} else { totals.mine += 1 }
      if line.own == .submitted { totals.submitted += 1 }
      if line.item.stage == .scoring { totals.scoring += 1 }
      if line.item.stage == .concluded { totals.concluded += 1 }
    }
  }
}
