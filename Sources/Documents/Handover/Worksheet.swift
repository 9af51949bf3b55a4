import Rulebook
import StrictJSON

/// A worksheet as read: every cell as the text that a person sees.
public struct Worksheet: Hashable, Sendable {
  /// A row that has something in it.
  public struct Row: Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// From the first column to the last one with something in it.
    public let cells: [String]
    /// Places of cells, from 0, that hold a fault such as `#REF!`, or a formula that was saved without its value.
    public let unreckoned: Set<Int>

    /// Creates a row.
    public init(number: Int, cells: [String], unreckoned: Set<Int> = []) {
      self.number = number
      self.cells = cells
      self.unreckoned = unreckoned
    }
  }

  public let rows: [Row]

  /// Creates a worksheet.
  public init(rows: [Row]) { self.rows = rows }

  /// Reads what `json` writes.
  /// - Throws: `FieldError`.
  public init(_ value: JSONValue) throws(FieldError) {
    rows = try FieldReader.list { (row, path) throws(FieldError) in
      guard let elements = row.asArray, let number = elements.first?.asInteger else {
        throw FieldError(path, expected: .list)
      }
      var unreckoned: Set<Int> = []
      let cells = try elements.dropFirst().enumerated().map { place, element throws(FieldError) in
        guard let inner = element.asArray else { return try FieldReader.text(element, path) }
        unreckoned.insert(place)
        return try FieldReader.text(inner.first ?? .null, path)
      }
      return Row(number: number, cells: cells, unreckoned: unreckoned)
    }(value, .root)
  }

  /// A list of rows, each its number and its cells; an unreckoned cell is a list of its own.
  public var json: JSONValue {
    .array(
      rows.map { row in
        let cells = row.cells.enumerated().map { place, text -> JSONValue in
          row.unreckoned.contains(place) ? .array([.string(text)]) : .string(text)
        }
        return .array([.integer(row.number)] + cells)
      })
  }
}

/// What the main program asks of `ocop-print` where a spreadsheet is to be read: the answer is a `Worksheet` as JSON.
public struct WorksheetOrder: Hashable, Sendable {
  /// Of the file, from the root or from the folder in which both programs run.
  public let path: String
  /// Of messages.
  public let language: Language

  /// Creates an order.
  public init(path: String, language: Language) {
    self.path = path
    self.language = language
  }

  /// The order as JSON.
  public var json: JSONValue { .members(["worksheet": .string(path), "language": .string(language.rawValue)]) }

  /// Reads what `json` writes; nil for an order to print.
  /// - Throws: `FieldError`.
  public init?(_ value: JSONValue) throws(FieldError) {
    guard value["worksheet"] != nil else { return nil }
    let reader = try FieldReader(value, at: .root, known: ["worksheet", "language"])
    path = try reader.required("worksheet", FieldReader.nonEmptyText)
    language = try reader.required("language", FieldReader.oneOf(Language.self))
  }
}
