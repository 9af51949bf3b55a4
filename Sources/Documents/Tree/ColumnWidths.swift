/// How the room of a line is shared among the columns of a table, in whole units of whatever a renderer measures in.
public enum ColumnWidths {
  /// Shares `room` among columns: each what it wishes, if there is room; else the rest over the least goes where most
  /// text stands on a column; if even the least does not fit, the widest are cut to one width.
  ///
  /// - Parameters:
  ///   - narrowest: no column is cut further.
  ///   - least: what each column needs so that no word is cut.
  ///   - wished: what each column needs so that no text is broken.
  ///   - contents: how much text each column holds in all, at least 1.
  public static func share(_ room: Int, narrowest: Int, least: [Int], wished: [Int], contents: [Int]) -> [Int] {
    if wished.reduce(0, +) <= room { return wished }
    var widths = least
    var rest = room - widths.reduce(0, +)
    while rest > 0, let column = fullest(widths, wished: wished, contents: contents) {
      widths[column] += 1
      rest -= 1
    }
    while rest < 0, let widest = widths.max(), widest > narrowest, let column = widths.lastIndex(of: widest) {
      widths[column] -= 1
      rest += 1
    }
    return widths
  }

  /// The column with most text to a unit of width, among those narrower than they wish.
  private static func fullest(_ widths: [Int], wished: [Int], contents: [Int]) -> Int? {
    widths.indices.filter { widths[$0] < wished[$0] }.max { contents[$0] * widths[$1] < contents[$1] * widths[$0] }
  }
}
