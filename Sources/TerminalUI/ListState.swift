/// Which row of a list is selected, and which rows are in view.
///
/// The height of the view is a parameter, for only the drawing knows it; the selection is always in view.
public struct ListState: Hashable, Sendable {
  /// How many rows the list has.
  public private(set) var count: Int
  /// The selected row; 0 in an empty list.
  public private(set) var selection = 0
  /// The first row in view, as it was when the selection last moved.
  public private(set) var offset = 0

  /// A list of `count` rows with the first one selected.
  public init(count: Int) { self.count = max(count, 0) }

  /// The selected row; nil in an empty list.
  public var selected: Int? { count > 0 ? selection : nil }

  /// The rows to draw in `height` lines.
  public func visible(height: Int) -> Range<Int> {
    let height = max(height, 0)
    let start = min(max(offset, selection - height + 1, 0), max(count - height, 0), selection)
    return start..<min(start + height, count)
  }

  /// Selects `row`, or the nearest there is, and scrolls as little as that needs.
  public mutating func select(_ row: Int, height: Int) {
    selection = min(max(row, 0), max(count - 1, 0))
    offset = visible(height: height).lowerBound
  }

  /// Moves the selection by `rows`; stops at either end.
  public mutating func move(by rows: Int, height: Int) {
    let (row, overflows) = selection.addingReportingOverflow(rows)
    select(overflows ? (rows > 0 ? count : 0) : row, height: height)
  }

  /// Moves the selection by a view less one row, so that one row stays for orientation; `pages` may be negative.
  public mutating func movePage(_ pages: Int, height: Int) {
    move(by: pages * max(height - 1, 1), height: height)
  }

  /// Selects the first row.
  public mutating func selectFirst(height: Int) { select(0, height: height) }

  /// Selects the last row.
  public mutating func selectLast(height: Int) { select(count - 1, height: height) }

  /// Follows a list that has now `count` rows.
  public mutating func resize(count: Int, height: Int) {
    self.count = max(count, 0)
    select(selection, height: height)
  }

  /// Answers the arrows, PgUp, PgDn, Home and End; returns false for other keys.
  public mutating func handle(_ key: Key, height: Int) -> Bool {
    switch key {
    case .up: move(by: -1, height: height)
    case .down: move(by: 1, height: height)
    case .pageUp: movePage(-1, height: height)
    case .pageDown: movePage(1, height: height)
    case .home: selectFirst(height: height)
    case .end: selectLast(height: height)
    default: return false
    }
    return true
  }
}
