/// The line that names the commands of a screen.
public struct Footer: Hashable, Sendable {
  /// A key and what it does.
  public struct Entry: Hashable, Sendable {
    /// What the keys are called.
    public let keys: String
    /// What they do.
    public let label: String
    /// In a narrow footer the lowest priorities go first; of equals, the later one.
    public let priority: Int
    /// Whether the command can be given now.
    public let isEnabled: Bool
    /// The key that a click on the entry presses; nil where only the keyboard can say which of several.
    let key: Key?
    /// The way back and to help: the last to go.
    var isKept = false

    /// An entry of the footer.
    public init(keys: String, label: String, priority: Int = 0, isEnabled: Bool = true, key: Key? = nil) {
      self.key = key
      self.keys = keys
      self.label = label
      self.priority = priority
      self.isEnabled = isEnabled
    }

    var cellWidth: Int { keys.cellWidth + 1 + label.cellWidth }
  }

  /// All entries, in the order of the command table.
  public let entries: [Entry]

  /// A footer of `entries`.
  public init(entries: [Entry]) { self.entries = entries }

  /// The footer of a screen's command table.
  public init<S: Screen>(_ commands: [Command<S>], glyphs: Glyphs = .unicode) {
    // A loop, for `compactMap` is not specialised for the commands of screens.
    var entries: [Entry] = []
    for command in commands where command.isShown {
      guard let label = command.label else { continue }
      var entry = Entry(
        keys: command.keysLabel(in: glyphs), label: label, priority: command.priority,
        isEnabled: command.disabledBecause == nil, key: command.meansOne ? command.keys.first : nil)
      entry.isKept = command.keys.contains { Self.keptKeys.contains($0) }
      entries.append(entry)
    }
    self.entries = entries
  }

  /// What nobody may look for in vain: back, and help where keys type no text and where they do.
  private static let keptKeys: [Key] = [.escape, .character("?"), .function(1)]

  /// The entries that fit `width` columns, each of them whole: what cannot be used now is dropped first, then the lowest
  /// priorities, the way back and to help after all others.
  public func fitting(_ width: Int) -> [Entry] {
    var kept = entries
    var taken = lineWidth(kept)
    while !kept.isEmpty, taken > width {
      func rank(_ place: Int) -> (Int, Int) {
        (kept[place].isKept ? 2 : kept[place].isEnabled ? 1 : 0, kept[place].priority)
      }
      let lowest = kept.indices.reversed().min { rank($0) < rank($1) } ?? 0
      taken -= kept.remove(at: lowest).cellWidth + Self.gap
    }
    return kept
  }

  /// Draws the entries that fit on one row; keys that cannot be used now are drawn as disabled.
  public func draw(on canvas: inout Canvas, row: Int) {
    canvas.fill(Rect(row: row, column: 0, columns: canvas.size.columns, rows: 1), style: .footer)
    var column = Self.margin
    for entry in fitting(canvas.size.columns) {
      if let key = entry.key {
        canvas.onClick(Rect(row: row, column: column, columns: entry.cellWidth, rows: 1), press: key)
      }
      let (keyStyle, labelStyle): (Style, Style) = entry.isEnabled ? (.key, .footer) : (.disabled, .disabled)
      column += canvas.write(entry.keys, row: row, column: column, style: keyStyle) + 1
      column += canvas.write(entry.label, row: row, column: column, style: labelStyle) + Self.gap
    }
  }

  private static let margin = 1
  private static let gap = 2

  private func lineWidth(_ entries: [Entry]) -> Int {
    Self.margin + entries.reduce(0) { $0 + $1.cellWidth } + Self.gap * max(0, entries.count - 1)
  }
}
