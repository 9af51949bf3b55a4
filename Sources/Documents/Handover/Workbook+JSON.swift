import Rating
import Rulebook
import StrictJSON

extension Workbook {
  /// The workbook as JSON.
  public var json: JSONValue {
    .members(["title": .string(title), "sheets": .array(sheets.map(\.json))])
  }

  /// Reads what `json` wrote.
  /// - Throws: `FieldError`.
  public init(_ value: JSONValue, at path: JSONPath) throws(FieldError) {
    let reader = try FieldReader(value, at: path, known: ["title", "sheets"])
    self.init(
      title: try reader.required("title", FieldReader.text),
      sheets: try reader.required("sheets", FieldReader.list(Sheet.read)))
  }
}

extension Workbook.Sheet {
  fileprivate var json: JSONValue {
    .members([
      "name": .string(name), "columns": .array(columns.map { .integer($0) }), "frozenRows": .integer(frozenRows),
      "rows": .array(rows.map { .array($0.map(\.json)) }),
    ])
  }

  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Self {
    let reader = try FieldReader(value, at: path, known: ["name", "columns", "frozenRows", "rows"])
    return Self(
      name: try reader.required("name", FieldReader.nonEmptyText),
      columns: try reader.required("columns", FieldReader.list(FieldReader.integer(in: 1...255))),
      frozenRows: try reader.required("frozenRows", FieldReader.integer(in: 0...1000)),
      rows: try reader.required("rows", FieldReader.list(FieldReader.list(Workbook.Cell.read))))
  }
}

extension Workbook.Cell {
  fileprivate var json: JSONValue {
    let (kind, value, result): (String, JSONValue, Fraction?) =
      switch content {
      case .text(let text): ("text", .string(text), nil)
      case .number(let number): ("number", number.pair, nil)
      case .formula(let formula, let result): ("formula", .string(formula), result)
      }
    return .object(
      [.init(kind, value)] + (result.map { [.init("result", $0.pair)] } ?? []) + [
        .init("style", .string(style.rawValue)), .init("decimals", .integer(decimals)),
      ])
  }

  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Self {
    let reader = try FieldReader(value, at: path, known: ["text", "number", "formula", "result", "style", "decimals"])
    let content: Content =
      if let text = try reader.optional("text", FieldReader.text) {
        .text(text)
      } else if let number = try reader.optional("number", Fraction.read) {
        .number(number)
      } else {
        .formula(
          try reader.required("formula", FieldReader.nonEmptyText), try reader.required("result", Fraction.read))
      }
    return Self(
      content, style: try reader.required("style", FieldReader.oneOf(Style.self)),
      decimals: try reader.required("decimals", FieldReader.integer(in: 0...15)))
  }
}
