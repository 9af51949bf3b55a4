/// The line on which totals are drawn as dots, in whole places: columns of a screen, small parts of a line on paper.
///
/// Where every point has a place of its own, it may go from 0 to 100; in a narrower one from the star's bound below the
/// lowest total to the one above the highest, so that equal totals alone share a place wherever that is possible.
public struct DotStrip: Hashable, Sendable {
  /// The totals at the two ends.
  public let first: Int
  public let last: Int
  /// Places, at least one.
  public let width: Int

  /// A strip of at most `width` places for totals from `low` to `high`.
  ///
  /// - Parameters:
  ///   - bounds: the least points of each star, in any order.
  ///   - isClose: true to go from bound to bound however much room there is.
  public init(low: Int, high: Int, bounds: [Int], width: Int, isClose: Bool = false) {
    let isWhole = !isClose && width > Self.full
    let first = isWhole ? 0 : bounds.filter { $0 <= low }.max() ?? 0
    last = isWhole ? Self.full : bounds.filter { $0 >= high && $0 > first }.min() ?? max(Self.full, first + 1)
    self.first = first
    // A whole number of places a point where there is room, so that equal distances look equal.
    let points = last - first
    let room = max(width - 1, 0)
    self.width = max((room >= points ? room / points * points : room) + 1, 1)
  }

  /// The highest total that there is (rules.md §2.3).
  private static let full = 100

  /// Places that labels may take behind the strip.
  public static let overhang = 2

  /// The place of the total `numerator / denominator`.
  public func place(of numerator: Int, over denominator: Int = 1) -> Int {
    min(max((numerator - first * denominator) * (width - 1) / ((last - first) * denominator), 0), width - 1)
  }

  /// How many of `totals` lie in each place.
  public func counts(_ totals: [Int]) -> [Int] {
    totals.reduce(into: [Int](repeating: 0, count: width)) { counts, total in counts[place(of: total)] += 1 }
  }

  /// `texts` under their totals, left to right; one that would touch the one before it is left out, and one that would
  /// stand out too far at the end is moved in.
  public func labels(_ texts: [(total: Int, text: String)]) -> String {
    texts.reduce(into: "") { line, label in
      let start = min(place(of: label.total), width + Self.overhang - label.text.count)
      guard start >= (line.isEmpty ? 0 : line.count + 1) else { return }
      line += String(repeating: " ", count: start - line.count) + label.text
    }
  }
}
