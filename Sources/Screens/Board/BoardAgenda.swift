import Council
import Rating
import Rulebook

/// The agenda as everybody in the room may see it, with everything that the board shows of its products.
struct BoardAgenda: Sendable {
  /// One who scores a product.
  struct Scorer: Hashable, Sendable {
    /// Place among the sitting's members, from 1.
    let number: Int
    let name: String
    let isSubmitted: Bool
  }

  /// A product of the agenda.
  struct Line: Sendable {
    let item: AgendaItem
    /// Title of the criteria set.
    let setTitle: String
    /// What the store reveals.
    let standing: Tallied.Standing
    /// Who scores the product; empty but while it is in scoring.
    let scorers: [Scorer]

    var code: String { item.product.code }
  }

  private(set) var lines: [Line] = []
  /// How many times products were seen to change their stage.
  private var changes = 0
  /// At which of these changes a product, by its code, did so last.
  private var lastChange: [String: Int] = [:]

  /// Reads the agenda of the desk's sitting, as nobody in particular.
  init(_ desk: Desk) throws { try refresh(from: desk) }

  /// Reads it again.
  mutating func refresh(from desk: Desk) throws {
    let (store, sitting) = (desk.store, desk.sitting.id)
    let numbers = Dictionary(
      try store.members(sitting).enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let standings = Dictionary(
      try store.tally(sitting, nil).map { ($0.product.code, $0.standing) }, uniquingKeysWith: { first, _ in first })
    let old = Dictionary(lines.map { ($0.code, $0.item.stage) }, uniquingKeysWith: { first, _ in first })
    var titles: [String: String] = [:]
    lines = try store.agenda(sitting, nil).map { item in
      let (code, hash) = (item.product.code, item.product.setHash)
      let title = try titles[hash] ?? store.set(hash).scale.set.title
      titles[hash] = title
      let progress = item.stage == .scoring ? try desk.progress(code).filter { item.asks($0.member.id) } : []
      return Line(
        item: item, setTitle: title, standing: standings[code] ?? .sealed(submitted: item.submitted, of: item.of),
        scorers: progress.map {
          Scorer(number: numbers[$0.member.id] ?? 0, name: $0.member.name, isSubmitted: $0.isSubmitted)
        })
    }
    for line in lines where old[line.code].map({ $0 != line.item.stage }) ?? false {
      changes += 1
      lastChange[line.code] = changes
    }
  }

  /// The place of the product that the council is on; nil on an empty agenda.
  ///
  /// The store tells no time, so the latest of several is the one last seen to change, else the last on the agenda.
  var current: Int? {
    first { $0 == .scoring } ?? latest { $0 == .closed || $0 == .discussed } ?? first { $0 == .presented }
      ?? latest { $0 == .concluded } ?? lines.indices.first
  }

  private func first(_ isMeant: (Stage) -> Bool) -> Int? { lines.firstIndex { isMeant($0.item.stage) } }

  private func latest(_ isMeant: (Stage) -> Bool) -> Int? {
    lines.indices.filter { isMeant(lines[$0].item.stage) }.max { left, right in
      (lastChange[lines[left].code] ?? 0, left) < (lastChange[lines[right].code] ?? 0, right)
    }
  }

  /// How many products are concluded.
  var concluded: Int { lines.count { $0.item.stage == .concluded } }
}
