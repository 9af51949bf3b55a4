import Rulebook
import SetUp
import TerminalUI

extension SetUpScreen {
  func drawForm(on canvas: inout Canvas, in place: Rect) {
    let (top, hint) = place.split(bottom: Self.hintRows)
    let fields = page.fields(isNew: stored == nil)
    let labels = fields.map { words.label($0).cellWidth }.max() ?? 0
    let room = max(top.rows, 1)
    // A blank line under the title where there is room for it.
    let first = fields.count < room ? 1 : 0
    let rows = Rect(row: top.row + first, column: top.column, columns: top.columns, rows: room - first)
    canvas.onClick(rowsOf: page.list, in: rows, own: current.map(isSet) == true ? .enter : nil)
    for (index, row) in page.list.visible(height: rows.rows).enumerated() {
      drawField(fields[row], labels: labels, row: rows.row + index, in: top, on: &canvas)
    }
    guard let field = current else { return }
    drawHint(said(of: field, width: hint.columns), on: &canvas, in: hint.split(top: 1).rest)
  }

  private func drawField(_ field: SetUpField, labels: Int, row: Int, in place: Rect, on canvas: inout Canvas) {
    let isCurrent = field == current
    let isLocked = lock(field) != nil
    if isCurrent { canvas.write(String(canvas.glyphs.pointer), row: row, column: place.column, style: .accent) }
    canvas.write(
      words.label(field), row: row, column: place.column + 2, style: isLocked ? .disabled : isCurrent ? .key : .plain)
    let column = place.column + labels + 5
    let width = place.endColumn - column
    let problem = problem(field)
    if let problem, problem != .missing { canvas.write("!", row: row, column: column - 2, style: .danger) }
    if isCurrent, takesText {
      return page.text.draw(
        on: &canvas, in: Rect(row: row, column: column, columns: width, rows: 1), language: frame.language)
    }
    let text = shown(field)
    if isCurrent, !isLocked, !choices(field).isEmpty {
      canvas.writeChoice(text, in: Rect(row: row, column: column, columns: width, rows: 1))
    } else if text.isEmpty {
      canvas.write(
        words.placeholder(field), row: row, column: column, style: words.isRequired(field) ? .warning : .muted,
        width: width, overflow: .ellipsis)
    } else {
      let style: Style = isLocked ? .muted : isCurrent ? .selected : .plain
      canvas.write(text, row: row, column: column, style: style, width: width, overflow: .ellipsis)
    }
  }

  /// What is said under a form of the field that has the keyboard.
  private func said(of field: SetUpField, width: Int) -> [StyledLine] {
    if let lock = lock(field) { return StyledLine.wrapped(words.why(lock), .warning, width: width) }
    // Room for how full the field is.
    var lines = StyledLine.wrapped(words.fullHint(field), .muted, width: width - 9)
    if case .setting(.edition) = field { lines = editionLines(width: width) }
    if takesText {
      // How full the field is, for it takes no more than that.
      let count = "\(page.text.text.count)/\(page.text.limit ?? 0)"
      if lines.isEmpty { lines.append(StyledLine()) }
      lines[0].trailing = .init(text: count, style: .muted)
    }
    if let problem = problem(field), problem != .missing, field != .setting(.edition) {
      lines += StyledLine.wrapped(words.explanation(problem).capitalisedFirst, .warning, width: width)
    }
    return lines
  }

  /// Which edition applies and why, or why none does.
  private func editionLines(width: Int) -> [StyledLine] {
    guard let offer else { return StyledLine.wrapped(words.editionFirst, .warning, width: width) }
    guard let edition = offer.edition, let reason = offer.reason else {
      return offer.problems.prefix(1).flatMap {
        StyledLine.wrapped($0.explanation(in: frame.language).capitalisedFirst, .warning, width: width)
      }
    }
    return StyledLine.wrapped(
      words.edition(edition.id, decision: edition.decision, reason.explanation(in: frame.language)), .muted,
      width: width)
  }
}

extension String {
  /// The text with a capital letter first.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
