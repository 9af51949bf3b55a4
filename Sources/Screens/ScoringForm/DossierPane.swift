import Rulebook
import Season
import TerminalUI

/// The dossier's documents beside the criterion, where the window is wide: those that support it stand out.
struct DossierPane {
  let dossier: FormDossier
  let phrases: FormPhrases
  /// Title of the current criterion.
  let criterion: String?

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let inner = Rect(row: rect.row, column: rect.column + 1, columns: rect.columns - 2, rows: rect.rows)
    let lines = lines(canvas.glyphs, width: inner.columns)
    for (line, text) in lines.prefix(inner.rows).enumerated() {
      canvas.write(text, row: inner.row + line, column: inner.column, width: inner.columns)
    }
    let hidden = lines.count - inner.rows
    guard hidden > 0 else { return }
    canvas.fill(Rect(row: inner.endRow - 1, column: inner.column, columns: inner.columns, rows: 1))
    canvas.write(phrases.moreInDossier(hidden + 1), row: inner.endRow - 1, column: inner.column, style: .muted)
  }

  private func lines(_ glyphs: Glyphs, width: Int) -> [StyledLine] {
    let words = DossierEvidencePhrases(language: phrases.language)
    var title = StyledLine(phrases.dossierTitle, .heading)
    let there = dossier.papers.filter { $0.noted.isValid(on: dossier.day) && $0.known != nil }.count
    title.trailing = StyledLine.Span(text: "\(there)/\(dossier.papers.count)", style: .muted)
    return [title]
      + dossier.papers.flatMap { paper in
        let isValid = paper.known?.isValid(on: dossier.day) ?? false
        let supports = criterion.map { paper.listed?.supports.contains($0) ?? false } ?? false
        let mark = isValid ? glyphs.check : paper.known == nil ? glyphs.dot : "!"
        return StyledLine.wrapped(
          words.document(paper.title, paper.known), supports ? .accent : isValid ? .plain : .muted, width: width,
          lead: StyledLine("\(mark) ", isValid ? .good : .warning))
      }
  }
}
