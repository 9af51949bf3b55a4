/// One row by column, as it was typed.
public struct Cells: Hashable, Sendable {
  /// By which faults are told.
  public let line: Int
  private let texts: [String: String]

  /// Takes one row; every text is put on one line.
  public init(line: Int, texts: [String: String]) {
    self.line = line
    self.texts = texts.mapValues(\.onOneLine)
  }

  /// The text in `column`; empty where there is no such column.
  public func text(_ column: String) -> String { texts[column] ?? "" }

  /// The text in `column`, which must say something; nil and a fault where it does not.
  public func required(_ column: String, _ faults: inout FaultList) -> String? {
    let text = text(column)
    guard text.isEmpty else { return text }
    faults.add(.missing, line: line, column: column)
    return nil
  }

  /// The value in `column`; nil and a fault where it is missing or not what `kind` takes.
  public func required<Value>(_ column: String, _ kind: CellKind<Value>, _ faults: inout FaultList) -> Value? {
    guard let text = required(column, &faults) else { return nil }
    guard let value = kind.read(text) else {
      faults.add(kind.problem(text), line: line, column: column)
      return nil
    }
    return value
  }
}

extension String {
  /// The text of a cell on one line: white space and line breaks become single spaces, none at the ends.
  public var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
