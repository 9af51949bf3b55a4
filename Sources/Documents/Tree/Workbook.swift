import Rating

/// A workbook of a spreadsheet program: what its cells hold, not how a file keeps them.
public struct Workbook: Hashable, Sendable {
  /// A sheet of cells.
  public struct Sheet: Hashable, Sendable {
    /// Unique in the workbook; at most 31 letters.
    public let name: String
    /// Width of each column, about the characters of a line.
    public let columns: [Int]
    /// Rows at the top that stay when others scroll, and come back on every printed page.
    public let frozenRows: Int
    public let rows: [[Cell]]

    /// Creates a sheet.
    public init(name: String, columns: [Int], frozenRows: Int, rows: [[Cell]]) {
      self.name = name
      self.columns = columns
      self.frozenRows = frozenRows
      self.rows = rows
    }
  }

  /// A cell.
  public struct Cell: Hashable, Sendable {
    /// What stands in it.
    public enum Content: Hashable, Sendable {
      case text(String)
      case number(Fraction)
      /// A formula (`=SUM(B2:B9)`) with its value, for programs that show a file without reckoning.
      case formula(String, Fraction)
    }

    /// How it looks.
    public enum Style: String, Hashable, Sendable, CaseIterable {
      /// A line above the table, bold.
      case title
      /// A line above the table.
      case note
      /// In the head of the table.
      case header
      /// In the table.
      case body
      /// A sum or a mean in the table, bold.
      case total
    }

    public let content: Content
    public let style: Style
    /// Decimal places that a number is shown with.
    public let decimals: Int

    /// Creates a cell; in the table, with a whole number, by default.
    public init(_ content: Content, style: Style = .body, decimals: Int = 0) {
      self.content = content
      self.style = style
      self.decimals = decimals
    }

    /// Creates a cell of text.
    public init(_ text: String, style: Style = .body) { self.init(.text(text), style: style) }
  }

  /// For file properties.
  public let title: String
  public let sheets: [Sheet]

  /// Creates a workbook.
  public init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }

  /// The name of the cell at `row` and `column`, both from 0: `B3`.
  public static func name(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row + 1)"
  }
}
