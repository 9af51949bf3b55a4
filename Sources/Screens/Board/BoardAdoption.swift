import Council
import TerminalUI

/// A product that has its star by the national council's result: the stars large, the basis in words.
struct BoardAdoption {
  let result: AdoptedResult
  let words: BoardPhrases

  /// Draws everything from the top of `place` on.
  func draw(on canvas: inout Canvas, in place: Rect) {
    let rating = RatingPhrases(language: words.language)
    let stars = canvas.glyphs.stars(result.star).map(String.init).joined(separator: " ")
    canvas.write(
      StyledLine(stars + "   ", .star).adding(rating.stars(result.star).uppercased(), .heading), row: place.row,
      column: place.column, width: place.columns)
    _ = canvas.writeWrapped(
      result.basis(in: words.language).asSentence + ".", in: place.split(top: 2).rest, style: .plain)
  }
}
