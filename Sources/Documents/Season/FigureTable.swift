/// A table of figures, the same for every format that a report is written in.
public struct FigureTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    public let title: String
    /// About the characters of a line.
    let width: Int
    /// True for figures, which stand at the right.
    let isFigure: Bool

    /// A column of words.
    static func words(_ title: String, width: Int) -> Column { Column(title: title, width: width, isFigure: false) }

    /// A column of figures.
    static func figure(_ title: String, width: Int = 8) -> Column {
      Column(title: title, width: width, isFigure: true)
    }
  }

  /// A cell.
  public enum Cell: Hashable, Sendable {
    case words(String)
    case figure(Int)
    /// Nobody knows.
    case unknown

    /// As people read it: `1.277.296.000`, "–" where nobody knows.
    public var text: String {
      switch self {
      case .words(let text): text
      case .figure(let number): number.grouped
      case .unknown: "–"
      }
    }
  }

  public let title: String
  public let columns: [Column]
  public let rows: [[Cell]]
  /// The row under the others that adds them up; nil where there is nothing to add.
  public let sum: [Cell]?
  /// The column that is drawn as bars beside the table's figures; nil for none.
  let bars: Int?
  /// The columns whose sums are drawn as bars under the table.
  let charted: [Int]

  /// Creates a table; `sums` puts a row under the others that adds every column of figures up.
  init(
    _ title: String, _ columns: [Column], _ rows: [[Cell]], sums label: String? = nil, bars: Int? = nil,
    charted: [Int] = []
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.bars = bars
    self.charted = charted
    sum = label.map { label in
      columns.indices.map { place in
        guard columns[place].isFigure else { return .words(place == 0 ? label : "") }
        return .figure(rows.reduce(0) { $0 + ($1[place].number ?? 0) })
      }
    }
  }
}

extension FigureTable.Cell {
  /// The figure; nil for words and where nobody knows.
  var number: Int? { if case .figure(let number) = self { number } else { nil } }
}
