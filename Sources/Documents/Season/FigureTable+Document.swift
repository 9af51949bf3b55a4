extension FigureTable {
  /// The table with its heading; none where there are no rows. With `bars`, its column of bars is drawn.
  func blocks(bars style: BarStyle?) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let most = bars.map { place in rows.compactMap { $0[place].number }.max() ?? 0 } ?? 0
    func bar(_ row: [Cell]) -> [Document.Table.Cell] {
      guard let bars, let style else { return [] }
      return [.init(style.bar(row[bars].number ?? 0, of: most, width: Self.barWidth))]
    }
    let hasBars = bars != nil && style != nil
    let table = Document.Table(
      columns: columns.map { .init(width: $0.width, alignment: $0.isFigure ? .right : .left) }
        + (hasBars ? [.init(width: Self.barWidth)] : []),
      header: [.init(columns.map { .header($0.title) } + (hasBars ? [.header("")] : []))],
      rows: rows.map { row in .init(row.map { .init($0.text) } + bar(row)) }
        + (sum.map { [.init($0.map { .init([.bold($0.text)]) } + (hasBars ? [.init("")] : []))] } ?? []))
    return [.paragraph(Paragraph([.bold(title)], style: .heading)), .table(table)]
  }

  private static let barWidth = 20
}

/// The signs that bars are drawn with.
public enum BarStyle: Hashable, Sendable {
  /// Blocks of eighths.
  case blocks
  /// `#`, where blocks cannot be shown.
  case ascii

  /// A bar of at most `width` columns for `value` of `most`; anything above zero shows.
  func bar(_ value: Int, of most: Int, width: Int) -> String {
    guard value > 0, most > 0 else { return "" }
    let units = self == .blocks ? 8 : 1
    let length = max(1, value * width * units / most)
    let whole = String(repeating: self == .blocks ? "█" : "#", count: length / units)
    return length % units == 0 ? whole : whole + Self.parts[length % units - 1]
  }

  /// One to seven eighths of a block.
  private static let parts = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
