import Council
import TerminalUI

extension ProductListScreen {
  /// Totals, and the heads of the columns.
  private static let headRows = 2
  /// Rule, name, code and producer, situation.
  private static let detailRows = 4

  /// Rows of the list in the window.
  var listHeight: Int { max(frame.bodyRows - Self.headRows - Self.detailRows, 1) }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let words = ProductListPhrases(language: frame.language)
    let (head, below) = body.split(top: Self.headRows)
    let (place, detail) = below.split(bottom: Self.detailRows)
    let columns = ProductColumns(canvas.size.columns)
    drawHead(on: &canvas, in: head, columns, words)
    drawLines(on: &canvas, in: place, columns, words)
    drawDetail(on: &canvas, in: detail, words)
  }

  private func drawHead(on canvas: inout Canvas, in place: Rect, _ columns: ProductColumns, _ words: ProductListPhrases)
  {
    if isFiltering {
      let used = canvas.write(words.search, row: place.row, column: 1, style: .key)
      let found = words.found(shown.count, of: agenda.lines.count)
      canvas.write(found, row: place.row, endingBefore: place.columns - 1, style: .muted)
      filter.draw(
        on: &canvas,
        in: Rect(row: place.row, column: 1 + used, columns: place.columns - used - found.cellWidth - 4, rows: 1),
        language: frame.language)
    } else if !filter.isEmpty {
      let line = words.filtered(filter.text, shown.count, of: agenda.lines.count)
      canvas.write(line, row: place.row, column: 1, style: .accent, width: place.columns - 18, overflow: .ellipsis)
      canvas.write(words.dropHint, row: place.row, endingBefore: place.columns - 1, style: .muted)
    } else {
      canvas.write(words.totals(agenda.totals), row: place.row, column: 1, style: .heading, width: place.columns - 2)
    }
    for column in columns.places {
      write(
        words.column(column.column), on: &canvas, row: place.row + 1, column, style: .muted,
        isRight: column.column.isNumeric)
    }
  }

  private func drawLines(
    on canvas: inout Canvas, in place: Rect, _ columns: ProductColumns, _ words: ProductListPhrases
  ) {
    if shown.isEmpty {
      let sentence = agenda.lines.isEmpty ? words.emptyAgenda : words.noMatch(filter.text)
      canvas.write(
        sentence, row: place.row + 1, column: 3, style: .warning, width: place.columns - 4, overflow: .ellipsis)
    }
    canvas.onClick(rowsOf: list, in: place)
    for (row, index) in list.visible(height: place.rows).enumerated() where shown.indices.contains(index) {
      let isSelected = index == list.selected
      let row = place.row + row
      if isSelected {
        canvas.fill(
          Rect(row: row, column: 0, columns: place.columns, rows: 1), style: isFiltering ? .selectedMuted : .selected)
        canvas.write(
          String(canvas.glyphs.pointer), row: row, column: 1, style: isFiltering ? .selectedMuted : .selected)
      }
      draw(agenda.lines[shown[index]], on: &canvas, row: row, columns, words, isSelected: isSelected)
    }
  }

  private func drawDetail(on canvas: inout Canvas, in place: Rect, _ words: ProductListPhrases) {
    drawRule(under: list, height: listHeight, on: &canvas, row: place.row)
    guard let line = selected, !place.isEmpty else { return }
    let width = place.columns - 2
    let codeWidth = canvas.write(line.code, row: place.row + 1, endingBefore: place.columns - 1, style: .muted)
    canvas.write(
      line.product.name, row: place.row + 1, column: 1, style: .heading, width: width - codeWidth - 2,
      overflow: .ellipsis)
    let set = words.set(line.product.set, line.setTitle)
    let asked = MeetingPhrases(language: frame.language).short(line.item.opinion)
    canvas.write(
      [line.product.producer, line.product.kind.title(in: frame.language), asked ?? "", set].filter { !$0.isEmpty }
        .joined(separator: " · "), row: place.row + 2, column: 1, width: width, overflow: .ellipsis)
    canvas.write(
      words.situation(line), row: place.row + 3, column: 1, style: .accent, width: width, overflow: .ellipsis)
  }
}
