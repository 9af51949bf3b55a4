import Rating
import Rulebook
import TerminalUI

/// The left pane: sections with their points, criteria with their marks, a pointer at the current one.
struct OutlinePane {
  let phrases: FormPhrases
  let sheet: FormSheet
  let place: Int
  /// How many arrow keys lead to the criterion at a place, and which way; nil where none do.
  var steps: (Int) -> Int?

  /// Columns below which pointer, mark and code stand close together.
  private static let tightColumns = 28
  /// Columns from which a row says "mức 3 → 2đ" instead of the points alone.
  private static let wideColumns = 50

  /// Draws the rows around the current criterion.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let rows = OutlineRow.rows(of: sheet.scale.set)
    let current = rows.firstIndex(of: .criterion(place))
    let first = Self.firstVisible(current ?? 0, count: rows.count, height: rect.rows)
    for (offset, row) in rows.dropFirst(first).prefix(rect.rows).enumerated() {
      draw(row, on: &canvas, in: Rect(row: rect.row + offset, column: rect.column, columns: rect.columns, rows: 1))
    }
  }

  /// The first row in view: moves by half a pane at a time, so that most steps move only the pointer.
  static func firstVisible(_ current: Int, count: Int, height: Int) -> Int {
    guard height > 0, count > height else { return 0 }
    let step = max(1, height / 2)
    let margin = max(0, (height - step) / 2)
    return min(max(0, (current - margin) / step * step), count - height)
  }

  private func draw(_ row: OutlineRow, on canvas: inout Canvas, in rect: Rect) {
    switch row {
    case .section(let part, let section, let criteria):
      let points = criteria.reduce(0) { $0 + Int(sheet.score.points[$1]) }
      drawRow(
        lead: "\(part)\(canvas.glyphs.dot)\(section.code) ", title: section.title, value: "\(points)/\(section.max)",
        column: 1, style: .heading, on: &canvas, in: rect)
    case .criterion(let index): drawCriterion(index, on: &canvas, in: rect)
    }
  }

  private func drawCriterion(_ index: Int, on canvas: inout Canvas, in rect: Rect) {
    let criterion = sheet.scale.criteria[index]
    let isAsked = sheet.question(at: index) == .asked
    let isMarked = isAsked && sheet.choices[index] != nil
    let style: Style = index == place ? .selected : isAsked ? .plain : .disabled
    if index == place {
      canvas.fill(rect, style: style)
    } else if let steps = steps(index) {
      canvas.onClick(rect, select: steps, own: nil)
    }
    let mark = rect.columns < Self.tightColumns ? 2 : 3
    if index == place {
      canvas.write(String(canvas.glyphs.pointer), row: rect.row, column: rect.column + 1, style: style)
    }
    if isMarked {
      canvas.write(
        String(canvas.glyphs.check), row: rect.row, column: rect.column + mark, style: index == place ? style : .good)
    }
    drawRow(
      lead: criterion.code.padded(to: 3) + " ", title: criterion.title,
      value: value(index, glyphs: canvas.glyphs, rect.columns), column: 2 * mark - 1, style: style, on: &canvas,
      in: rect)
  }

  /// What stands at the end of a criterion's row.
  private func value(_ index: Int, glyphs: Glyphs, _ columns: Int) -> String {
    switch sheet.question(at: index) {
    case .notAsked: return "-"
    case .pending: return String(glyphs.dot)
    case .asked:
      guard let number = sheet.choices[index] else { return String(glyphs.dot) }
      let points = Int(sheet.score.points[index])
      return columns >= Self.wideColumns ? phrases.picked(number, points) : "\(points)"
    }
  }

  /// Writes `lead` whole, `title` cut where it must be, and `value` at the right edge.
  private func drawRow(
    lead: String, title: String, value: String, column: Int, style: Style, on canvas: inout Canvas, in rect: Rect
  ) {
    let end = rect.endColumn - 1
    let start = rect.column + column
    let used = canvas.write(value, row: rect.row, endingBefore: end, style: style)
    let room = max(0, end - used - 1 - start)
    let written = canvas.write(lead, row: rect.row, column: start, style: style, width: room)
    canvas.write(
      title, row: rect.row, column: start + written, style: style, width: room - written, overflow: .ellipsis)
  }
}
