import Council
import TerminalUI

/// The agenda below the board: a number and a mark for each product, the stars of the concluded ones.
struct BoardStrip {
  let agenda: BoardAgenda
  /// The place of the product above.
  let shown: Int
  let words: BoardPhrases

  /// Columns of a product: its number, its mark, a blank on either side.
  private static let cell = 8
  /// The rule and the totals.
  private static let headRows = 2

  /// Rows that the strip takes of a page of `rows`.
  func rows(columns: Int, of rows: Int) -> Int {
    let most = rows >= 40 ? 4 : rows >= 25 ? 2 : 1
    let perRow = perRow(columns)
    return Self.headRows + min(most, (agenda.lines.count + perRow - 1) / perRow)
  }

  private func perRow(_ columns: Int) -> Int { max(columns / Self.cell, 1) }

  /// Draws the page of products that the shown one is on.
  func draw(on canvas: inout Canvas, in place: Rect) {
    canvas.horizontalLine(row: place.row, length: canvas.size.columns)
    let perRow = perRow(place.columns)
    let capacity = max(perRow * (place.rows - Self.headRows), 1)
    let first = shown / capacity * capacity
    let cells = agenda.lines[first..<min(first + capacity, agenda.lines.count)]
    drawTotals(on: &canvas, row: place.row + 1, in: place, cells)
    for (index, line) in cells.enumerated() {
      draw(
        line, on: &canvas, row: place.row + Self.headRows + index / perRow,
        column: place.column + index % perRow * Self.cell, isShown: first + index == shown)
    }
  }

  private func drawTotals(on canvas: inout Canvas, row: Int, in place: Rect, _ cells: ArraySlice<BoardAgenda.Line>) {
    var text = words.totals(agenda.concluded, of: agenda.lines.count)
    if cells.count < agenda.lines.count {
      text +=
        " \(canvas.glyphs.dot) "
        + words.range(cells.startIndex + 1, cells.endIndex, of: agenda.lines.count)
    }
    let used = canvas.write(text, row: row, column: place.column, style: .heading, width: place.columns) + 3
    let glyphs = canvas.glyphs
    let legend = [
      "\(glyphs.dot) \(words.waitingMark)", "\(glyphs.pointer) \(words.scoringMark)",
      "\(glyphs.bullet) \(words.closedMark)", "- \(words.noStarMark)",
    ].joined(separator: "  ")
    if legend.cellWidth <= place.columns - used {
      canvas.write(legend, row: row, endingBefore: place.endColumn, style: .muted)
    }
  }

  private func draw(_ line: BoardAgenda.Line, on canvas: inout Canvas, row: Int, column: Int, isShown: Bool) {
    let number = String(line.item.product.position).leftPadded(to: 3)
    let (mark, style) = mark(of: line.item, canvas.glyphs)
    let text = " \(number) \(mark)".padded(to: Self.cell - 1)
    if isShown {
      canvas.write(text, row: row, column: column, style: .selected)
    } else {
      let used = canvas.write(" \(number) ", row: row, column: column, style: .muted)
      canvas.write(mark, row: row, column: column + used, style: style)
    }
  }

  private func mark(of item: AgendaItem, _ glyphs: Glyphs) -> (String, Style) {
    switch item.stage {
    case .waiting, .presented: (String(glyphs.dot), item.stage.style)
    case .scoring: (String(glyphs.pointer), item.stage.style)
    case .closed, .discussed: (String(glyphs.bullet), item.stage.style)
    case .concluded: item.conclusion?.star.map { ("\($0)\(glyphs.star)", .star) } ?? ("-", .warning)
    }
  }
}
