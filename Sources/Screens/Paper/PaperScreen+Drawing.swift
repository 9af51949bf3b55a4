import Council
import Rating
import Rulebook
import TerminalUI

extension PaperScreen {
  public func draw(on canvas: inout Canvas) {
    guard let area = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let (head, body) = area.split(top: 2)
    drawHead(on: &canvas, in: head)
    switch task {
    case .typing(let entry): PaperPanes(screen: self, entry: entry).draw(on: &canvas, in: body)
    case .settling(let settling): PaperComparison(screen: self).draw(settling, on: &canvas, in: body)
    case .confirming(let differences): PaperComparison(screen: self).draw(differences, on: &canvas, in: body)
    case .waiting:
      canvas.horizontalLine(row: body.row, length: body.columns)
      let place = body.inset(columns: 2, rows: 2).narrowed(to: 100)
      canvas.write(
        StyledLine.wrapped(
          words.waiting(paper.step, other: other), paper.step == .submitted ? .good : .accent, width: place.columns),
        in: place)
    }
  }

  /// Whose sheet of what it is, and how far the entry is.
  private func drawHead(on canvas: inout Canvas, in place: Rect) {
    let width = place.columns - 2
    canvas.write(
      [words.title(owner.name), owner.office].filter { !$0.isEmpty }.joined(separator: " · "), row: place.row,
      column: 1, style: .heading, width: width, overflow: .ellipsis)
    var room = width
    if case .typing(let entry) = task {
      let (done, of) = entry.progress
      let progress = words.entry(typist.id == paper.first, done, of: of)
      room -= canvas.write(progress, row: place.row + 1, endingBefore: place.columns - 1) + 2
    }
    canvas.write(
      [product.name, product.code].joined(separator: " · "), row: place.row + 1, column: 1, width: room,
      overflow: .ellipsis)
  }
}
