/// What happens to text that is wider than its place.
public enum Overflow: Hashable, Sendable {
  /// The end is not drawn.
  case clip
  /// The end is replaced by an ellipsis.
  case ellipsis
}

extension Canvas {
  /// Writes `text` on one line, at most `width` columns of it, and returns the columns used.
  ///
  /// Line breaks and tabs become blanks, other control characters a replacement sign; characters without width are
  /// left out; a wide character that does not fit whole is not drawn.
  @discardableResult public mutating func write(
    _ text: String, row: Int, column: Int = 0, style: Style = .plain, width: Int? = nil, overflow: Overflow = .clip
  ) -> Int {
    // Texts hold signs of their own, which a terminal without blocks and stars lacks as well.
    let text = glyphs == .ascii ? String(text.map { Self.twins[$0] ?? $0 }) : text
    let limit = max(0, min(width ?? .max, size.columns - min(column, size.columns)))
    let shown = overflow == .ellipsis ? text.truncated(to: limit, ellipsis: glyphs.ellipsis) : text
    if let wide = shown.simpleWidth {
      for (offset, scalar) in shown.unicodeScalars.prefix(limit).enumerated() {
        put(Cell(Character(scalar), style: style), row: row, column: column + offset)
      }
      return min(wide, limit)
    }
    var used = 0
    for character in shown {
      let wide = character.cellWidth
      if wide == 0 { continue }
      if used + wide > limit { break }
      put(drawable(character, width: wide, style: style), row: row, column: column + used)
      used += wide
    }
    return used
  }

  /// Writes `text` so that it ends before the column `end`, within `width` columns; returns the columns used.
  @discardableResult public mutating func write(
    _ text: String, row: Int, endingBefore end: Int, style: Style = .plain, width: Int? = nil
  ) -> Int {
    let shown = text.truncated(to: max(0, min(width ?? .max, end)), ellipsis: glyphs.ellipsis)
    return write(shown, row: row, column: end - shown.cellWidth, style: style)
  }

  /// Writes `text` in the middle of `width` columns from `column`; returns the columns used.
  @discardableResult public mutating func write(
    _ text: String, row: Int, centredFrom column: Int, width: Int, style: Style = .plain
  ) -> Int {
    let shown = text.truncated(to: max(width, 0), ellipsis: glyphs.ellipsis)
    return write(shown, row: row, column: column + (width - shown.cellWidth) / 2, style: style)
  }

  /// Writes `text` broken into lines inside `rect`; returns the rows used.
  ///
  /// Where the rows do not suffice, the last one ends in an ellipsis.
  @discardableResult public mutating func writeWrapped(_ text: String, in rect: Rect, style: Style = .plain) -> Int {
    let lines = text.wrapped(to: rect.columns)
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = index == rect.rows - 1 && lines.count > rect.rows
      let shown = isCut ? line.prefix(cells: rect.columns - 1) + String(glyphs.ellipsis) : line
      write(shown, row: rect.row + index, column: rect.column, style: style, width: rect.columns)
    }
    return min(lines.count, rect.rows)
  }

  private func drawable(_ character: Character, width: Int, style: Style) -> Cell {
    if character.isControl {
      return Cell(character.isWhitespace ? " " : glyphs.replacement, style: style)
    }
    return Cell(character.composed, style: style, width: width)
  }
}
