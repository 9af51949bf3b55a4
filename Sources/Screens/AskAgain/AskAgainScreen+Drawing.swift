import Council
import Rating
import TerminalUI

extension AskAgainScreen {
  /// Rows below the list: a blank one, what will happen, the reason.
  private static let footRows = 7
  /// Title, product, why, and a blank row.
  private static let headRows = 5

  /// Rows of the list in the window.
  var listHeight: Int { max(frame.bodyRows - Self.headRows - Self.footRows, 1) }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 2, rows: 0).narrowed(to: 100)
    let head = head(width: page.columns)
    canvas.write(head, in: page)
    let rows = min(candidates.rows.count, max(page.rows - head.count - Self.footRows, 1))
    let place = page.split(top: head.count).rest
    drawList(on: &canvas, in: Rect(row: place.row, column: place.column, columns: place.columns, rows: rows))
    drawFoot(on: &canvas, in: place.split(top: rows + 1).rest)
  }

  private func head(width: Int) -> [StyledLine] {
    let code = item.product.code
    let name = item.product.name.padded(to: max(width - code.cellWidth - 2, 0)) + "  "
    var lines = [
      StyledLine(words.title(kind, round: item.round + 1), .heading), StyledLine(name, .accent).adding(code, .muted),
    ]
    if isAfterRefusal {
      lines += StyledLine.wrapped(words.refused, .warning, width: width).prefix(2)
    } else if let spread = candidates.spread {
      lines += StyledLine.wrapped(words.apart(spread.points, limit: spread.limit), .warning, width: width).prefix(2)
    }
    lines.append(StyledLine(candidates.rows.isEmpty ? words.nobody : "", .warning))
    return lines
  }

  private func drawList(on canvas: inout Canvas, in place: Rect) {
    canvas.onClick(rowsOf: list, in: place)
    for (line, index) in list.visible(height: place.rows).enumerated() {
      let candidate = candidates.rows[index]
      let isSelected = index == list.selected && !isReasoning
      let isMarked = marked.contains(candidate.member.id)
      let style: Style = isSelected ? .selected : isMarked ? .accent : .plain
      let row = place.row + line
      if isSelected {
        canvas.fill(
          Rect(row: row, column: place.column - 1, columns: place.columns + 1, rows: 1), style: .selected)
        canvas.write(String(canvas.glyphs.pointer), row: row, column: place.column - 1, style: .selected)
      }
      let who = [candidate.member.name, candidate.member.office].filter { !$0.isEmpty }.joined(separator: " · ")
      canvas.write(
        "\(isMarked ? "[x]" : "[ ]") \(who)", row: row, column: place.column + 1, style: style,
        width: place.columns - 14, overflow: .ellipsis)
      if kind == .rescore {
        canvas.write(
          candidate.total.map { words.points($0) } ?? (candidate.hasSheet ? words.incomplete : words.noSheet),
          row: row, endingBefore: place.endColumn - 1, style: style)
      }
    }
  }

  private func drawFoot(on canvas: inout Canvas, in place: Rect) {
    let consequence =
      asked.isEmpty ? words.nobodyMarked : words.consequence(kind, asked.map(\.name), round: item.round + 1)
    let lines = StyledLine.wrapped(consequence, asked.isEmpty ? .muted : .plain, width: place.columns)
    canvas.write(Array(lines.prefix(4)), in: place)
    guard isReasoning else { return }
    let row = place.row + min(lines.count, 4)
    canvas.write(words.reason(kind), row: row, column: place.column, style: .key, width: place.columns)
    reason.draw(
      on: &canvas, in: Rect(row: row + 1, column: place.column, columns: place.columns, rows: 1),
      language: frame.language)
  }
}
