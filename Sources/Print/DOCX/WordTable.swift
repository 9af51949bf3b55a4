import Documents

/// A table of WordprocessingML (ECMA-376, part 1, 17.4). Lengths in twips.
struct WordTable {
  /// The element of `table` on lines of `width`; `keeps` where its last row stands on the page of what follows.
  static func xml(_ table: Document.Table, width: Int, keeps: Bool) -> String {
    let grid = TableGrid(table)
    guard grid.rowCount > 0, grid.columnCount > 0 else { return "" }
    let measure = TableMeasure(grid, table, width: Double(width) / 20) { LetterWidths.estimate($0, size: $1) }
    let widths = (0..<grid.columnCount).map { WordStyles.twips(measure.width(of: $0..<($0 + 1))) }
    let rows = (0..<grid.rowCount).map { row in
      let isHeader = row < grid.headerCount
      let cells = cells(of: row, in: grid, table, widths: widths, keeps: keeps && row == grid.rowCount - 1)
      return "<w:tr><w:trPr><w:cantSplit/>\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>\(cells)</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>"
      + "<w:tblLayout w:type=\"autofit\"/><w:tblCellMar>"
      + ["top", "left", "bottom", "right"].map { "<w:\($0) w:w=\"50\" w:type=\"dxa\"/>" }.joined()
      + "</w:tblCellMar></w:tblPr><w:tblGrid>" + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
      + rows.joined() + "</w:tbl>"
  }

  /// Paragraphs side by side without lines, never parted by a page: heads and signatures.
  static func columns(_ columns: [(width: Int, paragraphs: [WordParagraph])]) -> String {
    let cells = columns.map { column in
      "<w:tc><w:tcPr><w:tcW w:w=\"\(column.width)\" w:type=\"dxa\"/></w:tcPr>"
        + column.paragraphs.map(\.xml).joined() + "</w:tc>"
    }
    return "<w:tbl><w:tblPr><w:tblW w:w=\"\(columns.reduce(0) { $0 + $1.width })\" w:type=\"dxa\"/>"
      + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
      + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
      + columns.map { "<w:gridCol w:w=\"\($0.width)\"/>" }.joined()
      + "</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr></w:tbl>"
  }

  private static func cells(
    of row: Int, in grid: TableGrid, _ table: Document.Table, widths: [Int], keeps: Bool
  ) -> String {
    var xml = ""
    var column = 0
    while column < grid.columnCount {
      let placed = grid.owner[row][column].map { grid.cells[$0] }
      let columns = placed?.columns ?? column..<(column + 1)
      let isBegin = placed?.rows.lowerBound == row
      // The schema's order: width, span, merge, alignment.
      var properties = "<w:tcW w:w=\"\(widths[columns].reduce(0, +))\" w:type=\"dxa\"/>"
      if columns.count > 1 { properties += "<w:gridSpan w:val=\"\(columns.count)\"/>" }
      if let placed, placed.rows.count > 1 { properties += isBegin ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" }
      properties += "<w:vAlign w:val=\"center\"/>"
      let usual = column < table.columns.count ? table.columns[column].alignment : .left
      let paragraph = WordParagraph(
        style: "TableText", runs: isBegin ? placed?.cell.wordRuns ?? [] : [],
        keepsWithNext: keeps || row < grid.headerCount, alignment: placed?.cell.alignment ?? usual)
      xml += "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph.xml)</w:tc>"
      column = columns.upperBound
    }
    return xml
  }
}

extension Document.Table.Cell {
  /// The cell's text, its picture behind it as signs: a word processor's file has no drawings.
  fileprivate var wordRuns: [Run] {
    guard let picture else { return runs }
    return runs + [Run((runs.isEmpty ? "" : " ") + picture.signs)]
  }
}
