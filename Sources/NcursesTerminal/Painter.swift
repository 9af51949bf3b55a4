import CNcurses
import TerminalUI

/// Keeps what ncurses has been told, and tells it only what changed.
struct Painter {
  private let ink: Ink
  private var shown: Canvas?
  /// The style that each cell of `shown` was drawn in.
  private var styles: [Style] = []
  /// Nil where leaving and coming back may have changed it.
  private var isCursorVisible: Bool?

  init(ink: Ink) { self.ink = ink }

  /// Makes the next canvas be sent whole: the terminal may show anything (`clearok`).
  mutating func forget() {
    shown = nil
    isCursorVisible = nil
    clearok(nc_curscr(), true)
  }

  /// Brings the terminal to look like `canvas` (`mvwaddnwstr`, `wnoutrefresh`, `doupdate`).
  mutating func show(_ canvas: Canvas) {
    let window = nc_stdscr()
    let before = shown?.size == canvas.size ? shown : nil
    if before == nil {
      werase(window)
      styles = canvas.cells.map(\.style)
    }
    let size = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    for row in 0..<min(canvas.size.rows, size.rows) {
      if let range = changed(row: row, of: canvas, since: before, columns: min(canvas.size.columns, size.columns)) {
        chooseStyles(range, ofRow: row, of: canvas)
        draw(range, ofRow: row, of: canvas, on: window)
      }
    }
    placeCursor(canvas.cursor, on: window)
    wnoutrefresh(window)
    doupdate()
    shown = canvas
  }

  /// The columns of a row from the first changed cell to the last; whole wide characters. Nil if nothing changed.
  private func changed(row: Int, of canvas: Canvas, since before: Canvas?, columns: Int) -> Range<Int>? {
    guard let before else { return columns > 0 ? 0..<columns : nil }
    let start = row * canvas.size.columns
    let isChanged = { (column: Int) in canvas.cells[start + column] != before.cells[start + column] }
    guard var first = (0..<columns).first(where: isChanged), let last = (0..<columns).last(where: isChanged)
    else { return nil }
    if first > 0, canvas.cells[start + first].width == 0 { first -= 1 }
    return first..<last + 1
  }

  /// Chooses the styles to draw in. Each change of style costs bytes, so a blank between texts of other styles takes that
  /// of the cell on its left, if nothing but its ground is seen.
  private mutating func chooseStyles(_ range: Range<Int>, ofRow row: Int, of canvas: Canvas) {
    let cells = canvas.cells
    let (start, end) = (row * canvas.size.columns, (row + 1) * canvas.size.columns)
    // Where the next text begins.
    var next = start
    for place in start + range.lowerBound..<start + range.upperBound {
      let style = cells[place].style
      styles[place] = style
      guard cells[place].isBlank, place > start else { continue }
      if next < place { next = cells[place..<end].firstIndex { !$0.isBlank } ?? end }
      // At the end of a row blanks are erased all at once, in one style.
      if next < end, cells[next].style != style, ink.hides(style, as: styles[place - 1]) {
        styles[place] = styles[place - 1]
      }
    }
  }

  private func draw(_ range: Range<Int>, ofRow row: Int, of canvas: Canvas, on window: UnsafeMutablePointer<WINDOW>?) {
    let start = row * canvas.size.columns
    var column = range.lowerBound
    var text: [wchar_t] = []
    while column < range.upperBound {
      let first = column
      let style = styles[start + first]
      text.removeAll(keepingCapacity: true)
      while column < range.upperBound, styles[start + column] == style {
        CellEncoder.append(canvas.cells[start + column], to: &text)
        column += 1
      }
      ink.use(style, on: window)
      // The last cell of the last row reports an error though it is drawn: the cursor cannot move on.
      mvwaddnwstr(window, Int32(row), Int32(first), text, Int32(text.count))
    }
  }

  /// Shows the cursor at `place` or hides it (`curs_set`, `wmove`, `leaveok`).
  private mutating func placeCursor(_ place: Point?, on window: UnsafeMutablePointer<WINDOW>?) {
    let isVisible = place != nil
    if isVisible != isCursorVisible {
      isCursorVisible = isVisible
      curs_set(isVisible ? 1 : 0)
    }
    // A hidden cursor may stay where drawing ended, which saves the bytes to move it.
    leaveok(window, place == nil)
    if let place { wmove(window, Int32(clamping: place.row), Int32(clamping: place.column)) }
  }
}

extension Cell {
  fileprivate var isBlank: Bool { character == " " && width == 1 }
}
