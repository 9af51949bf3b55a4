import Rulebook
import Season
import TerminalUI

/// The right pane: the current criterion, in pages where the window is too low for it.
struct CriterionPane {
  let form: ScoringForm

  /// Lines longer than this are hard to read.
  private static let widestText = 100
  /// Rows from which options stand apart.
  private static let airyRows = 16

  /// Draws the criterion.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let inner = Rect(
      row: rect.row, column: rect.column + 1, columns: min(rect.columns - 2, Self.widestText), rows: rect.rows)
    guard form.current != nil else {
      canvas.writeWrapped(form.phrases.noCriteria, in: inner, style: .muted)
      return
    }
    let text = CriterionText(
      phrases: form.phrases, sheet: form.sheet, index: form.place, notAsked: form.notAsked(at: form.place),
      agreed: form.agreed(at: form.place),
      appraised: form.phrases.appraised(
        producer: form.subject.points(by: .producer, at: form.place),
        advisory: form.subject.points(by: .advisory, at: form.place)),
      papers: form.current.flatMap { form.subject.dossier?.papers(for: $0.title) } ?? [],
      day: form.subject.dossier?.day,
      glyphs: canvas.glyphs, width: inner.columns)
    let heading = text.heading
    draw(heading, on: &canvas, in: inner)
    drawBody(of: text, on: &canvas, in: inner.split(top: heading.count).rest)
  }

  /// Draws the roomiest arrangement that fits; otherwise one page, with a last row that leads to the others.
  private func drawBody(of text: CriterionText, on canvas: inout Canvas, in rect: Rect) {
    var lines: [StyledLine] = []
    for arrangement in CriterionText.Arrangement.allCases where arrangement != .airy || rect.rows >= Self.airyRows {
      lines = text.body(arrangement)
      if arrangement != .optionsFirst, lines.count <= rect.rows {
        draw(lines, on: &canvas, in: rect)
        return
      }
    }
    guard lines.count > rect.rows else {
      draw(lines, on: &canvas, in: rect)
      return
    }
    let pages = Pages(count: lines.count, height: rect.rows - 1, turned: form.readingPage)
    draw(Array(lines[pages.shown]), on: &canvas, in: rect)
    canvas.write(
      form.phrases.moreText(page: pages.page + 1, of: pages.pages), row: rect.endRow - 1, column: rect.column,
      style: .accent, width: rect.columns)
  }

  private func draw(_ lines: [StyledLine], on canvas: inout Canvas, in rect: Rect) {
    for (offset, line) in lines.prefix(rect.rows).enumerated() {
      canvas.write(line, row: rect.row + offset, column: rect.column, width: rect.columns)
    }
  }
}

/// Rows cut into pages that turn round and round, so that any number of turns shows one.
struct Pages: Hashable, Sendable {
  let pages: Int
  /// The page shown, from 0.
  let page: Int
  let shown: Range<Int>

  /// Pages of `height` rows for `count` rows, after `turned` turns forwards (backwards where negative).
  init(count: Int, height: Int, turned: Int) {
    let height = max(1, height)
    pages = max(1, (count + height - 1) / height)
    let rest = turned % pages
    page = rest < 0 ? rest + pages : rest
    shown = min(page * height, count)..<min((page + 1) * height, count)
  }
}
