import Council
import Rating

/// The sheets of one product, invented after its plan.
struct ProductSheets {
  /// How far from the planned points each member in turn comes.
  private static let leanings = [0, 1, -1, 2, -2, 1, -1]

  let sheets: [Sheet]

  /// Invents a sheet for each of `members`, who score the product.
  init(_ entry: AgendaEntry, members: [Member], scale: Scale) {
    let planned = entry.planned
    var random = SeededGenerator(seed: UInt64(entry.serial) &* 1_000_003)
    // A star lost to a minimum: every other minimum is met as far as the points would reach.
    let aim = planned.lost.isEmpty ? planned.star ?? 3 : 4
    let maker = SheetMaker(scale, star: aim, lost: planned.lost)
    // In about every third criterion one member sees less than the others, never two.
    let dissenters = scale.criteria.indices.map { _ in random.below(3 * members.count) }
    sheets = members.enumerated().map { place, member in
      let lean = Self.leanings[place % Self.leanings.count]
      let isApart = planned.apart?.member == member.id
      let target = planned.points + (isApart ? -(planned.apart?.points ?? 0) : lean + random.below(2))
      let dissenting = Set(dissenters.indices.filter { members.count > 2 && dissenters[$0] == place })
      var choices = maker.sheet(target: target, dissenting: dissenting, random: &random)
      for (code, number) in planned.fixed[member.id] ?? [:] {
        if let index = scale.index(of: code) { choices[index] = number }
      }
      guard let rejection = planned.rejection, rejection.members.contains(member.id) else {
        return Sheet(member: member.id, choices: choices)
      }
      // Who throws a product out may leave the rest blank: only the first criteria are marked.
      for index in scale.criteria.indices.dropFirst(4) { choices[index] = nil }
      return Sheet(member: member.id, choices: choices, reject: rejection.reason)
    }
  }
}
