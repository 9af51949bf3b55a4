/// A rectangle of cells; it may lie partly outside a canvas, which clips.
public struct Rect: Hashable, Sendable {
  /// The top-left cell.
  public let origin: Point
  /// Width and height.
  public let size: Size

  /// A rectangle from its top-left cell; negative extents count as zero.
  public init(row: Int, column: Int, columns: Int, rows: Int) {
    origin = Point(row: row, column: column)
    size = Size(columns: columns, rows: rows)
  }

  /// The rectangle of `size` at the origin.
  public init(_ size: Size) {
    origin = Point(row: 0, column: 0)
    self.size = size
  }

  /// The topmost row.
  public var row: Int { origin.row }
  /// The leftmost column.
  public var column: Int { origin.column }
  /// Width in cells.
  public var columns: Int { size.columns }
  /// Height in cells.
  public var rows: Int { size.rows }
  /// The first row below.
  public var endRow: Int { row + rows }
  /// The first column to the right.
  public var endColumn: Int { column + columns }
  /// Whether no cell lies inside.
  public var isEmpty: Bool { rows == 0 || columns == 0 }
}

extension Rect {
  /// The upper `rows` rows, and what is left below them.
  public func split(top rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(rows, 0), self.rows)
    return (
      Rect(row: row, column: column, columns: columns, rows: taken),
      Rect(row: row + taken, column: column, columns: columns, rows: self.rows - taken)
    )
  }

  /// The lower `rows` rows, and what is left above them.
  public func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: self.rows - min(max(rows, 0), self.rows))
    return (parts.top, parts.rest)
  }

  /// The left `columns` columns, and what is left beside them.
  public func split(left columns: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(columns, 0), self.columns)
    return (
      Rect(row: row, column: column, columns: taken, rows: rows),
      Rect(row: row, column: column + taken, columns: self.columns - taken, rows: rows)
    )
  }

  /// The right `columns` columns, and what is left beside them.
  public func split(right columns: Int) -> (rest: Rect, right: Rect) {
    let parts = split(left: self.columns - min(max(columns, 0), self.columns))
    return (parts.left, parts.rest)
  }

  /// The rectangle without a margin of `rows` above and below and `columns` left and right.
  public func inset(columns: Int, rows: Int) -> Rect {
    let sides = min(max(columns, 0), self.columns / 2)
    let ends = min(max(rows, 0), self.rows / 2)
    return Rect(
      row: row + ends, column: column + sides, columns: self.columns - 2 * sides, rows: self.rows - 2 * ends)
  }

  /// A rectangle of at most `size`, in the middle of this one.
  public func centred(_ size: Size) -> Rect {
    let width = min(size.columns, columns)
    let height = min(size.rows, rows)
    return Rect(
      row: row + (rows - height) / 2, column: column + (columns - width) / 2, columns: width, rows: height)
  }
}
