extension Document {
  /// A table with borders.
  public struct Table: Hashable, Sendable {
    /// A column.
    public struct Column: Hashable, Sendable {
      /// Relative width, about the characters of a line: a hint for formats whose renderer does not measure the cells.
      public let width: Int
      public let alignment: Alignment

      /// Creates a column.
      public init(width: Int, alignment: Alignment = .left) {
        self.width = width
        self.alignment = alignment
      }
    }

    /// A row: its cells from left to right, leaving out the places that a span from above takes.
    public struct Row: Hashable, Sendable {
      public let cells: [Cell]
      /// Creates a row.
      public init(_ cells: [Cell]) { self.cells = cells }
    }

    /// A cell.
    public struct Cell: Hashable, Sendable {
      public let runs: [Run]
      /// Columns covered, at least 1.
      public let columnSpan: Int
      /// Rows covered, at least 1.
      public let rowSpan: Int
      /// Nil for the column's.
      public let alignment: Alignment?
      /// Drawn beside or under the text; nil for none.
      public let picture: CellPicture?

      /// Creates a cell.
      public init(
        _ runs: [Run], columnSpan: Int = 1, rowSpan: Int = 1, alignment: Alignment? = nil,
        picture: CellPicture? = nil
      ) {
        self.runs = runs
        self.columnSpan = max(1, columnSpan)
        self.rowSpan = max(1, rowSpan)
        self.alignment = alignment
        self.picture = picture
      }

      /// Creates a cell of plain text.
      public init(_ text: String, alignment: Alignment? = nil) { self.init([Run(text)], alignment: alignment) }

      /// Creates a cell of a header row: bold and centred.
      public static func header(_ text: String) -> Cell { Cell([.bold(text)], alignment: .centre) }
    }

    public let columns: [Column]
    /// Repeated on top of every page.
    public let header: [Row]
    public let rows: [Row]

    /// Creates a table.
    public init(columns: [Column], header: [Row], rows: [Row]) {
      self.columns = columns
      self.header = header
      self.rows = rows
    }
  }
}

/// Short inside the module; outside, the store has tables of another kind.
typealias Table = Document.Table
