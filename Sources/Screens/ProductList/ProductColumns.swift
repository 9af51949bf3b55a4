import TerminalUI

/// Which columns of the agenda a window has room for, and how wide they are.
struct ProductColumns: Hashable, Sendable {
  /// The columns, left to right.
  enum Column: Int, Hashable, Sendable, CaseIterable {
    case number, code, name, producer, set, stage, own, submitted, total, outcome
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
  /// Columns of a set's number under its heading; a wider column has the set's title too.
  static let setNumber = 3

  /// Divides `columns` of a window: what is not needed for anything else goes to names.
  init(_ columns: Int) {
    var widths: [Column: Int] = [.number: 3, .set: Self.setNumber, .stage: 11, .own: 10, .submitted: 6, .outcome: 7]
    if columns >= 100 { widths[.code] = 17 }
    if columns >= 120 { widths[.total] = 6 }
    if columns >= 132 { widths[.own] = 24 }
    if columns >= 150 { widths[.producer] = (columns - 105) / 3 }
    if columns >= 180 { widths[.set] = 34 }
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
