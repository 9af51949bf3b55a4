/// A part of the canvas that can be clicked, and the keys that a click on it presses.
///
/// The mouse can do nothing that the keyboard cannot: a click presses keys.
public struct Zone: Hashable, Sendable {
  /// Where to click.
  public let rect: Rect
  /// What is pressed then; nil where a click means nothing, whatever lies below.
  public let press: Press?
}

/// One key, pressed so many times.
public struct Press: Hashable, Sendable {
  /// The key.
  public let key: Key
  /// How often it is pressed.
  public let count: Int

  /// Presses `key` once, or `count` times.
  public init(_ key: Key, count: Int = 1) { (self.key, self.count) = (key, max(count, 0)) }

  /// What is pressed, in order.
  public var keys: [Key] { Array(repeating: key, count: count) }

  /// What selects the row that stands `steps` below the selected one: so many arrows; `own` on the selected row itself.
  public static func select(_ steps: Int, own: Key? = .enter) -> Press? {
    steps == 0 ? own.map { Press($0) } : Press(steps > 0 ? .down : .up, count: abs(steps))
  }
}

extension Canvas {
  /// Makes a click inside `rect` do `press`, or nothing at all; where zones overlap, the later one counts.
  public mutating func onClick(_ rect: Rect, _ press: Press?) { zones.append(Zone(rect: rect, press: press)) }

  /// Makes a click inside `rect` press `key`.
  public mutating func onClick(_ rect: Rect, press key: Key) { onClick(rect, Press(key)) }

  /// Makes a click on the row of a list select it: `steps` below the selected row, by the arrow keys. A click on the
  /// selected row itself is `own`.
  ///
  /// A row further off than a window has rows cannot be seen beside the selected one: it is no zone.
  public mutating func onClick(_ rect: Rect, select steps: Int, own: Key? = .enter) {
    guard steps.magnitude <= UInt(size.rows), let press = Press.select(steps, own: own) else { return }
    onClick(rect, press)
  }

  /// Makes nothing clickable that was until now.
  public mutating func dropZones() { zones = [] }

  /// The keys that a click at `point` presses; none where nothing can be clicked.
  public func keys(at point: Point) -> [Key] {
    zones.last { zone in
      (zone.rect.row..<zone.rect.endRow).contains(point.row)
        && (zone.rect.column..<zone.rect.endColumn).contains(point.column)
    }?.press?.keys ?? []
  }
}

extension Canvas {
  /// Makes a click on a row of `list`, drawn in `rect` from its top, select that row; on the selected one it is `own`.
  public mutating func onClick(rowsOf list: ListState, in rect: Rect, own: Key? = .enter) {
    for (line, index) in list.visible(height: rect.rows).enumerated() {
      onClick(
        Rect(row: rect.row + line, column: rect.column, columns: rect.columns, rows: 1), select: index - list.selection,
        own: own)
    }
  }
}
