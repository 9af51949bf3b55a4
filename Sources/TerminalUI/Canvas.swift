/// A grid of cells on which a screen draws itself; everything outside is clipped.
public struct Canvas: Hashable, Sendable {
  /// Width and height.
  public let size: Size
  /// The signs to draw with.
  public let glyphs: Glyphs
  /// Row after row, from the top left.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor goes; nil hides it, and so does a place outside.
  public var cursor: Point? {
    didSet { if let place = cursor, index(place.row, place.column) == nil { cursor = nil } }
  }
  /// What can be clicked.
  public internal(set) var zones: [Zone] = []

  /// An empty canvas of `size`.
  public init(size: Size, glyphs: Glyphs = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// The whole canvas as a rectangle.
  public var bounds: Rect { Rect(size) }

  /// The cell at `row` and `column`; a blank one outside the canvas.
  public subscript(row: Int, column: Int) -> Cell {
    index(row, column).map { cells[$0] } ?? .blank
  }

  /// Puts `cell` at `row` and `column`; a cell that does not fit whole is left out.
  ///
  /// Whatever wide character it cuts in half loses its other half too.
  mutating func put(_ cell: Cell, row: Int, column: Int) {
    guard let place = index(row, column), column + cell.width <= size.columns, cell.width > 0 else { return }
    clearHalves(at: place)
    cells[place] = cell
    guard cell.width == 2 else { return }
    clearHalves(at: place + 1)
    cells[place + 1] = Cell(" ", style: cell.style, width: 0)
  }

  /// Puts another cell in the place of each.
  mutating func replaceCells(_ change: (Cell) -> Cell) {
    for place in cells.indices { cells[place] = change(cells[place]) }
  }

  /// Blanks the other half of a wide character that has one half at `place`.
  private mutating func clearHalves(at place: Int) {
    switch cells[place].width {
    case 2: cells[place + 1] = Cell(" ", style: cells[place + 1].style)
    case 0: cells[place - 1] = Cell(" ", style: cells[place - 1].style)
    default: break
    }
  }

  private func index(_ row: Int, _ column: Int) -> Int? {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return nil }
    return row * size.columns + column
  }
}
