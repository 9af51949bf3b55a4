/// Which lines of a long text are in view.
///
/// Neither the number of lines nor the height of the view is kept: both change with the window.
public struct ScrollState: Hashable, Sendable {
  /// The first line in view, as far as the text allows.
  public private(set) var offset = 0

  /// The beginning of the text.
  public init() {}

  /// The lines to draw of a text of `count` lines in a view of `height`.
  public func visible(count: Int, height: Int) -> Range<Int> {
    let height = max(height, 0)
    let count = max(count, 0)
    let start = min(max(offset, 0), max(count - height, 0))
    return start..<min(start + height, count)
  }

  /// Scrolls as little as needed to have `line` in view.
  public mutating func reveal(_ line: Int, count: Int, height: Int) {
    let shown = visible(count: count, height: height)
    if line < shown.lowerBound {
      offset = max(line, 0)
    } else if line >= shown.upperBound {
      offset = max(line - max(height, 1) + 1, 0)
    }
  }

  /// Answers the arrows, Space, PgUp, PgDn, Home and End; returns false for other keys.
  public mutating func handle(_ key: Key, count: Int, height: Int) -> Bool {
    let page = max(height - 1, 1)
    let start = visible(count: count, height: height).lowerBound
    switch key {
    case .up: offset = start - 1
    case .down: offset = start + 1
    case .pageUp: offset = start - page
    case .pageDown, .character(" "): offset = start + page
    case .home: offset = 0
    case .end: offset = max(count, 0)
    default: return false
    }
    offset = visible(count: count, height: height).lowerBound
    return true
  }
}
