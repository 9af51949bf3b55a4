import Council
import Rating
import Rulebook
import TerminalUI

extension AgreementScreen {
  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = Rect(row: body.row, column: 1, columns: min(body.columns - 2, 110), rows: body.rows)
    var lines = [StyledLine(words.title, .heading)]
    lines.append(
      StyledLine([item.product.name, item.product.code].joined(separator: " · "), .accent))
    lines += StyledLine.wrapped(criteria.isEmpty ? words.none : words.meaning, .muted, width: page.columns)
    lines += criteria.enumerated().map { offset, index in
      let criterion = scale.criteria[index]
      let value = sheet.choices[index].map {
        FormPhrases(language: frame.language).picked($0, scale.points(of: $0, at: index))
      }
      return StyledLine(offset == place ? "\(canvas.glyphs.pointer) " : "  ", .accent)
        .adding("\(criterion.code) \(criterion.title): ")
        .adding(value ?? words.open, value == nil ? .warning : .good)
        .onClick(change == nil ? .select(offset - place, own: nil) : nil)
    }
    canvas.write(lines, in: page)
    let (rest, bottom) = page.split(top: lines.count).rest.split(bottom: change == nil ? 0 : 3)
    canvas.horizontalLine(row: rest.row, length: canvas.size.columns)
    drawCriterion(on: &canvas, in: rest.split(top: 1).rest)
    guard let change else { return }
    canvas.write(
      words.reason(change.option), row: bottom.row, column: bottom.column, style: .key, width: bottom.columns)
    change.reason.draw(
      on: &canvas, in: Rect(row: bottom.row + 1, column: bottom.column, columns: bottom.columns, rows: 1),
      language: frame.language
    )
  }

  private func drawCriterion(on canvas: inout Canvas, in place: Rect) {
    guard let index else { return }
    let text = CriterionText(
      phrases: FormPhrases(language: frame.language), sheet: sheet, index: index, notAsked: nil, glyphs: canvas.glyphs,
      width: min(place.columns, 100))
    let heading = text.heading
    let airy = text.options.flatMap { [.blank] + $0 }
    canvas.write(
      heading + (heading.count + airy.count <= place.rows ? airy : text.options.flatMap(\.self)), in: place)
  }
}
