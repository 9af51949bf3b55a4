import Council
import TerminalUI

extension SignInScreen {
  /// Rows of the list in the window.
  var listHeight: Int {
    max(frame.bodyRows - heading(width: max(frame.size.columns - 2, 1)).count - Self.searchRows, 1)
  }

  /// The line that shows what is typed.
  private static let searchRows = 1

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let heading = heading(width: body.columns - 2)
    let parts = body.split(top: heading.count)
    for (index, line) in heading.enumerated() {
      canvas.write(line, row: parts.top.row + index, column: 1, width: body.columns - 2)
    }
    let (listPlace, searchPlace) = parts.rest.split(bottom: Self.searchRows)
    drawMembers(on: &canvas, in: listPlace)
    drawSearch(on: &canvas, in: searchPlace)
  }

  /// What sitting this is, and the question.
  private func heading(width: Int) -> [StyledLine] {
    let words = SignInPhrases(language: frame.language)
    var lines = StyledLine.wrapped(sitting.title, .heading, width: width)
    for text in [sitting.council, words.day(sitting)] where !text.isEmpty {
      lines += StyledLine.wrapped(text, width: width)
    }
    if !sitting.decision.isEmpty {
      lines += StyledLine.wrapped(words.decision(sitting.decision), .muted, width: width)
    }
    lines += StyledLine.wrapped(words.edition(decision, id: sitting.edition), .muted, width: width)
    return lines.prefix(8) + [StyledLine(), StyledLine(words.prompt, .accent), StyledLine()]
  }

  private func drawMembers(on canvas: inout Canvas, in place: Rect) {
    let words = SignInPhrases(language: frame.language)
    if members.isEmpty { canvas.write(words.noMembers, row: place.row, column: 1, style: .warning) }
    let roles = members.map { $0.role.title(in: frame.language).cellWidth }.max() ?? 0
    let room = max(place.columns - Self.nameColumn - roles - 5, 0)
    let names = min(members.map { name($0, words).cellWidth }.max() ?? 0, room * 55 / 100)
    canvas.onClick(rowsOf: list, in: place)
    let visible = list.visible(height: place.rows)
    for (line, index) in visible.enumerated() {
      let member = members[index]
      let isSelected = index == list.selected
      let style: Style = isSelected ? .selected : absent.contains(member.id) ? .muted : .plain
      let row = place.row + line
      canvas.fill(Rect(row: row, column: 0, columns: place.columns, rows: 1), style: isSelected ? .selected : .plain)
      if isSelected { canvas.write(String(canvas.glyphs.pointer), row: row, column: 1, style: style) }
      canvas.write(String(index + 1), row: row, endingBefore: Self.nameColumn - 1, style: style)
      canvas.write(
        name(member, words), row: row, column: Self.nameColumn, style: style, width: names, overflow: .ellipsis)
      canvas.write(
        office(member, words), row: row, column: Self.nameColumn + names + 2, style: style, width: room - names,
        overflow: .ellipsis)
      canvas.write(
        member.role.title(in: frame.language), row: row, column: Self.nameColumn + room + 4, style: style, width: roles)
    }
  }

  private func name(_ member: Member, _ words: SignInPhrases) -> String {
    if let delegate = delegates[member.id] { return delegate.name }
    return absent.contains(member.id) ? "\(member.name) (\(words.absent))" : member.name
  }

  /// Where the member comes from; of a delegate, whose place it is.
  private func office(_ member: Member, _ words: SignInPhrases) -> String {
    delegates[member.id] == nil ? member.office : words.standsIn(for: member.name)
  }

  private static let nameColumn = 6

  private func drawSearch(on canvas: inout Canvas, in place: Rect) {
    let words = SignInPhrases(language: frame.language)
    guard !search.isEmpty else {
      canvas.write(words.searchHint, row: place.row, column: 1, style: .muted, width: place.columns - 2)
      return
    }
    let used = canvas.write(words.search, row: place.row, column: 1, style: .key)
    search.draw(
      on: &canvas, in: Rect(row: place.row, column: 1 + used, columns: 30, rows: min(place.rows, 1)), focused: true)
  }
}
