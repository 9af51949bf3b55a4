/// All commands of a screen, one a row.
public struct HelpPage: Hashable, Sendable {
  /// Keys and what they do.
  public struct Row: Hashable, Sendable {
    /// What the keys are called.
    public let keys: String
    /// What they do.
    public let title: String
    /// Why they do nothing now; nil if they work.
    public let disabledBecause: String?
  }

  /// The rows, in the order of the command table.
  public let rows: [Row]

  /// The help page of a screen's command table.
  public init<S: Screen>(_ commands: [Command<S>], glyphs: Glyphs = .unicode) {
    rows = commands.filter(\.isShown).map { command in
      Row(keys: command.keysLabel(in: glyphs), title: command.title, disabledBecause: command.disabledBecause)
    }
  }

  /// Draws the rows from `firstRow` on: keys on the left, titles beside them; returns the rows drawn.
  @discardableResult public func draw(on canvas: inout Canvas, in rect: Rect, firstRow: Int = 0) -> Int {
    let keysWidth = min(rows.map(\.keys.cellWidth).max() ?? 0, rect.columns / 2)
    let shown = rows.dropFirst(max(firstRow, 0)).prefix(rect.rows)
    for (index, row) in shown.enumerated() {
      let (line, titleColumn) = (rect.row + index, rect.column + keysWidth + 2)
      let titleWidth = max(0, rect.columns - keysWidth - 2)
      canvas.write(
        row.keys, row: line, column: rect.column, style: row.disabledBecause == nil ? .key : .disabled,
        width: keysWidth, overflow: .ellipsis)
      let title = row.disabledBecause.map { "\(row.title) (\($0))" } ?? row.title
      canvas.write(
        title, row: line, column: titleColumn, style: row.disabledBecause == nil ? .plain : .disabled,
        width: titleWidth, overflow: .ellipsis)
    }
    return shown.count
  }
}
