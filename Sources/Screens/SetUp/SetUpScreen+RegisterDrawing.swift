import Council
import Rulebook
import Season
import SetUp
import TerminalUI

extension SetUpScreen {
  func drawOffered(on canvas: inout Canvas, in place: Rect) {
    let (list, hint) = place.split(bottom: Self.hintRows)
    let dossiers = offered
    if let why = whyNothingOffered {
      canvas.write(why, row: list.row + 1, column: list.column + 2, style: .warning, width: list.columns - 2)
    }
    canvas.onClick(rowsOf: page.list, in: list, own: .character(" "))
    for (index, row) in page.list.visible(height: list.rows).enumerated() where dossiers.indices.contains(row) {
      let fields = dossiers[row].fields
      let isMarked = page.marked.contains(fields.code)
      drawLine(
        [(isMarked ? "[x]" : "[ ]", 3)]
          + productCells(
            fields.code, fields.name, fields.producer, fields.set.map(setTitle) ?? "", width: list.columns - 7),
        style: isMarked ? .accent : .plain, isSelected: page.list.selected == row, row: list.row + index, in: list,
        on: &canvas)
    }
    guard let row = page.list.selected, dossiers.indices.contains(row) else { return }
    drawHint(
      [StyledLine(words.marked(page.marked.count, of: dossiers.count), .key)] + said(of: dossiers[row]), on: &canvas,
      in: hint.split(top: 1).rest)
  }

  /// What is said of the selected dossier: its set or what is wrong with it, what it is and since when it waits.
  private func said(of dossier: RegisteredDossier) -> [StyledLine] {
    let register = RegisterPhrases(language: frame.language)
    let fields = dossier.fields
    let about = [fields.kind.title(in: frame.language), fields.place, register.standing(dossier)]
    return [set(of: fields, register), StyledLine(about.filter { !$0.isEmpty }.joined(separator: " · "), .muted)]
  }

  private func set(of fields: Dossier, _ register: RegisterPhrases) -> StyledLine {
    guard let number = fields.set else { return StyledLine(register.noSet.capitalisedFirst, .warning) }
    let title = sets.first { $0.number == number }?.title
    if title == nil, !sets.isEmpty, let edition {
      return StyledLine(words.setElsewhere(number, edition: edition.id), .warning)
    }
    return StyledLine(register.set(number, title), .muted)
  }
}
