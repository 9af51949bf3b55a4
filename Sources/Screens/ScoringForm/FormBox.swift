import TerminalUI

/// A box over the form, with a title and rows of text, one of them perhaps selected.
struct FormBox {
  let title: String
  /// Rows; those of one entry stay together.
  let entries: [[StyledLine]]
  /// The entry that must be in view; nil for text that turns in pages.
  var selection: Int?
  /// What a click on the selected entry presses; a click on another one selects it.
  var own: Key? = .enter
  /// How many of the first entries cannot be selected.
  var heads = 0
  /// Pages turned, where nothing is selected.
  var turned = 0
  /// Says on the lower edge which page is shown, where there are several.
  var pageLabel: ((_ page: Int, _ pages: Int) -> String)?

  /// Columns between the box and its text, on each side.
  static let margin = 2
  private static let widest = 110

  /// Columns of text in a box over `area`.
  static func textWidth(in area: Rect) -> Int { max(0, boxWidth(in: area) - 2 * margin - 2) }

  private static func boxWidth(in area: Rect) -> Int { min(area.columns, widest) }

  /// Draws the box in the middle of `area`, as high as its text needs.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let lines = entries.flatMap(\.self)
    let inner = Self.frame(title, rows: lines.count, on: &canvas, in: area)
    let shown = visible(lines.count, height: inner.rows)
    let selected = selectedLines
    for (offset, place) in shown.enumerated() {
      let row = inner.row + offset
      let isSelected = selected.contains(place)
      if isSelected {
        canvas.fill(Rect(row: row, column: inner.column - 1, columns: inner.columns + 2, rows: 1), style: .selected)
      }
      let line = isSelected ? lines[place].selected : lines[place]
      canvas.write(line, row: row, column: inner.column, width: inner.columns)
      if let selection, let entry = entry(at: place), entry >= heads {
        canvas.onClick(
          Rect(row: row, column: inner.column - 1, columns: inner.columns + 2, rows: 1), select: entry - selection,
          own: own)
      }
    }
    if lines.count > inner.rows { drawPlace(on: &canvas, in: inner, count: lines.count) }
  }

  /// Says on the lower edge how much there is beside what is shown.
  private func drawPlace(on canvas: inout Canvas, in inner: Rect, count: Int) {
    let text: String
    if let selection {
      text = "\(selection + 1 - heads)/\(entries.count - heads)"
    } else {
      let pages = Pages(count: count, height: inner.rows, turned: turned)
      text = pageLabel?(pages.page + 1, pages.pages) ?? ""
    }
    canvas.write(
      " \(text) ", row: inner.endRow, endingBefore: inner.endColumn, style: .muted, width: inner.columns)
  }

  /// Draws the empty box for `rows` rows of text and answers where they go.
  static func frame(_ title: String, rows: Int, on canvas: inout Canvas, in area: Rect) -> Rect {
    let outer = area.centred(Size(columns: boxWidth(in: area), rows: rows + 2))
    canvas.fill(outer)
    canvas.box(outer)
    canvas.write(
      " \(title) ", row: outer.row, column: outer.column + 2, style: .heading, width: max(0, outer.columns - 4),
      overflow: .ellipsis)
    return outer.inset(columns: margin + 1, rows: 1)
  }

  /// The entry that has the row at `place` among all rows.
  private func entry(at place: Int) -> Int? {
    var end = 0
    return entries.firstIndex { entry in
      end += entry.count
      return place < end
    }
  }

  /// The rows of the selected entry among all rows.
  private var selectedLines: Range<Int> {
    guard let selection, entries.indices.contains(selection) else { return 0..<0 }
    let start = entries.prefix(selection).reduce(0) { $0 + $1.count }
    return start..<start + entries[selection].count
  }

  private func visible(_ count: Int, height: Int) -> Range<Int> {
    guard selection != nil else { return Pages(count: count, height: height, turned: turned).shown }
    let start = min(max(0, selectedLines.upperBound - height), max(0, count - height))
    return start..<min(start + max(0, height), count)
  }
}

extension StyledLine {
  /// The row as the selected one.
  fileprivate var selected: StyledLine {
    var line = StyledLine(spans.map { Span(text: $0.text, style: .selected) })
    line.trailing = Span(text: trailing.text, style: .selected)
    return line
  }
}
