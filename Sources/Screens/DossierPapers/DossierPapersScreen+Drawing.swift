import Rulebook
import Season
import TerminalUI

extension DossierPapersScreen {
  /// Name of the product, what is open, heads.
  private static let headRows = 3
  /// Rule, title, what is known, what it is for, the file.
  private static let detailRows = 6

  /// Rows of the list in the window.
  var listHeight: Int { max(frame.bodyRows - Self.headRows - Self.detailRows, 1) }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let papers = file.papers
    let (head, below) = body.split(top: Self.headRows)
    let (place, detail) = below.split(bottom: Self.detailRows)
    let code = canvas.write(file.fields.code, row: head.row, endingBefore: head.columns - 1, style: .muted)
    canvas.write(
      file.fields.name, row: head.row, column: 1, style: .heading, width: head.columns - code - 4, overflow: .ellipsis)
    let open = papers.filter { $0.isRequired && $0.known?.state != .complete && $0.known?.state != .notRequired }
    canvas.write(
      words.open(open.count, of: papers.count), row: head.row + 1, column: 1, style: open.isEmpty ? .good : .warning,
      width: head.columns - 2, overflow: .ellipsis)
    let columns = Columns(place.columns, stateWidth: words.stateWidth)
    write(
      [words.state, words.title, words.file, words.number, words.expires], on: &canvas, row: head.row + 2, columns,
      .muted)
    // While a path is typed the list stands still.
    if !isEditing { canvas.onClick(rowsOf: list, in: place) }
    for (line, index) in list.visible(height: place.rows).enumerated() where papers.indices.contains(index) {
      draw(papers[index], isSelected: index == list.selected, on: &canvas, row: place.row + line, columns)
    }
    drawDetail(on: &canvas, in: detail)
  }

  /// Where state, title, the mark of a file, number and last day stand.
  private struct Columns {
    let starts: [Int]
    let widths: [Int]

    private static let file = 4

    init(_ columns: Int, stateWidth: Int) {
      let number = columns >= 100 ? 18 : 10
      let title = max(columns - 3 - stateWidth - Self.file - number - 10 - 10, 10)
      let widths = [stateWidth, title, Self.file, number, 10]
      self.widths = widths
      starts = widths.indices.map { place in 3 + widths[..<place].reduce(0) { $0 + $1 + 2 } }
    }
  }

  private func write(_ texts: [String], on canvas: inout Canvas, row: Int, _ columns: Columns, _ style: Style) {
    for (place, text) in texts.enumerated() {
      canvas.write(
        text, row: row, column: columns.starts[place], style: style, width: columns.widths[place], overflow: .ellipsis)
    }
  }

  private func draw(
    _ paper: DossierFile.Paper, isSelected: Bool, on canvas: inout Canvas, row: Int, _ columns: Columns
  ) {
    if isSelected {
      canvas.fill(Rect(row: row, column: 0, columns: canvas.size.columns, rows: 1), style: .selected)
      canvas.write(String(canvas.glyphs.pointer), row: row, column: 1, style: .selected)
    }
    let state = paper.known?.state.title(in: frame.language) ?? words.unknown(paper.isRequired)
    let (number, ends) = (paper.known?.number ?? "", paper.known?.expires)
    write(
      [state, paper.title, mark(paper, canvas.glyphs), number, ends?.printed ?? ""], on: &canvas, row: row, columns,
      isSelected ? .selected : .plain)
    guard !isSelected else { return }
    let style = paper.known?.state.style ?? (paper.isRequired ? .warning : .muted)
    canvas.write(state, row: row, column: columns.starts[0], style: style, width: columns.widths[0])
    if let ends, ends < file.today {
      canvas.write(ends.printed, row: row, column: columns.starts[4], style: .danger)
    }
    if let state = states[paper.id], state != .same {
      canvas.write(mark(paper, canvas.glyphs), row: row, column: columns.starts[2], style: .danger)
    }
  }

  /// Whether a document has a file, and how that was found.
  private func mark(_ paper: DossierFile.Paper, _ glyphs: Glyphs) -> String {
    guard paper.known?.attachment != nil else { return "" }
    return switch states[paper.id] {
    case nil: String(glyphs.dot)
    case .same: String(glyphs.check)
    case .changed, .missing: "!"
    }
  }

  private func drawDetail(on canvas: inout Canvas, in place: Rect) {
    drawRule(under: list, height: listHeight, on: &canvas, row: place.row)
    guard let paper = selected else { return }
    let about = DossierPhrases(language: frame.language)
    let lines = [
      paper.title,
      [paper.listed.map(words.requirement) ?? "", paper.listed?.form ?? "", paper.listed?.note ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " · "),
      [paper.known.map(about.about) ?? "", paper.known?.note ?? ""].filter { !$0.isEmpty }.joined(separator: " · "),
      paper.listed.map { $0.supports.isEmpty ? "" : words.supports($0.supports) } ?? "",
    ]
    let fileRow = place.row + 1 + lines.count
    if let path {
      let used = canvas.write(isReading ? words.reading : words.path, row: fileRow, column: 1, style: .key)
      let room = Rect(row: fileRow, column: 2 + used, columns: max(place.columns - used - 4, 0), rows: 1)
      if !isReading { path.draw(on: &canvas, in: room, focused: true) }
    } else if let attachment = paper.known?.attachment {
      let state = states[paper.id]
      canvas.write(
        words.attachment(attachment, state), row: fileRow, column: 1,
        style: state == nil ? .muted : state == .same ? .good : .danger, width: place.columns - 2, overflow: .ellipsis)
    } else if isKeeper {
      canvas.write(words.attachHint, row: fileRow, column: 1, style: .muted)
    }
    for (row, text) in lines.enumerated() {
      canvas.write(
        text, row: place.row + 1 + row, column: 1, style: row == 0 ? .heading : .plain, width: place.columns - 2,
        overflow: .ellipsis)
    }
  }
}
