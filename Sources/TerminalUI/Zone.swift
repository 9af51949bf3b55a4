/// A part of the canvas that can be clicked, and the keys that a click stands for.
///
/// The mouse can do nothing that the keyboard cannot: a click presses keys.
public struct Zone: Hashable, Sendable {
  /// Where to click.
  public let rect: Rect
  /// What is pressed then, in order.
  public let keys: [Key]
}

extension Canvas {
  /// Makes a click inside `rect` press `keys`; where zones overlap, the later one counts.
  public mutating func onClick(_ rect: Rect, press keys: Key...) { zones.append(Zone(rect: rect, keys: keys)) }

  /// Makes a click on the row of a list select it: `steps` below the selected row, by the arrow keys. A click on the
  /// selected row itself is Enter.
  ///
  /// A row further off than a window has rows cannot be seen beside the selected one: it is no zone.
  public mutating func onClick(_ rect: Rect, select steps: Int) {
    guard steps.magnitude <= UInt(size.rows) else { return }
    let keys: [Key] = steps == 0 ? [.enter] : Array(repeating: steps > 0 ? .down : .up, count: abs(steps))
    zones.append(Zone(rect: rect, keys: keys))
  }

  /// Makes nothing clickable that was until now.
  public mutating func dropZones() { zones = [] }

  /// The keys that a click at `point` presses; none where nothing can be clicked.
  public func keys(at point: Point) -> [Key] {
    zones.last { zone in
      (zone.rect.row..<zone.rect.endRow).contains(point.row)
        && (zone.rect.column..<zone.rect.endColumn).contains(point.column)
    }?.keys ?? []
  }
}

extension Canvas {
  /// Makes a click on a row of `list`, drawn in `rect` from its top, select that row.
  public mutating func onClick(rowsOf list: ListState, in rect: Rect) {
    for (line, index) in list.visible(height: rect.rows).enumerated() {
      onClick(
        Rect(row: rect.row + line, column: rect.column, columns: rect.columns, rows: 1), select: index - list.selection)
    }
  }
}
