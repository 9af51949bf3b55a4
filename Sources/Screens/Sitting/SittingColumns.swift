/// Which columns the list of members has, and how wide they are.
struct SittingColumns: Hashable, Sendable {
  enum Column: Hashable, Sendable, CaseIterable { case number, name, role, state, since, reason }

  /// A column in its place.
  struct Place: Hashable, Sendable {
    let column: Column
    let start: Int
    let width: Int
  }

  let places: [Place]

  /// Divides `columns`: names get what they need, up to a third; the reason what is left.
  init(_ columns: Int, names: Int) {
    let fixed: [Column: Int] = [.number: 2, .role: 12, .state: 14, .since: 5]
    let gaps = Column.allCases.count - 1
    let free = max(columns - 4 - gaps - fixed.values.reduce(0, +), 0)
    let name = min(max(names, 10), max(free * 6 / 10, 10))
    var start = 3
    places = Column.allCases.map { column in
      let width = fixed[column] ?? (column == .name ? name : max(free - name, 0))
      defer { start += width + 1 }
      return Place(column: column, start: start, width: width)
    }
  }
}
