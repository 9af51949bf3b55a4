import Rulebook
import TerminalUI

extension Canvas {
  /// Draws how much of something is done in two rows of `place`: a bar with the figures, then the share and, where that
  /// can be said, how many seconds are `left`.
  mutating func drawProgress(_ done: Int, of all: Int, left: Int?, row: Int, in place: Rect, _ language: Language) {
    let width = min(place.columns - 20, 50)
    drawBar(value: done, max: max(all, 1), row: row, column: place.column, width: width)
    write("\(done)/\(all)", row: row, column: place.column + width + 2)
    let share = all == 0 ? 100 : done * 100 / all
    let rest = ["\(share) %"] + (left.map { [TextPhrases(language: language).timeLeft($0)] } ?? [])
    write(
      rest.joined(separator: " · "), row: row + 1, column: place.column, style: .muted, width: place.columns)
  }
}
