import Council
import TerminalUI

extension SittingScreen {
  /// Draws what is asked over the whole page.
  func draw(_ form: SittingForm, on canvas: inout Canvas, in body: Rect) {
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 100)
    var row = page.row
    func write(_ lines: [StyledLine], on canvas: inout Canvas) {
      for line in lines where row < page.endRow {
        canvas.write(line, row: row, column: page.column, width: page.columns)
        row += 1
      }
    }
    write([StyledLine(words.title(form.kind), .heading), StyledLine()], on: &canvas)
    let subject = words.subject(form.kind)
    write(subject.flatMap { StyledLine.wrapped($0, .accent, width: page.columns) }, on: &canvas)
    if !subject.isEmpty { write([StyledLine()], on: &canvas) }
    write(StyledLine.wrapped(words.consequence(form.kind), width: page.columns), on: &canvas)
    if isThere(form.kind) { write(StyledLine.wrapped(words.isThere, .warning, width: page.columns), on: &canvas) }
    let lost = lost(form.kind)
    if !lost.isEmpty { write(StyledLine.wrapped(words.lost(lost), .danger, width: page.columns), on: &canvas) }
    write([StyledLine()], on: &canvas)
    for (index, member) in form.choices.enumerated() {
      let isChosen = index == form.choice
      write(
        [
          StyledLine(isChosen ? "\(canvas.glyphs.pointer) " : "  ", .key).adding(
            "\(member.name) · \(member.office)", isChosen ? .accent : .plain
          ).onClick(.select(index - form.choice, own: nil))
        ], on: &canvas)
    }
    for (index, field) in form.fields.enumerated() where row + 1 < page.endRow {
      let isFocused = index == form.focus
      // With a choice of people the arrows choose among them.
      let press = form.choices.isEmpty ? Press.select(index - form.focus, own: nil) : nil
      if let press { canvas.onClick(Rect(row: row, column: page.column, columns: page.columns, rows: 2), press) }
      write([StyledLine(words.label(field), isFocused ? .key : .muted)], on: &canvas)
      form.texts[index].draw(
        on: &canvas, in: Rect(row: row, column: page.column, columns: page.columns, rows: 1), focused: isFocused,
        language: frame.language)
      row += 1
    }
  }

  /// True where one is to be noted as absent who is there.
  private func isThere(_ kind: SittingForm.Kind) -> Bool {
    guard case .absent(let member) = kind else { return false }
    return roll.lines.first { $0.member.id == member.id }?.entry?.state == .present
  }

  /// Products in scoring whose sheet would no longer count.
  private func lost(_ kind: SittingForm.Kind) -> [String] {
    switch kind {
    case .absent(let member), .left(let member): roll.sheetsLost(by: member.id)
    case .recused(let member, let product):
      roll.sheetsLost(by: member.id).filter { $0 == product.name }
    default: []
    }
  }
}
