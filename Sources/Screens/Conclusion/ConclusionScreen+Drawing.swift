import Rating
import TerminalUI

extension ConclusionScreen {
  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 2, rows: 0).narrowed(to: 110)
    let head = head(width: page.columns, glyphs: canvas.glyphs)
    let (_, below) = page.split(top: min(head.count, page.rows / 2))
    for (index, line) in head.prefix(page.rows / 2).enumerated() {
      canvas.write(line, row: page.row + index, column: page.column, width: page.columns)
    }
    canvas.horizontalLine(row: below.row, length: canvas.size.columns)
    drawStep(on: &canvas, in: below.split(top: 1).rest)
  }

  /// The engine's result, as it stands with what is decided.
  private func head(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let words = words
    let page = page(width: width, glyphs: glyphs)
    let count = answer.tally.sheets.count
    var lines = page.title
    if let total = answer.printedTotal, let mean = answer.tally.mean {
      let exact = mean.denominator == 1 ? "" : " (\(mean.numerator)/\(mean.denominator))"
      lines.append(StyledLine(words.sheets(count, total: page.rating.decimal(total), exact: exact)))
    } else {
      lines.append(StyledLine(words.noTotal(count)))
    }
    lines.append(page.resultLine)
    if let spread = answer.spread, spread.isExceeded {
      lines += StyledLine.wrapped(page.words.apart(spread.points, limit: spread.limit), .warning, width: width)
    }
    lines += page.proposal
    let unmet = answer.verdict.minimums.filter { $0.met == false }
    guard !unmet.isEmpty else { return lines + [StyledLine()] }
    lines.append(StyledLine(words.unmet, .muted))
    return lines + unmet.flatMap { page.bullets([page.split($0)], .muted) }
  }

  private func page(width: Int, glyphs: Glyphs) -> ResultPage {
    report.page(width: width, glyphs: glyphs)
  }

  private var words: ConclusionPhrases { ConclusionPhrases(language: frame.language) }

  private func drawStep(on canvas: inout Canvas, in place: Rect) {
    let page = page(width: place.columns, glyphs: canvas.glyphs)
    var lines: [StyledLine]
    var field: TextField?
    var hint = words.lineHint
    switch phase {
    case .question(let question): lines = questionLines(question, page)
    case .meeting:
      let meeting = MeetingPhrases(language: frame.language)
      lines = StyledLine.wrapped(
        meeting.askWhyNot, .heading, width: place.columns, lead: StyledLine(words.step(stepNumber) + " ", .heading))
      field = withoutMeeting
      hint = ""
    case .discussion:
      lines = noteLines(words.discussion, discussion, width: place.columns)
      field = discussion.field
    case .conditions:
      lines = noteLines(words.conditions, conditions, width: place.columns)
      field = conditions.field
    case .confirmation: lines = confirmation(page)
    }
    let room = field == nil ? place.rows : max(place.rows - 2, 0)
    // The title stays; of long notes the end is what is being typed.
    if lines.count > room { lines = Array(lines.prefix(1) + lines.suffix(max(room - 1, 0))) }
    for (index, line) in lines.prefix(room).enumerated() {
      canvas.write(line, row: place.row + index, column: place.column, width: place.columns)
    }
    guard let field, place.rows > 2 else { return }
    let row = place.row + min(lines.count, room)
    let lead = canvas.write("> ", row: row, column: place.column, style: .key)
    field.draw(
      on: &canvas, in: Rect(row: row, column: place.column + lead, columns: place.columns - lead, rows: 1),
      language: frame.language)
    canvas.write(hint, row: row + 1, column: place.column, style: .muted, width: place.columns)
  }

  private var stepNumber: Int {
    let asked = answered.count + 1
    let meets = report.proposal == nil ? 0 : 1
    let discusses = answer.spread?.isExceeded == true ? 1 : 0
    switch phase {
    case .question, .meeting: return asked
    case .discussion: return asked + meets
    case .conditions: return asked + meets + discusses
    case .confirmation: return asked + meets + discusses + 1
    }
  }

  private func title(_ text: String) -> StyledLine {
    StyledLine(words.step(stepNumber) + " ", .heading).adding(text, .heading)
  }

  private func questionLines(_ question: ChairQuestion, _ page: ResultPage) -> [StyledLine] {
    let tally = answer.tally
    let (split, asked) =
      switch question {
      case .rejection: (words.rejection(tally.rejecting, of: tally.sheets.count), words.isRejected)
      case .stopping: (words.stopping(tally.stopping, of: tally.sheets.count), words.isStopped)
      case .minimum(let place): (page.split(answer.verdict.minimums[place]), words.isMet)
      }
    var lines = [title(words.leftToChair), StyledLine()]
    lines += StyledLine.wrapped(split, width: page.width)
    lines.append(StyledLine(asked + "  ", .accent).adding(words.answerHint, .key))
    if question == .rejection || question == .stopping { lines += [StyledLine()] + page.votes.dropFirst() }
    return lines
  }

  private func noteLines(_ title: String, _ notes: NoteLines, width: Int) -> [StyledLine] {
    StyledLine.wrapped(title, .heading, width: width, lead: StyledLine(words.step(stepNumber) + " ", .heading))
      + notes.lines.enumerated().flatMap { index, line in
        StyledLine.wrapped(line, width: width, lead: StyledLine("  \(index + 1). ", .muted))
      }
  }

  private func confirmation(_ page: ResultPage) -> [StyledLine] {
    var lines = [title(words.confirm), page.resultLine] + page.promotion.dropFirst()
    if report.proposal != nil {
      let without = MeetingPhrases(language: frame.language).without(withoutMeeting.text)
      lines += StyledLine.wrapped(without, width: page.width)
    }
    if !discussion.lines.isEmpty {
      lines.append(StyledLine(words.withDiscussion, .muted))
      lines += page.bullets([discussion.lines.joined(separator: " ")])
    }
    if conditions.lines.isEmpty {
      lines.append(StyledLine(words.noConditions, .muted))
    } else {
      lines.append(StyledLine(words.withConditions, .muted))
      lines += page.bullets(conditions.lines)
    }
    lines.append(StyledLine())
    return lines + StyledLine.wrapped(words.consequence, .warning, width: page.width)
  }
}
