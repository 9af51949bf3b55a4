import TerminalUI

extension String {
  /// The text in at most `rows` lines of `width` columns; where it does not fit, it ends at a word, with `ellipsis`.
  func fitted(width: Int, rows: Int, ellipsis: Character) -> [String] {
    let lines = wrapped(to: width)
    guard lines.count > rows, rows > 0 else { return Array(lines.prefix(max(rows, 0))) }
    var last = lines[rows - 1]
    let mark = " \(ellipsis)"
    while last.cellWidth + mark.cellWidth > width, let blank = last.lastIndex(of: " ") { last = String(last[..<blank]) }
    return lines.prefix(rows - 1) + [(last + mark).truncated(to: width, ellipsis: ellipsis)]
  }
}
