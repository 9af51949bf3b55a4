import Rating
import Rulebook

/// Invents sheets of one product that lead to a star.
struct SheetMaker {
  private let scale: Scale
  /// For each criterion the option numbers that may be picked, points rising.
  private let ladders: [[Int]]
  /// For each criterion the least place on its ladder.
  private let floors: [Int]
  /// Criteria that stay at the foot of their ladder.
  private let lost: Set<Int>

  /// Prepares sheets that meet every minimum up to `star`, but those of the criteria `lost`.
  init(_ scale: Scale, star: Int, lost: [String]) {
    let lost = Set(lost.compactMap(scale.index))
    let ladders = scale.criteria.indices.map { Self.ladder(scale, at: $0, withNone: star < 3 || lost.contains($0)) }
    self.scale = scale
    self.lost = lost
    self.ladders = ladders
    floors = scale.criteria.indices.map { index in
      guard !lost.contains(index) else { return 0 }
      let needs = Self.needs(scale, at: index, star: star)
      return ladders[index].firstIndex { scale.points(of: $0, at: index) >= needs } ?? ladders[index].count - 1
    }
  }

  /// Option numbers of the first case, rising; "none holds" before them where the law allows it and it is asked for.
  private static func ladder(_ scale: Scale, at index: Int, withNone: Bool) -> [Int] {
    let criterion = scale.criteria[index]
    let numbers = criterion.options.indices.filter { place in
      criterion.cases.isEmpty || criterion.options[place].case == criterion.cases[0].key
    }.map { $0 + 1 }
    // A set that passes the lint has options in every case; any other still gets a ladder.
    return (numbers.isEmpty || (withNone && criterion.allowsNone) ? [0] : []) + numbers
  }

  /// Points that a criterion needs: for its minimums, for those that depend on it, and so as not to stop.
  private static func needs(_ scale: Scale, at index: Int, star: Int) -> Int {
    let minimums = scale.minimums.filter { $0.criterion == index && $0.star <= star }.map(\.needs)
    let dependents =
      star < 3 ? [] : scale.conditions.compactMap { $0 }.filter { $0.criterion == index }.map(\.minPoints)
    return (minimums + dependents + (scale.stopIfZero.contains(index) ? [1] : [0])).max() ?? 0
  }

  /// A sheet of about `target` points, never over it unless the minimums alone are.
  ///
  /// - Parameter dissenting: criteria where this member sees less than the star needs.
  func sheet(target: Int, dissenting: Set<Int>, random: inout SeededGenerator) -> Choices {
    var places = floors
    var tops = ladders.map { $0.count - 1 }
    for index in lost { tops[index] = 0 }
    for index in dissenting where floors[index] > 0 && !scale.stopIfZero.contains(index) {
      places[index] = floors[index] - 1
      tops[index] = places[index]
    }
    var open = places.indices.filter { places[$0] < tops[$0] }
    while !open.isEmpty, total(places) < target {
      let pick = random.below(open.count)
      let index = open[pick]
      places[index] += 1
      let isOver = total(places) > target
      if isOver { places[index] -= 1 }
      if isOver || places[index] == tops[index] { open.remove(at: pick) }
    }
    return choices(places)
  }

  private func total(_ places: [Int]) -> Int { SheetScore(marks(places), by: scale).total }

  private func marks(_ places: [Int]) -> Choices {
    var choices = Choices(count: places.count)
    for (index, place) in places.enumerated() { choices[index] = ladders[index][place] }
    return choices
  }

  /// The marks without those of criteria that are not asked.
  private func choices(_ places: [Int]) -> Choices {
    var choices = marks(places)
    let score = SheetScore(choices, by: scale)
    for index in places.indices where !score.applies(at: index) { choices[index] = nil }
    return choices
  }
}
