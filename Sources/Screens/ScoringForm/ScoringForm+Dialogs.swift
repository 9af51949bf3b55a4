import Council
import Rating
import Rulebook
import TerminalUI

// MARK: - What lies over the form

extension ScoringForm {
  /// Draws what lies over the panes, if anything does.
  func drawDialog(on canvas: inout Canvas, in area: Rect) {
    // What lies under a dialog cannot be clicked.
    if dialog != nil { canvas.onClick(area, nil) }
    let width = FormBox.textWidth(in: area)
    switch dialog {
    case nil: break
    case .note(let index, let field):
      let criterion = subject.scale.criteria[index]
      draw(field, phrases.noteTitle(criterion.code, criterion.title), on: &canvas, in: area)
    case .ownReason(let kind, let field): draw(field, phrases.ownReasonTitle(kind), on: &canvas, in: area)
    case .reasons(let choice): reasonBox(choice, width: width).draw(on: &canvas, in: area)
    case .blanks(let selection): blanksBox(selection, width: width).draw(on: &canvas, in: area)
    case .confirmation: confirmationBox(width: width, glyphs: canvas.glyphs).draw(on: &canvas, in: area)
    case .doubts(let page): doubtsBox(page, width: width).draw(on: &canvas, in: area)
    }
  }

  /// A box with a text field and how much of it is used, at the lower edge: what is written about stays in view.
  private func draw(_ field: TextField, _ title: String, on canvas: inout Canvas, in area: Rect) {
    let inner = FormBox.frame(title, rows: 2, on: &canvas, in: area.split(bottom: 4).bottom)
    field.draw(on: &canvas, in: inner, language: frame.language)
    canvas.write(
      phrases.written(field.characters.count, of: FormDialog.textLimit), row: inner.row + 1,
      endingBefore: inner.endColumn, style: .muted)
  }

  private func reasonBox(_ choice: ReasonChoice, width: Int) -> FormBox {
    var head: [StyledLine] = []
    if let raised = raised(choice.kind) {
      head = StyledLine.wrapped(phrases.raised(choice.kind, raised), .warning, width: width) + [.blank]
    } else if choice.kind == .stop, sheet.score.stopsByItself {
      let codes = sheet.stoppingCriteria.map { subject.scale.criteria[$0].code }
      head = StyledLine.wrapped(phrases.stoppingByItself(codes) + ".", .warning, width: width)
      head += StyledLine.wrapped(phrases.restMayStayBlank, width: width) + [.blank]
    }
    if choice.reasons.isEmpty {
      head += StyledLine.wrapped(phrases.noPrintedReason, .muted, width: width)
    }
    let printed = choice.reasons.enumerated().map { place, reason in
      numbered(place < 9 ? "\(place + 1)" : " ", reason, width: width)
    }
    return FormBox(
      title: phrases.reasonTitle(choice.kind),
      entries: [head] + printed + [numbered("0", phrases.ownReason, width: width)],
      selection: choice.selection + 1, heads: 1)
  }

  private func numbered(_ key: String, _ text: String, width: Int) -> [StyledLine] {
    text.wrapped(to: width - 3).enumerated().map { line, piece in
      StyledLine([
        StyledLine.Span(text: line == 0 ? "\(key)  " : "   ", style: .key), StyledLine.Span(text: piece, style: .plain),
      ])
    }
  }

  private func blanksBox(_ selection: Int, width: Int) -> FormBox {
    let blanks = sheet.score.blankCriteria
    // As many as the count on top: those whose condition is still open are counted there too.
    let pending = sheet.askedCount - sheet.markedCount - blanks.count
    let head = pending == 0 ? [] : StyledLine.wrapped(phrases.pendingToo(pending), .muted, width: width)
    return FormBox(
      title: phrases.blanksTitle(blanks.count + pending),
      entries: [head]
        + blanks.map { index in
          let criterion = subject.scale.criteria[index]
          return StyledLine.wrapped("\(criterion.code) \(criterion.title)", width: width)
        }, selection: 1 + min(selection, max(0, blanks.count - 1)), heads: 1)
  }

  private func confirmationBox(width: Int, glyphs: Glyphs) -> FormBox {
    let parts = zip(subject.scale.set.parts, sheet.score.parts).map { "\($0.code) \($1)/\($0.max)" }
    let most = subject.scale.set.parts.reduce(0) { $0 + $1.max }
    let total = "\(phrases.total) \(sheet.score.total)/\(most)"
    var lines = [StyledLine((parts + [total]).joined(separator: "   "), .heading), .blank]
    let stars = StarLine(phrases: phrases, sheet: sheet, edition: subject.edition)
    lines += stars.lines(width: width, rows: 4, glyphs: glyphs).map { StyledLine($0) }
    if !sheet.isComplete {
      lines += StyledLine.wrapped(
        phrases.blanksLeft(sheet.askedCount - sheet.markedCount), .warning, width: width)
    }
    lines += [.blank] + StyledLine.wrapped(phrases.onlyChairReopens, .muted, width: width)
    lines += StyledLine.wrapped(phrases.enterSubmits, .accent, width: width)
    return FormBox(title: phrases.confirmTitle(subject.product.name), entries: lines.map { [$0] })
  }

  private func doubtsBox(_ page: Int, width: Int) -> FormBox {
    let set = subject.scale.set
    var lines: [StyledLine] = []
    func add(_ head: String, _ texts: [String]) {
      guard !texts.isEmpty else { return }
      lines += (lines.isEmpty ? [] : [.blank]) + StyledLine.wrapped(head, .heading, width: width)
      lines += texts.flatMap { StyledLine.wrapped("- \($0)", width: width) }
    }
    if !set.verified { lines += StyledLine.wrapped(phrases.unverified, .warning, width: width) }
    add(phrases.setDoubts, set.doubts)
    add(phrases.editionDoubts, subject.edition.doubts)
    return FormBox(
      title: phrases.doubtsTitle, entries: lines.map { [$0] }, turned: page,
      pageLabel: { phrases.moreText(page: $0, of: $1) })
  }
}
