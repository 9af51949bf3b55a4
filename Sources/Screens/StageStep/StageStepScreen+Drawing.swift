import Council
import TerminalUI

extension StageStepScreen {
  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let words = StageStepPhrases(language: frame.language)
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 100)
    let reasonRows = isEditing ? 3 : 0
    let (text, field) = page.split(bottom: reasonRows)
    for (index, line) in lines(words, width: text.columns, rows: text.rows, check: canvas.glyphs.check).enumerated()
    where index < text.rows {
      canvas.write(line, row: text.row + index, column: text.column, width: text.columns)
    }
    guard isEditing else { return }
    canvas.write(words.reason, row: field.row + 1, column: field.column, style: .key, width: field.columns)
    reason.draw(
      on: &canvas, in: Rect(row: field.row + 2, column: field.column, columns: field.columns, rows: 1),
      language: frame.language)
  }

  private func lines(_ words: StageStepPhrases, width: Int, rows: Int, check: Character) -> [StyledLine] {
    var lines = [StyledLine(words.title(step), .heading), StyledLine()]
    lines += StyledLine.wrapped(item.product.name, .accent, width: width).prefix(3)
    lines.append(StyledLine([item.product.code, item.product.producer].joined(separator: " · "), .muted))
    lines.append(StyledLine())
    let isWritten = step == .begin && item.opinion == .asked
    let consequence = isWritten ? MeetingPhrases(language: frame.language).begins : words.consequence(step)
    lines += StyledLine.wrapped(consequence, width: width)
    if step == .begin, !toAgree.isEmpty {
      let words = AgreementPhrases(language: frame.language)
      lines += StyledLine.wrapped(words.toEnter(toAgree), .warning, width: width)
    }
    lines.append(StyledLine())
    guard step == .close else {
      return lines + [StyledLine(words.scorers(progress.count))]
        + members(progress.map(\.member), mark: "  ", words, rows: rows - lines.count - 1)
    }
    if item.round > 1 { lines.append(StyledLine(words.round(item.round), .accent)) }
    let submitted = awaited.count { $0.isSubmitted }
    lines.append(
      StyledLine(words.progress(submitted, of: awaited.count), missing.isEmpty ? .good : .plain))
    guard !missing.isEmpty else { return lines }
    lines.append(StyledLine(words.missing(missing.count, round: item.round), .warning))
    return lines + members(missing, mark: "- ", words, rows: rows - lines.count)
  }

  /// As many members as fit `rows` lines, and how many more there are.
  private func members(_ members: [Member], mark: String, _ words: StageStepPhrases, rows: Int) -> [StyledLine] {
    let rows = max(rows, 1)
    let shown = members.count > rows ? rows - 1 : members.count
    var lines = members.prefix(shown).map { member in
      StyledLine("  " + mark).adding(member.name).adding(member.office.isEmpty ? "" : " · \(member.office)", .muted)
        .adding(papers[member.id].map { " · " + PaperListPhrases(language: frame.language).state($0) } ?? "", .accent)
    }
    if shown < members.count { lines.append(StyledLine("  " + words.andMore(members.count - shown), .muted)) }
    return lines
  }
}
