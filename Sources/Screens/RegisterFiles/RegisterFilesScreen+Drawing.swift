import TerminalUI

extension RegisterFilesScreen {
  private var room: Rect {
    Rect(row: 0, column: 0, columns: frame.size.columns, rows: frame.bodyRows).inset(columns: 1, rows: 0)
  }

  /// Columns and rows for what is to be read once a transfer has ended.
  var reportRoom: (columns: Int, rows: Int) { (room.columns, max(room.rows - heading.count - 1, 1)) }

  /// How the transfer ended, in a line or two.
  private var heading: [StyledLine] {
    guard case .ended(let sentence, _, let isGood) = phase else { return [] }
    return StyledLine.wrapped(sentence, isGood ? .good : .danger, width: room.columns)
  }

  /// What is wrong with the file, or looks wrong.
  func report(width: Int) -> [StyledLine] {
    guard case .ended(_, let lines, let isGood) = phase else { return [] }
    return lines.flatMap {
      StyledLine.wrapped($0, width: width, lead: StyledLine("! ", isGood ? .warning : .danger))
    }
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 1, rows: 0)
    switch phase {
    case .asking: drawQuestion(on: &canvas, in: page)
    case .running(let done, let all, let left): drawProgress(done, of: all, left: left, on: &canvas, in: page)
    case .ended:
      canvas.write(heading, in: page)
      let below = page.split(top: heading.count + 1).rest
      let lines = report(width: below.columns)
      canvas.write(Array(lines[scroll.visible(count: lines.count, height: below.rows)]), in: below)
    }
  }

  private func drawQuestion(on canvas: inout Canvas, in page: Rect) {
    var lines = [StyledLine(words.title, .heading)]
    for text in words.about(isImport: isImport) { lines += StyledLine.wrapped(text, .muted, width: page.columns) }
    canvas.write(lines, in: page)
    let labels = asked.map { words.label($0.name).cellWidth }.max() ?? 0
    for (place, field) in asked.enumerated() {
      let (row, isCurrent) = (page.row + lines.count + 1 + place, place == focus)
      canvas.onClick(
        Rect(row: row, column: page.column, columns: page.columns, rows: 1), select: place - focus, own: nil)
      if isCurrent { canvas.write(String(canvas.glyphs.pointer), row: row, column: page.column, style: .accent) }
      canvas.write(words.label(field.name), row: row, column: page.column + 2, style: isCurrent ? .key : .plain)
      let column = page.column + labels + 5
      let room = Rect(row: row, column: column, columns: max(page.endColumn - column, 0), rows: 1)
      switch field.content {
      case .text(let text) where isCurrent: text.draw(on: &canvas, in: room, focused: true)
      case .choice where isCurrent:
        canvas.writeChoice(field.text, in: room)
      default: canvas.write(field.text, row: row, column: column, width: room.columns, overflow: .ellipsis)
      }
    }
  }

  private func drawProgress(_ done: Int, of all: Int?, left: Int?, on canvas: inout Canvas, in page: Rect) {
    canvas.write(words.running(isImport: isImport), row: page.row, column: page.column, style: .heading)
    canvas.write(
      fields[1].text, row: page.row + 1, column: page.column, style: .muted, width: page.columns, overflow: .ellipsis)
    let row = page.row + 3
    if let all {
      canvas.drawProgress(done, of: all, left: left, row: row, in: page, frame.language)
    } else {
      canvas.write(words.reading(isImport: isImport), row: row, column: page.column, style: .warning)
    }
    canvas.write(words.nothingYet, row: row + 3, column: page.column, style: .muted, width: page.columns)
  }
}
