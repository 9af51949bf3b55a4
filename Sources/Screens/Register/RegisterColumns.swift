/// Which columns of the register a window has room for, and how wide they are.
struct RegisterColumns: Hashable, Sendable {
  /// The columns, left to right.
  enum Column: Int, Hashable, Sendable, CaseIterable {
    case code, name, producer, place, set, kind, stage, since, stars, ends
  }

  /// A column in its place.
  struct Place: Hashable, Sendable {
    let column: Column
    /// First column of cells.
    let start: Int
    let width: Int
  }

  let places: [Place]

  private static let margin = 3
  private static let gap = 2

  /// Divides `columns` of a window: what is not needed for anything else goes to names.
  init(_ columns: Int) {
    var widths: [Column: Int] = [.code: 17, .stage: 12, .since: 10, .stars: 5]
    if columns >= 96 { widths[.ends] = 10 }
    if columns >= 104 { widths[.set] = 2 }
    if columns >= 124 { widths[.kind] = 16 }
    if columns >= 140 { widths[.producer] = (columns - 92) / 3 }
    if columns >= 170 { widths[.place] = (columns - 110) / 4 }
    let taken = widths.values.reduce(0) { $0 + $1 + Self.gap }
    widths[.name] = max(columns - Self.margin - 1 - taken, 0)
    var start = Self.margin
    places = Column.allCases.compactMap { column in
      guard let width = widths[column] else { return nil }
      defer { start += width + Self.gap }
      return Place(column: column, start: start, width: width)
    }
  }
}
