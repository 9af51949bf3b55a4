import Council
import Rating
import Rulebook
import TerminalUI

/// Typing: the outline on the left, the cell to be typed on the right.
struct PaperPanes {
  let screen: PaperScreen
  let entry: PaperEntry

  private var words: PaperPhrases { screen.words }
  private var form: FormPhrases { FormPhrases(language: screen.frame.language) }

  func draw(on canvas: inout Canvas, in body: Rect) {
    let panes = Rect(row: body.row + 1, column: body.column, columns: body.columns, rows: body.rows - 1)
    let width = panes.columns < 90 ? 24 : min(panes.columns * 3 / 10, 60)
    let outline = panes.split(left: width).left
    canvas.horizontalLine(row: body.row, length: body.columns)
    canvas.verticalLine(row: body.row, column: outline.endColumn, length: body.rows)
    OutlinePane(
      phrases: form, sheet: entry.sheet, place: entry.criterion ?? (entry.cell == nil ? .max : -1), steps: entry.steps
    ).draw(on: &canvas, in: outline)
    let right = panes.split(left: width + 1).rest.inset(columns: 1, rows: 0).narrowed(to: 100)
    guard let cell = entry.cell else { return canvas.write(end(right.columns), in: right) }
    PaperCellText(words: words, entry: entry, cell: cell, glyphs: canvas.glyphs, width: right.columns)
      .draw(on: &canvas, in: right, turned: screen.readingPage)
  }

  /// Behind the last cell: totals to compare, and what Enter does.
  private func end(_ width: Int) -> [StyledLine] {
    var lines = [StyledLine(words.endTitle, .heading), .blank]
    if entry.isWhole {
      let score = entry.sheet.score
      lines += StyledLine.wrapped(words.compareTotals, width: width)
      lines += zip(entry.scale.parts, score.parts).map { StyledLine("  " + words.part($0, $1)) }
      lines += [StyledLine("  " + words.total(score.total), .accent), .blank]
      for cell in [PaperCell.reject, .stop] where entry.content[cell] != .blank {
        lines += StyledLine.wrapped(
          "\(words.name(cell, entry.scale)): \(words.mark(entry.content[cell], in: cell, entry))", .warning,
          width: width)
      }
      lines += words.enterSigns(isFirst: screen.typist.id == screen.paper.first, other: screen.other)
        .flatMap { StyledLine.wrapped($0, .key, width: width) }
    } else {
      lines += StyledLine.wrapped(
        words.blanksLeft(entry.blanks.map { entry.scale.criteria[$0].code }), .warning, width: width)
    }
    return lines
  }
}

/// One cell of a paper sheet with the numbers that it takes.
struct PaperCellText {
  let words: PaperPhrases
  let entry: PaperEntry
  let cell: PaperCell
  let glyphs: Glyphs
  let width: Int

  /// Draws the cell; a text too long for the pane in pages.
  func draw(on canvas: inout Canvas, in place: Rect, turned: Int) {
    let (head, body) = lines(rows: place.rows)
    canvas.write(head, in: place)
    let rest = place.split(top: head.count).rest
    guard body.count > rest.rows else { return canvas.write(body, in: rest) }
    let pages = Pages(count: body.count, height: rest.rows - 1, turned: turned)
    canvas.write(Array(body[pages.shown]), in: rest)
    canvas.write(
      FormPhrases(language: words.language).moreText(page: pages.page + 1, of: pages.pages), row: rest.endRow - 1,
      column: rest.column, style: .accent, width: rest.columns)
  }

  private func lines(rows: Int) -> (head: [StyledLine], body: [StyledLine]) {
    switch cell {
    case .reject: (StyledLine.wrapped(words.rejectTitle, .heading, width: width), reasons)
    case .stop: (StyledLine.wrapped(words.stopTitle, .heading, width: width), reasons)
    case .criterion(let code): criterion(entry.scale.index(of: code) ?? 0, rows: rows)
    }
  }

  /// The options alone, for they are what a typist looks for; apart from each other where there is room.
  private func criterion(_ index: Int, rows: Int) -> (head: [StyledLine], body: [StyledLine]) {
    let text = CriterionText(
      phrases: FormPhrases(language: words.language), sheet: entry.sheet, index: index, notAsked: nil, glyphs: glyphs,
      width: width)
    let head = text.heading
    let airy = text.options.flatMap { [.blank] + $0 }
    return (head, airy.count <= rows - head.count ? airy : text.options.flatMap(\.self))
  }

  private var reasons: [StyledLine] {
    let mark = entry.content[cell]
    let texts = [words.none] + entry.reasons(cell) + [words.ownReason]
    return [.blank]
      + texts.enumerated().flatMap { number, text in
        let isChosen = mark != .blank && mark == entry.mark(number, in: cell, otherReason: words.otherReason)
        let lead = StyledLine(isChosen ? "\(glyphs.pointer) " : "  ", .accent).adding("\(number)", .key).adding("  ")
        return StyledLine.wrapped(text, isChosen ? .accent : .plain, width: width, lead: lead)
          .map { $0.onClick(entry.limit(cell) > 9 ? nil : Press(.character(Character("\(number)")))) }
      }
  }
}
