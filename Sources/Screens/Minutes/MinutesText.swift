import Documents
import TerminalUI

/// The minutes rendered for one width of the window.
struct MinutesText: Sendable {
  /// The window that it was rendered for.
  let columns: Int
  /// Columns of the text: 132 where the window has them, else 80.
  let width: Int
  let lines: [String]
  let searchable: [SearchText]

  /// Renders `document` for a window of `columns`.
  init(_ document: Document, columns: Int) {
    self.columns = columns
    width = columns >= Self.wide ? Self.wide : Self.narrow
    lines = PlainText(width: width).lines(document)
    searchable = lines.map { SearchText([$0]) }
  }

  private static let narrow = 80
  private static let wide = 132
}
