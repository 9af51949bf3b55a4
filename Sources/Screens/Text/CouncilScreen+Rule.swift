import TerminalUI

extension CouncilScreen {
  /// Draws the rule under `list`, which shows `height` of its rows, with how many lie outside the view.
  func drawRule(under list: ListState, height: Int, on canvas: inout Canvas, row: Int) {
    let columns = canvas.size.columns
    canvas.horizontalLine(row: row, length: columns)
    guard list.count > height else { return }
    let shown = list.visible(height: height)
    let words = TextPhrases(language: frame.language).more(
      above: shown.lowerBound, below: list.count - shown.upperBound)
    canvas.write(" \(words) ", row: row, endingBefore: columns - 1, style: .muted)
  }
}
