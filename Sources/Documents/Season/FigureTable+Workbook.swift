import Rating

extension FigureTable {
  /// The table as a sheet of a workbook called `name`: its sums are formulas.
  func sheet(name: String) -> Workbook.Sheet {
    let first = 2
    var lines = [
      [Workbook.Cell(title, style: .title)], columns.map { Workbook.Cell($0.title, style: .header) },
    ]
    lines += rows.map { row in row.map { $0.workbookCell(.body) } }
    if let sum {
      lines.append(
        sum.enumerated().map { place, cell in
          guard let number = cell.number, !rows.isEmpty else { return cell.workbookCell(.total) }
          let (from, to) = (
            Workbook.name(row: first, column: place), Workbook.name(row: first + rows.count - 1, column: place)
          )
          return Workbook.Cell(.formula("=SUM(\(from):\(to))", Fraction(number)), style: .total)
        })
    }
    return Workbook.Sheet(name: name, columns: columns.map { max($0.width, 8) }, frozenRows: first, rows: lines)
  }
}

extension FigureTable.Cell {
  fileprivate func workbookCell(_ style: Workbook.Cell.Style) -> Workbook.Cell {
    switch self {
    case .words(let text): Workbook.Cell(text, style: style)
    case .figure(let number): Workbook.Cell(.number(Fraction(number)), style: style)
    case .unknown: Workbook.Cell("–", style: style)
    }
  }
}
