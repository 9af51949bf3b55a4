import Council
import Rulebook
import TerminalUI

extension PaperListScreen {
  /// Title, product, blank, columns.
  private static let headRows = 4
  /// Rule, name, hint, a field or two more rows of hint.
  private static let detailRows = 5
  private static let stateWidth = 34

  /// Rows of the list in the window.
  var listHeight: Int { max(frame.bodyRows - Self.headRows - Self.detailRows, 1) }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    if case .second(let state) = dialog { return drawSeconds(state, on: &canvas, in: body) }
    let (head, below) = body.split(top: Self.headRows)
    let (rows, detail) = below.split(bottom: Self.detailRows)
    let stateColumn = min(canvas.size.columns, 110) - Self.stateWidth
    canvas.write(words.title, row: head.row, column: 1, style: .heading)
    canvas.write(
      [item.product.name, item.product.code, words.sheets(item.submitted, of: item.of)].joined(separator: " · "),
      row: head.row + 1, column: 1, width: head.columns - 2, overflow: .ellipsis)
    if lines.isEmpty {
      canvas.write(words.nobodyMissing, row: rows.row, column: 1, style: .good, width: rows.columns - 2)
    } else {
      canvas.write(words.columnMember, row: head.row + 3, column: 3, style: .muted)
      canvas.write(words.columnState, row: head.row + 3, column: stateColumn, style: .muted)
    }
    canvas.onClick(rowsOf: list, in: rows)
    for (offset, index) in list.visible(height: rows.rows).enumerated() where lines.indices.contains(index) {
      draw(
        lines[index], on: &canvas, row: rows.row + offset, stateColumn: stateColumn, isSelected: index == list.selected)
    }
    drawDetail(on: &canvas, in: detail)
  }

  private func draw(
    _ line: Line, on canvas: inout Canvas, row: Int, stateColumn: Int, isSelected: Bool
  ) {
    let style: Style = isSelected ? .selected : .plain
    if isSelected {
      canvas.fill(Rect(row: row, column: 0, columns: canvas.size.columns, rows: 1), style: style)
      canvas.write(String(canvas.glyphs.pointer), row: row, column: 1, style: style)
    }
    let name = [line.member.name, line.member.office].filter { !$0.isEmpty }.joined(separator: " · ")
    canvas.write(name, row: row, column: 3, style: style, width: stateColumn - 5, overflow: .ellipsis)
    let state = words.state(line.paper?.step)
    let stateStyle: Style = isSelected ? .selected : line.paper == nil ? .muted : .accent
    canvas.write(state, row: row, column: stateColumn, style: stateStyle, width: Self.stateWidth - 1)
  }

  private func drawDetail(on canvas: inout Canvas, in place: Rect) {
    canvas.horizontalLine(row: place.row, length: place.columns)
    guard let selected else { return }
    let text = Rect(row: place.row + 1, column: 1, columns: min(place.columns - 2, 110), rows: place.rows - 1)
    if case .cancel(let field) = dialog {
      canvas.write(words.cancelReason(selected.member.name), row: text.row, column: 1, style: .key, width: text.columns)
      field.draw(
        on: &canvas, in: Rect(row: text.row + 1, column: 1, columns: text.columns, rows: 1), language: frame.language)
      return
    }
    var lines = [StyledLine(selected.member.name, .heading)]
    if let paper = selected.paper {
      let names = names(of: paper)
      lines += StyledLine.wrapped(words.typists(names[0], names[1]), width: text.columns)
      lines += StyledLine.wrapped(words.hint(paper, for: typist.id, names), .accent, width: text.columns)
    } else {
      lines += StyledLine.wrapped(words.noSheetHint, .accent, width: text.columns)
    }
    canvas.write(lines, in: text)
  }

  /// Who types it a second time.
  private func drawSeconds(_ state: ListState, on canvas: inout Canvas, in body: Rect) {
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 100)
    var lines = [StyledLine(words.secondTitle, .heading), .blank]
    lines += StyledLine.wrapped(words.secondText(selected?.member.name ?? ""), width: page.columns)
    lines.append(.blank)
    canvas.write(lines, in: page)
    let rows = page.split(top: lines.count).rest
    canvas.onClick(rowsOf: state, in: rows)
    for (offset, index) in state.visible(height: rows.rows).enumerated() where seconds.indices.contains(index) {
      let isSelected = index == state.selected
      let style: Style = isSelected ? .selected : .plain
      let row = rows.row + offset
      if isSelected {
        canvas.fill(Rect(row: row, column: page.column - 1, columns: page.columns, rows: 1), style: style)
      }
      if isSelected { canvas.write(String(canvas.glyphs.pointer), row: row, column: page.column, style: style) }
      let member = seconds[index]
      canvas.write(
        [member.name, member.role.title(in: frame.language), member.office].filter { !$0.isEmpty }
          .joined(separator: " · "), row: row, column: page.column + 2, style: style, width: page.columns - 4,
        overflow: .ellipsis)
    }
  }
}
