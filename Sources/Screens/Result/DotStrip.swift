/// A line of columns on which totals are drawn: from the ten below the lowest to the ten above the highest.
struct DotStrip: Hashable, Sendable {
  /// The totals at the two ends.
  let first: Int
  let last: Int
  /// Columns, at least one.
  let width: Int

  /// A strip for totals from `low` to `high`.
  init(low: Int, high: Int, width: Int) {
    first = low / 10 * 10
    last = max((high + 9) / 10 * 10, first + 10)
    // A whole number of columns a point where there is room, so that equal distances look equal.
    let points = last - first
    let room = max(width - 1, 0)
    self.width = max((room >= points ? room / points * points : room) + 1, 1)
  }

  /// The column of `total`.
  func place(of total: Int) -> Int {
    min(max((total - first) * (width - 1) / (last - first), 0), width - 1)
  }

  /// The tens, which are written below the line.
  var marks: [Int] { Array(stride(from: first, through: last, by: 10)) }
}
