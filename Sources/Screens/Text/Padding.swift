import TerminalUI

extension String {
  /// The text in exactly `width` columns, blanks behind it; cut with an ellipsis where it is longer.
  func padded(to width: Int, ellipsis: Character = "…") -> String {
    let shown = truncated(to: max(width, 0), ellipsis: ellipsis)
    return shown + String(repeating: " ", count: max(0, width - shown.cellWidth))
  }

  /// The text in exactly `width` columns, blanks before it; cut with an ellipsis where it is longer.
  func leftPadded(to width: Int) -> String {
    let shown = truncated(to: max(width, 0))
    return String(repeating: " ", count: max(0, width - shown.cellWidth)) + shown
  }
}
