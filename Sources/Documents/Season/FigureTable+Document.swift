import Rating

extension FigureTable {
  /// The table with its heading, and its bars; none where there are no rows.
  var blocks: [Block] {
    guard !rows.isEmpty else { return [] }
    let most = bars.map { place in rows.compactMap { $0[place].number }.max() ?? 0 } ?? 0
    func bar(_ row: [Cell]) -> [Document.Table.Cell] {
      bars.map { [.init([], picture: .bar(value: row[$0].number ?? 0, of: most))] } ?? []
    }
    let table = Document.Table(
      columns: columns.map { .init(width: $0.width, alignment: $0.isFigure ? .right : .left) }
        + (bars == nil ? [] : [.init(width: Self.barWidth)]),
      header: [.init(columns.map { .header($0.title) } + (bars.map { [.header(columns[$0].title)] } ?? []))],
      rows: rows.map { row in .init(row.map { .init($0.text) } + bar(row)) }
        + (sum.map { [.init($0.map { .init([.bold($0.text)]) } + (bars == nil ? [] : [.init("")]))] } ?? []))
    return [.paragraph(Paragraph([.bold(title)], style: .heading)), .table(table)]
      + (chart.map { [.pictures([.bars($0)])] } ?? [])
  }

  /// The sums of the columns that are drawn, under their titles.
  private var chart: BarChart? {
    guard let sum, !charted.isEmpty else { return nil }
    let figures = charted.map { (title: columns[$0].title, cell: sum[$0]) }
    let most = figures.compactMap(\.cell.number).max() ?? 0
    return BarChart(
      figures.map {
        .init(label: $0.title, figure: $0.cell.text, value: Fraction($0.cell.number ?? 0), max: most)
      }, showsRest: false)
  }

  private static let barWidth = 20
}
