import CNcurses
import TerminalUI

/// Keeps what ncurses has been told, and tells it only what changed.
struct Painter {
  private let ink: Ink
  private var shown: Canvas?
  private var isCursorVisible = true

  init(ink: Ink) { self.ink = ink }

  /// Makes the next canvas be sent whole: the terminal may show anything (`clearok`).
  mutating func forget() {
    shown = nil
    clearok(nc_curscr(), true)
  }

  /// Brings the terminal to look like `canvas` (`mvwaddnwstr`, `wnoutrefresh`, `doupdate`).
  mutating func show(_ canvas: Canvas) {
    let window = nc_stdscr()
    let before = shown?.size == canvas.size ? shown : nil
    if before == nil { werase(window) }
    let size = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    for row in 0..<min(canvas.size.rows, size.rows) {
      if let range = changed(row: row, of: canvas, since: before, columns: min(canvas.size.columns, size.columns)) {
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

  private func draw(_ range: Range<Int>, ofRow row: Int, of canvas: Canvas, on window: UnsafeMutablePointer<WINDOW>?) {
    let start = row * canvas.size.columns
    var column = range.lowerBound
    var text: [wchar_t] = []
    while column < range.upperBound {
      let first = column
      let style = canvas.cells[start + first].style
      text.removeAll(keepingCapacity: true)
      while column < range.upperBound, canvas.cells[start + column].style == style {
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
    if (place != nil) != isCursorVisible {
      isCursorVisible = place != nil
      curs_set(isCursorVisible ? 1 : 0)
    }
    // A hidden cursor may stay where drawing ended, which saves the bytes to move it.
    leaveok(window, place == nil)
    if let place { wmove(window, Int32(clamping: place.row), Int32(clamping: place.column)) }
  }
}
