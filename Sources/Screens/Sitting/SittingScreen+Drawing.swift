import Council
import TerminalUI

extension SittingScreen {
  /// Rule, member, situation (two rows), product, who scores and leads it, who is kept out of it.
  private static let detailRows = 7
  /// Quorum, and the heads of the columns.
  private static let headRows = 2
  /// Windows from here on show beside the list what was noted.
  private static let wide = 150

  /// Rows for the sessions: the last one, and more where there is room.
  private var sessionRows: Int { max(1, min(roll.log.sessions.count, 1 + (frame.bodyRows - 20) / 4)) }

  /// Rows of the list in the window.
  var listHeight: Int { max(frame.bodyRows - sessionRows - Self.headRows - Self.detailRows, 1) }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    if let form { return draw(form, on: &canvas, in: body) }
    let (top, below) = body.split(top: sessionRows)
    drawSessions(on: &canvas, in: top)
    let (quorum, rest) = below.split(top: 1)
    drawQuorum(on: &canvas, in: quorum)
    let (upper, detail) = rest.split(bottom: Self.detailRows)
    let isWide = body.columns >= Self.wide
    let (list, side) = upper.split(left: isWide ? 100 : upper.columns)
    drawMembers(on: &canvas, in: list)
    if isWide { drawHistory(on: &canvas, in: side.inset(columns: 1, rows: 0)) }
    drawDetail(on: &canvas, in: detail)
  }

  private func drawSessions(on canvas: inout Canvas, in place: Rect) {
    let sessions = roll.log.sessions
    guard !sessions.isEmpty else {
      canvas.write(words.noneOpen, row: place.row, column: 1, style: .warning, width: place.columns - 2)
      return
    }
    for (index, held) in sessions.suffix(place.rows).enumerated() {
      let mark = held.isOpen ? words.isOpen : index == place.rows - 1 ? words.isOverForNow : words.isOver
      let style: Style = held.isOpen ? .good : index == place.rows - 1 ? .warning : .muted
      let row = place.row + index
      let used = canvas.write(mark, row: row, endingBefore: place.columns - 1, style: style)
      canvas.write(
        words.session(held), row: row, column: 1, style: held.isOpen ? .heading : .plain,
        width: place.columns - used - 3, overflow: .ellipsis)
    }
  }

  private func drawQuorum(on canvas: inout Canvas, in place: Rect) {
    let quorum = roll.quorum
    let used = canvas.write(
      words.isMet(quorum.isMet), row: place.row, endingBefore: place.columns - 1,
      style: quorum.isMet ? .good : .danger)
    canvas.write(
      words.quorum(quorum), row: place.row, column: 1, style: quorum.isMet ? .plain : .warning,
      width: place.columns - used - 3, overflow: .ellipsis)
  }

  private func drawMembers(on canvas: inout Canvas, in place: Rect) {
    let columns = SittingColumns(
      place.columns, names: roll.lines.map(\.member.name.cellWidth).max() ?? 0)
    for column in columns.places {
      canvas.write(
        words.column(column.column), row: place.row, column: column.start, style: .muted, width: column.width,
        overflow: .ellipsis)
    }
    let rows = place.split(top: 1).rest
    canvas.onClick(rowsOf: list, in: rows, own: nil)
    for (row, index) in list.visible(height: rows.rows).enumerated() {
      let isSelected = index == list.selected
      let row = rows.row + row
      if isSelected {
        canvas.fill(Rect(row: row, column: 0, columns: place.columns, rows: 1), style: .selected)
        canvas.write(String(canvas.glyphs.pointer), row: row, column: 1, style: .selected)
      }
      for column in columns.places {
        let (text, style) = cell(column.column, of: roll.lines[index], number: index + 1)
        canvas.write(
          text, row: row, column: column.start, style: isSelected ? .selected : style, width: column.width,
          overflow: .ellipsis)
      }
    }
  }

  private func cell(_ column: SittingColumns.Column, of line: SittingRoll.Line, number: Int) -> (String, Style) {
    switch column {
    case .number: return (number < 10 ? " \(number)" : "\(number)", .muted)
    case .name: return (line.member.name, line.entry?.state == .present ? .plain : .muted)
    case .role: return (words.role(line.member.role), .muted)
    case .state: return (words.state(line.entry), line.entry.style)
    case .since: return (line.since.map { String($0.clock.prefix(5)) } ?? "", .muted)
    case .reason:
      let out = item.flatMap { roll.exception(line.member.id, $0.product.code) }.flatMap {
        $0.state == .present ? nil : "\(words.isKeptOut): \($0.reason)"
      }
      if let out { return (out, .warning) }
      return (line.entry?.delegate?.name ?? line.entry?.reason ?? "", .plain)
    }
  }

  private func drawDetail(on canvas: inout Canvas, in place: Rect) {
    canvas.horizontalLine(row: place.row, length: place.columns)
    let width = place.columns - 2
    if let line = selected {
      let person = [line.member.office, line.member.role.title(in: frame.language)].filter { !$0.isEmpty }
      canvas.write(
        StyledLine(line.member.name, .heading).adding("  " + person.joined(separator: " · "), .muted),
        row: place.row + 1, column: 1, width: width)
      let isLate =
        roll.log.entries.last { $0.attendance.member == line.member.id && $0.attendance.product == nil }
        .map(roll.log.isLate) ?? false
      canvas.writeWrapped(
        words.situation(line, isLate: isLate, delegatesScore: sitting.regulation.delegatesScore),
        in: Rect(row: place.row + 2, column: 1, columns: width, rows: 2), style: .accent)
    }
    guard let item else {
      canvas.write(words.noProduct, row: place.row + 4, column: 1, style: .muted, width: width)
      return
    }
    canvas.write(
      StyledLine(words.productNumber(self.place + 1, of: roll.agenda.count), .key).adding(item.product.name, .heading),
      row: place.row + 4, column: 1, width: width)
    canvas.write(
      words.product(item, leader: roll.leader(of: item)?.name), row: place.row + 5, column: 1, style: .muted,
      width: width, overflow: .ellipsis)
    canvas.write(
      words.keptOut(roll.keptOut(of: item.product.code)), row: place.row + 6, column: 1, width: width,
      overflow: .ellipsis)
  }
}

extension Attendance? {
  /// The style of the state's name.
  fileprivate var style: Style {
    switch self?.state {
    case .present: .good
    case .absent, .left, .recused: .warning
    case nil: .muted
    }
  }
}
