/// Something that stands on one page: a line of text, a row of a table, a block of signatures. Lengths in points.
struct Piece {
  /// Draws at the left edge of the text; `x` and `y` are the piece's top left corner.
  typealias Drawing = (_ page: Page, _ x: Double, _ y: Double) -> Void

  let height: Double
  /// Left out on top of a page.
  var spaceBefore = 0.0
  /// True where the next piece must stand on the same page.
  var keepsWithNext = false
  /// What is repeated above this piece if it begins a page: the head of its table.
  var head: Head?
  /// Nil for a piece that is not expected again.
  var look: Look?
  let draw: Drawing

  /// The head of a table.
  struct Head {
    let height: Double
    var look: Look?
    let draw: Drawing
  }
}

/// The page that pieces are drawn on.
struct Page {
  let file: PDFFile
  /// In the file, from 1.
  let index: Int
  /// In its paper, from 1.
  let number: Int
}

extension [Piece] {
  /// The pieces with the last one kept with what follows.
  var keptWithNext: [Piece] {
    var pieces = self
    if let last = pieces.indices.last { pieces[last].keepsWithNext = true }
    return pieces
  }

  /// The pieces with `space` before the first one.
  func spaced(_ space: Double) -> [Piece] {
    var pieces = self
    if let first = pieces.indices.first { pieces[first].spaceBefore = space }
    return pieces
  }
}
