import Council
import Rulebook
import SetUp
import TerminalUI

/// Pages that are read more than filled in: files, the check, the end.
extension SetUpScreen {
  func drawFile(on canvas: inout Canvas, in place: Rect) {
    guard case .file(let list) = page.kind else { return }
    canvas.writeWrapped(words.fileHint(list), in: place.split(top: 1).rest.split(top: 2).top, style: .muted)
    let field = place.split(top: 4).rest
    canvas.write(words.path, row: field.row, column: field.column, style: .key)
    page.text.draw(
      on: &canvas, in: Rect(row: field.row + 1, column: field.column, columns: field.columns, rows: 1),
      language: frame.language)
    drawNotes(on: &canvas, in: field.split(top: 3).rest, style: .warning)
  }

  func drawRemoval(of name: String, on canvas: inout Canvas, in place: Rect) {
    let top = place.split(top: 1).rest.narrowed(to: 90)
    var lines = StyledLine.wrapped(name, .accent, width: top.columns) + [StyledLine()]
    lines +=
      StyledLine.wrapped(words.afterRemoval, width: top.columns) + [StyledLine(), StyledLine(words.reason, .key)]
    drawHint(lines, on: &canvas, in: top)
    guard lines.count < top.rows else { return }
    page.text.draw(
      on: &canvas, in: Rect(row: top.row + lines.count, column: top.column, columns: top.columns, rows: 1),
      language: frame.language)
  }

  func drawDone(on canvas: inout Canvas, in place: Rect) {
    let isNew = stored == nil
    canvas.write(words.written(isNew: isNew), row: place.row, column: place.column, style: .good)
    drawNotes(on: &canvas, in: place.split(top: 2).rest, style: .plain)
  }

  /// The notes broken into lines; what is indented stays whole, for it is copied.
  func notes(width: Int) -> [String] {
    page.notes.flatMap { $0.hasPrefix(" ") ? [$0] : $0.wrapped(to: width) }
  }

  private func drawNotes(on canvas: inout Canvas, in place: Rect, style: Style) {
    let notes = notes(width: place.columns)
    let visible = page.scroll.visible(count: notes.count, height: place.rows)
    for (index, note) in notes[visible].enumerated() {
      canvas.write(note, row: place.row + index, column: place.column, style: style, width: place.columns)
    }
    let below = notes.count - visible.upperBound
    guard visible.lowerBound + below > 0, frame.message == nil else { return }
    let shared = TextPhrases(language: frame.language)
    canvas.write(
      shared.more(above: visible.lowerBound, below: below), row: place.endRow, endingBefore: place.endColumn,
      style: .muted)
  }

  // MARK: Check

  func drawCheck(on canvas: inout Canvas, in place: Rect) {
    guard faults.isEmpty else { return drawFaults(on: &canvas, in: place) }
    canvas.write(words.allSound, row: place.row + 1, column: place.column, style: .good)
    let lines = summary.flatMap { StyledLine.wrapped($0, width: min(place.columns, 100)) }
    drawHint(lines, on: &canvas, in: place.split(top: 3).rest)
  }

  private func drawFaults(on canvas: inout Canvas, in place: Rect) {
    let (list, hint) = place.split(bottom: Self.hintRows)
    canvas.onClick(rowsOf: page.list, in: list)
    for (index, row) in page.list.visible(height: list.rows).enumerated() where faults.indices.contains(row) {
      drawLine(
        [(words.fault(faults[row]), list.columns - 3)], style: .plain, isSelected: page.list.selected == row,
        row: list.row + index, in: list, on: &canvas)
    }
    guard let row = page.list.selected, faults.indices.contains(row),
      words.fault(faults[row]).cellWidth > list.columns - 3
    else { return }
    drawHint(
      StyledLine.wrapped(words.fault(faults[row]), .warning, width: hint.columns), on: &canvas,
      in: hint.split(top: 1).rest)
  }

  /// What F9 will write.
  private var summary: [String] {
    guard let setUp = try? draft.setUp(law, changing: stored) else { return [] }
    guard let stored else { return newSummary(setUp) }
    let changes = SetUpChanges(of: stored, to: setUp, removing: draft.removals)
    return changes.acts.isEmpty ? [words.nothingChanged] : words.changes(changes, of: stored)
  }

  private func newSummary(_ setUp: SittingSetUp) -> [String] {
    let sitting = setUp.sitting
    let roll = Roll(setUp.members, setUp.attendance(), regulation: sitting.regulation)
    return [
      sitting.title, words.when(sitting),
      words.edition(setUp.edition.id, decision: setUp.edition.decision, setUp.reason.explanation(in: frame.language)),
    ] + (setUp.assumesFilingDay ? [words.assumesFilingDay] : []) + [
      words.people(setUp.members.count, scoring: roll.scoring.count),
      words.agenda(setUp.products.count, sets: setUp.sets.map(\.number)),
      words.regulation(
        words.settings(own: SetUpPage.regulation.count { !isStandard($0) }, of: SetUpPage.regulation.count)),
      "", words.whatFollows,
    ]
  }
}
