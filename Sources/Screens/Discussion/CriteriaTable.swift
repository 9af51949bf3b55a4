import Rating
import TerminalUI

/// The columns of the table of criteria: title, difference, least and most points, one cell for each number of points.
struct CriteriaTable {
  /// Columns of a cell.
  static let cell = 3
  private static let difference = 5
  private static let points = 7

  /// Numbers of points that have a cell, from 0 on.
  let values: Int
  private let title: Int
  private let glyphs: Glyphs

  init(_ spreads: [CriterionSpread], width: Int, glyphs: Glyphs) {
    self.glyphs = glyphs
    values = (spreads.map(\.points.upperBound).max() ?? 0) + 1
    title = max(min(width - Self.difference - Self.points - values * Self.cell, Self.longest), 0)
  }

  /// Titles are not spread wider than the eye follows a row.
  private static let longest = 52

  /// All columns but the cells.
  func line(title: String, difference: String, points: String) -> [StyledLine.Span] {
    [
      .init(text: title.padded(to: self.title, ellipsis: glyphs.ellipsis), style: .plain),
      .init(text: difference.leftPadded(to: Self.difference), style: .accent),
      .init(text: points.leftPadded(to: Self.points), style: .plain),
    ]
  }

  /// How many sheets give each number of points, on a line from the least to the most; where half or more agree, the
  /// figure stands out.
  func heat(of spread: CriterionSpread, sheets: Int) -> [StyledLine.Span] {
    let line = glyphs.borders.horizontal
    return spread.sheets.enumerated().flatMap { value, count -> [StyledLine.Span] in
      let isOnLine = value > spread.points.lowerBound
      let text = count > 0 ? String(count) : isOnLine ? String(line) : " "
      let lead = String(repeating: isOnLine ? line : " ", count: max(Self.cell - text.count, 0))
      return [
        .init(text: lead, style: .border),
        .init(text: text, style: count == 0 ? .border : 2 * count >= sheets ? .accent : .plain),
      ]
    }
  }
}
