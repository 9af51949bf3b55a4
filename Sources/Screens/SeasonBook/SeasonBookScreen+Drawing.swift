import Season
import TerminalUI

extension SeasonBookScreen {
  /// The lists' names with their counts, a blank line, heads of the columns.
  private static let headRows = 3

  /// A rule, and what is known of the selected entry.
  private var detailRows: Int { max(frame.bodyRows / 2 - 1, 6) }

  /// Rows of the list in the window.
  var listHeight: Int { max(frame.bodyRows - Self.headRows - detailRows, 1) }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let (head, below) = body.split(top: Self.headRows)
    let (place, detail) = below.split(bottom: detailRows)
    canvas.write(names, row: head.row, column: 1, width: head.columns - 2)
    let columns = SeasonBookColumns(shown, columns: place.columns)
    write(words.columns(shown), on: &canvas, row: head.row + 2, columns) { _ in .muted }
    if book.count(of: shown) == 0 {
      canvas.write(
        words.empty(shown), row: place.row + 1, column: 3, style: .warning, width: place.columns - 4,
        overflow: .ellipsis)
    }
    canvas.onClick(rowsOf: list, in: place)
    for (line, index) in list.visible(height: place.rows).enumerated() {
      let (row, isSelected) = (place.row + line, index == list.selected)
      if isSelected {
        canvas.fill(Rect(row: row, column: 0, columns: place.columns, rows: 1), style: .selected)
        canvas.write(String(canvas.glyphs.pointer), row: row, column: 1, style: .selected)
      }
      write(cells(index), on: &canvas, row: row, columns) { isSelected ? .selected : $0 == 0 ? .muted : .plain }
    }
    drawDetail(on: &canvas, in: detail)
  }

  /// "SỔ MÙA: [sự kiện 3] chỉ tiêu 2 kinh phí 1".
  private var names: StyledLine {
    let all = SeasonList.allCases
    let here = all.firstIndex(of: shown) ?? 0
    return all.enumerated().reduce(StyledLine(words.title + "  ", .heading)) { line, list in
      let (turns, one) = (list.offset - here, list.element)
      let name = "\(words.name(one)) \(book.count(of: one))"
      return line.adding(
        one == shown ? "[\(name)]" : " \(name) ", one == shown ? .key : .muted,
        press: turns == 0 ? nil : Press(turns > 0 ? .right : .left, count: abs(turns))
      ).adding("  ")
    }
  }

  /// What the row at `index` says, column by column.
  func cells(_ index: Int) -> [String] {
    switch shown {
    case .event where book.events.indices.contains(index): words.cells(book.events[index])
    case .target where book.targets.indices.contains(index): words.cells(book.targets[index])
    case .grant where book.grants.indices.contains(index): words.cells(book.grants[index], of: book)
    default: []
    }
  }

  private func write(
    _ texts: [String], on canvas: inout Canvas, row: Int, _ columns: SeasonBookColumns, style: (Int) -> Style
  ) {
    for (place, text) in texts.enumerated() where columns.places.indices.contains(place) {
      let (start, width) = columns.places[place]
      guard width > 0 else { continue }
      if columns.endsRight.contains(place) {
        canvas.write(text, row: row, endingBefore: start + width, style: style(place), width: width)
      } else {
        canvas.write(text, row: row, column: start, style: style(place), width: width, overflow: .ellipsis)
      }
    }
  }

  private func drawDetail(on canvas: inout Canvas, in place: Rect) {
    drawRule(under: list, height: listHeight, on: &canvas, row: place.row)
    guard let id = selectedID else { return }
    let room = Rect(row: place.row + 1, column: 1, columns: place.columns - 2, rows: place.rows - 1)
    var lines = SeasonBookPage(book: book, words: words, width: room.columns).lines(shown, id: id)
    if lines.count > room.rows, room.rows > 0 {
      let rest = lines.count - room.rows + 1
      lines = lines.prefix(room.rows - 1) + [StyledLine(words.more(rest), .muted)]
    }
    canvas.write(lines, in: room)
  }
}

/// Where the columns of the season's book stand.
struct SeasonBookColumns: Sendable {
  let places: [(start: Int, width: Int)]
  /// Places of the columns whose texts end at the right.
  let endsRight: Set<Int>

  /// Lays the columns of `list` out for a window of `columns`; the one that says most has what the others leave.
  init(_ list: SeasonList, columns: Int) {
    let isWide = columns >= 100
    var widths: [Int]
    let widest: Int
    switch list {
    case .event: (widths, widest) = ([10, 13, 0, isWide ? 22 : 14], 2)
    case .target: (widths, widest) = ([4, isWide ? 26 : 18, 0, 9, 10], 2)
    case .grant: (widths, widest) = ([10, isWide ? 26 : 18, 0, 15], 2)
    }
    endsRight = list == .event ? [] : [3]
    widths[widest] = max(columns - 4 - widths.reduce(0) { $0 + $1 + 2 } + 2, 0)
    var start = 3
    places = widths.map { width in
      defer { start += width + 2 }
      return (start, width)
    }
  }
}
