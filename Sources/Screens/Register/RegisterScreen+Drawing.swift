import Council
import Rulebook
import Season
import TerminalUI

extension RegisterScreen {
  /// Title or search, counts by stage (two lines), heads of the columns.
  private static let headRows = 4
  /// Rule, name, producer and place, set and kind.
  private static let detailRows = 4

  /// Rows of the list in the window.
  var listHeight: Int { max(frame.bodyRows - Self.headRows - Self.detailRows, 1) }

  /// Rows of the values to choose from.
  var choiceHeight: Int { max(frame.bodyRows - 3, 1) }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    if let choice { return draw(choice, on: &canvas, in: body) }
    let (head, below) = body.split(top: Self.headRows)
    let (place, detail) = below.split(bottom: Self.detailRows)
    let columns = RegisterColumns(canvas.size.columns)
    drawHead(on: &canvas, in: head, columns)
    drawLines(on: &canvas, in: place, columns)
    drawDetail(on: &canvas, in: detail)
  }

  private func drawHead(on canvas: inout Canvas, in place: Rect, _ columns: RegisterColumns) {
    let found = words.found(excerpt.rows.count, of: book.dossiers.count)
    if isSearching {
      let used = canvas.write(words.search, row: place.row, column: 1, style: .key)
      canvas.write(found, row: place.row, endingBefore: place.columns - 1, style: .muted)
      search.draw(
        on: &canvas,
        in: Rect(row: place.row, column: 1 + used, columns: place.columns - used - found.cellWidth - 4, rows: 1),
        language: frame.language)
    } else {
      let title = isNarrowed ? words.narrowed(filter, search.text) : words.title
      let count = isNarrowed ? found : words.count(book.dossiers.count)
      let end = canvas.write(
        "\(count) · \(words.order(order))", row: place.row, endingBefore: place.columns - 1, style: .muted)
      canvas.write(
        title, row: place.row, column: 1, style: isNarrowed ? .accent : .heading, width: place.columns - end - 4,
        overflow: .ellipsis)
    }
    let near = excerpt.isNear && !excerpt.rows.isEmpty
    let counts = near ? words.near(search.text) : words.counts(excerpt.counts)
    let lines = counts.fitted(width: place.columns - 2, rows: 2, ellipsis: canvas.glyphs.ellipsis)
      .map { $0.replacing(RegisterPhrases.joint, with: " ") }
    for (index, line) in lines.enumerated() {
      canvas.write(line, row: place.row + 1 + index, column: 1, style: near ? .warning : .plain)
    }
    for column in columns.places { write(words.column(column.column), on: &canvas, row: place.row + 3, column, .muted) }
  }

  private func drawLines(on canvas: inout Canvas, in place: Rect, _ columns: RegisterColumns) {
    if excerpt.rows.isEmpty {
      canvas.write(
        book.dossiers.isEmpty ? words.empty(isKeeper: isKeeper) : words.noMatch, row: place.row + 1, column: 3,
        style: .warning,
        width: place.columns - 4, overflow: .ellipsis)
    }
    canvas.onClick(rowsOf: list, in: place)
    for (line, index) in list.visible(height: place.rows).enumerated() where excerpt.rows.indices.contains(index) {
      let row = place.row + line
      let style: Style? = index == list.selected ? (isSearching ? .selectedMuted : .selected) : nil
      if let style {
        canvas.fill(Rect(row: row, column: 0, columns: place.columns, rows: 1), style: style)
        canvas.write(String(canvas.glyphs.pointer), row: row, column: 1, style: style)
      }
      let dossier = book.dossiers[excerpt.rows[index]]
      for column in columns.places {
        let (text, own) = cell(column.column, of: dossier, canvas.glyphs)
        write(text, on: &canvas, row: row, column, style ?? own)
      }
    }
  }

  private func write(
    _ text: String, on canvas: inout Canvas, row: Int, _ place: RegisterColumns.Place, _ style: Style
  ) {
    canvas.write(text, row: row, column: place.start, style: style, width: place.width, overflow: .ellipsis)
  }

  private func cell(_ column: RegisterColumns.Column, of dossier: RegisteredDossier, _ glyphs: Glyphs) -> (
    String, Style
  ) {
    let fields = dossier.fields
    switch column {
    case .code: return (fields.code, .plain)
    case .name: return (fields.name, .plain)
    case .producer: return (fields.producer, .muted)
    case .place: return (fields.place, .muted)
    case .set: return (fields.set.map { $0 < 10 ? "0\($0)" : String($0) } ?? String(glyphs.dot), .muted)
    case .kind: return (fields.kind.title(in: frame.language), .muted)
    case .stage: return (dossier.stage.label(in: frame.language), dossier.stage.style)
    case .since: return (dossier.since.printed, .muted)
    case .stars: return (String(repeating: glyphs.star, count: dossier.stars ?? 0), .star)
    case .ends:
      guard let ends = dossier.ends else { return ("", .plain) }
      return (ends.printed, ends < law.today ? .danger : .plain)
    }
  }

  private func drawDetail(on canvas: inout Canvas, in place: Rect) {
    drawRule(under: list, height: listHeight, on: &canvas, row: place.row)
    guard let dossier = selected, !place.isEmpty else { return }
    let (fields, width) = (dossier.fields, place.columns - 2)
    let code = canvas.write(fields.code, row: place.row + 1, endingBefore: place.columns - 1, style: .muted)
    canvas.write(
      fields.name, row: place.row + 1, column: 1, style: .heading, width: width - code - 2, overflow: .ellipsis)
    let set = fields.set.map { words.set($0, law.setTitle(of: dossier)) } ?? words.noSet
    let lines = [
      [fields.producer, fields.place, fields.kind.title(in: frame.language)],
      [set, words.standing(dossier)],
    ]
    for (index, parts) in lines.enumerated() {
      canvas.write(
        parts.filter { !$0.isEmpty }.joined(separator: " · "), row: place.row + 2 + index, column: 1, width: width,
        overflow: .ellipsis)
    }
  }

  private func draw(_ choice: RegisterChoice, on canvas: inout Canvas, in body: Rect) {
    canvas.write(words.title(choice.kind), row: body.row, column: 1, style: .heading)
    for (line, index) in choice.list.visible(height: choiceHeight).enumerated() {
      let (value, row, isSelected) = (choice.values[index], body.row + 2 + line, index == choice.list.selected)
      let place = Rect(row: row, column: 0, columns: min(body.columns, 80), rows: 1)
      canvas.onClick(place, select: index - choice.list.selection)
      if isSelected {
        canvas.fill(place, style: .selected)
        canvas.write(String(canvas.glyphs.pointer), row: row, column: 1, style: .selected)
      }
      let style: Style = isSelected ? .selected : .plain
      let count = canvas.write(String(value.count), row: row, endingBefore: place.endColumn - 1, style: style)
      canvas.write(
        value.label, row: row, column: 3, style: style, width: place.columns - count - 6, overflow: .ellipsis)
    }
  }
}
