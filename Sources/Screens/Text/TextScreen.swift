import TerminalUI

/// A screen that is a long text to be scrolled.
protocol TextScreen: FindableScreen {
  var scroll: ScrollState { get set }

  /// Lines that stay on top while the others move.
  func head(width: Int, glyphs: Glyphs) -> [StyledLine]

  /// The whole text for a page of `width` columns; how many lines there are does not depend on `glyphs`.
  func lines(width: Int, glyphs: Glyphs) -> [StyledLine]

  /// Columns left free at either side.
  var margin: Int { get }
}

extension TextScreen {
  var margin: Int { 1 }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] { [] }

  /// Columns for text in a window of `columns`.
  func textWidth(_ columns: Int) -> Int { max(columns - 2 * margin, 1) }

  /// How many lines there are, and how many of them are in view.
  var extent: (count: Int, height: Int) {
    let width = textWidth(frame.size.columns)
    return (
      lines(width: width, glyphs: .unicode).count, frame.bodyRows - head(width: width, glyphs: .unicode).count
    )
  }

  /// The commands that scroll and find; shared by all pages of text.
  static func scrolling(_ words: TextPhrases) -> [Command<Self>] {
    let run: @Sendable (inout Self, Key) -> [Effect] = { screen, key in
      let (count, height) = screen.extent
      _ = screen.scroll.handle(key, count: count, height: height)
      return []
    }
    return [
      Command([.up, .down], words.scroll, label: words.scrollLabel, priority: 2, run: run),
      Command(
        [.pageUp, .pageDown, .character(" ")], words.page, keysLabel: "PgUp/PgDn", label: words.pageLabel, priority: -1,
        run: run),
      Command([.home, .end], words.ends, run: run),
      finding(FindPhrases(language: words.language)),
    ]
  }

  /// Draws the lines in view, and at the right how far the text goes on.
  func drawText(on canvas: inout Canvas, in body: Rect) {
    let width = textWidth(canvas.size.columns)
    let head = head(width: width, glyphs: canvas.glyphs)
    for (index, line) in head.prefix(body.rows).enumerated() {
      canvas.write(line, row: body.row + index, column: margin, width: width)
    }
    let place = body.split(top: head.count).rest
    let lines = lines(width: width, glyphs: canvas.glyphs)
    let shown = scroll.visible(count: lines.count, height: place.rows)
    for (index, line) in lines[shown].enumerated() {
      canvas.write(line, row: place.row + index, column: margin, width: width)
    }
    drawMore(on: &canvas, above: shown.lowerBound, below: lines.count - shown.upperBound, body: body)
  }

  private func drawMore(on canvas: inout Canvas, above: Int, below: Int, body: Rect) {
    guard frame.message == nil, above + below > 0 else { return }
    let words = TextPhrases(language: frame.language)
    canvas.write(
      words.more(above: above, below: below), row: body.endRow, endingBefore: body.endColumn - 1, style: .muted)
  }
}
