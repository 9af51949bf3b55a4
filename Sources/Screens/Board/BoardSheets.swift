import TerminalUI

/// While a product is scored: who has submitted and who has not. Nothing else about a sheet gets here.
struct BoardSheets {
  let scorers: [BoardAgenda.Scorer]
  let words: BoardPhrases

  /// The least columns that a name is worth; in narrower cells members go by their numbers.
  private static let leastName = 18
  /// The widest column of names that is easy to read.
  private static let widest = 60

  /// Draws the count large at the left and the members beside it.
  func draw(on canvas: inout Canvas, in place: Rect) {
    guard !scorers.isEmpty else {
      canvas.writeWrapped(words.nobodyScores, in: place, style: .warning)
      return
    }
    let count = "\(scorers.count { $0.isSubmitted })/\(scorers.count)"
    let signs = BigSigns(scale: place.bigScale)
    canvas.write(words.submitted, row: place.row, column: place.column, style: .muted)
    canvas.writeBig(count, row: place.row + 1, column: place.column, signs, style: .accent)
    // As wide as when all have submitted, so that names stay where they are.
    let figures = "\(scorers.count)/\(scorers.count)"
    let left = max(signs.width(of: figures), words.submitted.cellWidth) + 4
    drawMembers(on: &canvas, in: place.split(left: left).rest)
  }

  private func drawMembers(on canvas: inout Canvas, in place: Rect) {
    guard !place.isEmpty else { return }
    // As few columns as take everybody; a blank row between members where there is room.
    let columns = (scorers.count + place.rows - 1) / place.rows
    let step = columns == 1 && 2 * scorers.count - 1 <= place.rows ? 2 : 1
    let width = min(place.columns / columns, Self.widest)
    for (index, scorer) in scorers.enumerated() {
      let (row, column) = (index % place.rows * step, index / place.rows * width)
      draw(scorer, on: &canvas, row: place.row + row, column: place.column + column, width: width - 2)
    }
  }

  private func draw(_ scorer: BoardAgenda.Scorer, on canvas: inout Canvas, row: Int, column: Int, width: Int) {
    let style: Style = scorer.isSubmitted ? .good : .plain
    let mark = scorer.isSubmitted ? canvas.glyphs.check : canvas.glyphs.dot
    let word = words.hasSubmitted(scorer.isSubmitted)
    let lead = "\(mark) \(String(scorer.number).leftPadded(to: 2))"
    var text = lead
    if width >= Self.leastName {
      let name = "\(lead)  \(scorer.name)"
      let room = width - word.cellWidth - 3
      // The word only where the whole name fits beside it, or all names would be cut for it.
      text = name.cellWidth <= room ? name.padded(to: room) + "   " + word : name
    }
    canvas.write(text, row: row, column: column, style: style, width: max(width, lead.cellWidth), overflow: .ellipsis)
  }
}
