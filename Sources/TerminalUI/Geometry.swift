/// A place on a canvas, in cells; the origin is the top-left corner.
public struct Point: Hashable, Sendable {
  /// Rows below the top.
  public var row: Int
  /// Columns right of the left edge.
  public var column: Int

  /// A place `row` rows down and `column` columns right.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// An extent in cells; neither side is ever negative.
public struct Size: Hashable, Sendable {
  /// Width in cells.
  public let columns: Int
  /// Height in cells.
  public let rows: Int

  /// An extent; negative sides count as zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(columns, 0)
    self.rows = max(rows, 0)
  }

  /// Whether `self` offers at least `other` in both directions.
  public func holds(_ other: Size) -> Bool { columns >= other.columns && rows >= other.rows }
}
