/// The line of columns on which totals are drawn.
///
/// It goes from 0 to 100 where every point has a column of its own; in a narrower place from the star's bound below the
/// lowest total to the one above the highest, so that equal totals alone share a column wherever that is possible.
struct DotStrip: Hashable, Sendable {
  /// The totals at the two ends.
  let first: Int
  let last: Int
  /// Columns, at least one.
  let width: Int

  /// A strip of at most `width` columns for totals from `low` to `high`.
  ///
  /// - Parameter bounds: the least points of each star, in any order.
  init(low: Int, high: Int, bounds: [Int], width: Int) {
    let isWhole = width > Self.full
    let first = isWhole ? 0 : bounds.filter { $0 <= low }.max() ?? 0
    last = isWhole ? Self.full : bounds.filter { $0 >= high && $0 > first }.min() ?? max(Self.full, first + 1)
    self.first = first
    // A whole number of columns a point where there is room, so that equal distances look equal.
    let points = last - first
    let room = max(width - 1, 0)
    self.width = max((room >= points ? room / points * points : room) + 1, 1)
  }

  /// The highest total that there is (rules.md §2.3).
  private static let full = 100

  /// Columns that labels may take behind the strip.
  static let overhang = 2

  /// The column of `total`.
  func place(of total: Int) -> Int {
    min(max((total - first) * (width - 1) / (last - first), 0), width - 1)
  }

  /// How many of `totals` lie in each column.
  func counts(_ totals: [Int]) -> [Int] {
    totals.reduce(into: [Int](repeating: 0, count: width)) { counts, total in counts[place(of: total)] += 1 }
  }

  /// `texts` under their totals, left to right; one that would touch the one before it is left out, and one that would
  /// stand out too far at the end is moved in.
  func labels(_ texts: [(total: Int, text: String)]) -> String {
    texts.reduce(into: "") { line, label in
      let start = min(place(of: label.total), width + Self.overhang - label.text.count)
      guard start >= (line.isEmpty ? 0 : line.count + 1) else { return }
      line += String(repeating: " ", count: start - line.count) + label.text
    }
  }
}
