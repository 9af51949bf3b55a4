/// Finds, with one combination from each cluster, the fewest steps that gain enough; then the least gain; then the
/// earliest criteria; then the lowest points.
///
/// The sums that the clusters from i on can reach in exactly k steps are kept as rows of bits, so the search is exact
/// and takes clusters × steps × combinations word operations.
struct PathSearch {
  /// Sum over the sheets, in points.
  let gain: Int
  /// In printed order.
  let steps: [Path.Step]

  /// Searches; nil where no combination is lawful or the gain cannot be reached.
  init?(_ clusters: [[StepCombination]], deficit: Int) {
    let width = 1 + clusters.reduce(0) { $0 + ($1.map(\.gain).max() ?? 0) }
    let reachable = Self.reachable(clusters, width: width)
    guard
      let (count, gain) = reachable[0].enumerated().lazy
        .compactMap({ count, row in row.first(from: deficit).map { (count, $0) } }).first
    else { return nil }
    self.gain = gain
    let criteria = Self.earliestCriteria(clusters, reachable, count: count, gain: gain, width: width)
    let fixed = zip(clusters, criteria).map { cluster, criteria in
      cluster.filter { $0.steps.map(\.criterion) == criteria }
    }
    steps = Self.lowestSteps(fixed, gain: gain, width: width)
  }

  /// For each cluster i and each number of steps k, the sums that the clusters from i on reach in exactly k steps.
  private static func reachable(_ clusters: [[StepCombination]], width: Int) -> [[BitRow]] {
    let most = clusters.reduce(0) { $0 + ($1.map(\.steps.count).max() ?? 0) }
    let none = [BitRow](repeating: BitRow(count: width), count: most + 1)
    var rows = [[BitRow]](repeating: none, count: clusters.count + 1)
    rows[clusters.count][0].insert(0)
    for place in clusters.indices.reversed() {
      for combination in clusters[place] {
        for count in combination.steps.count...max(most, combination.steps.count) {
          rows[place][count].formUnion(
            rows[place + 1][count - combination.steps.count], shiftedBy: combination.gain)
        }
      }
    }
    return rows
  }

  /// For each cluster the criteria to step in: an earlier criterion is taken wherever the rest can still reach `gain`.
  private static func earliestCriteria(
    _ clusters: [[StepCombination]], _ reachable: [[BitRow]], count: Int, gain: Int, width: Int
  ) -> [[Int]] {
    var before = BitRow(count: width, only: 0)
    var left = count
    return clusters.enumerated().map { place, cluster in
      func canFinish(_ combination: StepCombination) -> Bool {
        let left = left - combination.steps.count
        return left >= 0
          && before.members.contains { reachable[place + 1][left].contains(gain - $0 - combination.gain) }
      }
      var open = cluster.filter(canFinish)
      let criteria = Set(open.flatMap { $0.steps.map(\.criterion) }).sorted().filter { criterion in
        let with = open.filter { $0.steps.contains { $0.criterion == criterion } }
        let takes = !with.isEmpty
        open = takes ? with : open
        return takes
      }
      var after = BitRow(count: width)
      for combination in open { after.formUnion(before, shiftedBy: combination.gain) }
      before = after
      left -= criteria.count
      return criteria
    }
  }

  /// With the criteria fixed, the lowest points for each in turn that still add up to `gain`.
  private static func lowestSteps(_ clusters: [[StepCombination]], gain: Int, width: Int) -> [Path.Step] {
    var after = [BitRow](repeating: BitRow(count: width), count: clusters.count + 1)
    after[clusters.count].insert(0)
    for place in clusters.indices.reversed() {
      for combination in clusters[place] { after[place].formUnion(after[place + 1], shiftedBy: combination.gain) }
    }
    var left = gain
    return clusters.enumerated().flatMap { place, cluster in
      let lowest = cluster.filter { after[place + 1].contains(left - $0.gain) }
        .min { $0.steps.map(\.to).lexicographicallyPrecedes($1.steps.map(\.to)) }
      left -= lowest?.gain ?? 0
      return lowest?.steps ?? []
    }
  }
}
