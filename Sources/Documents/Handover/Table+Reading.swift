import Rulebook
import StrictJSON

extension Document.Table {
  init(_ value: JSONValue, _ path: JSONPath) throws(FieldError) {
    let reader = try FieldReader(value, at: path, known: ["columns", "header", "rows"])
    self.init(
      columns: try reader.required("columns", FieldReader.list(Column.read)),
      header: try reader.required("header", FieldReader.list(Row.read)),
      rows: try reader.required("rows", FieldReader.list(Row.read)))
  }
}

extension Document.Table.Column {
  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Self {
    let reader = try FieldReader(value, at: path, known: ["width", "alignment"])
    return Self(
      width: try reader.required("width", FieldReader.integer(in: 0...10_000)),
      alignment: try reader.required("alignment", FieldReader.oneOf(Alignment.self)))
  }
}

extension Document.Table.Row {
  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Self {
    Self(try FieldReader.list(Document.Table.Cell.read)(value, path))
  }
}

extension Document.Table.Cell {
  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Self {
    if value.asArray != nil { return Self(try Run.list(value, path)) }
    let reader = try FieldReader(value, at: path, known: ["runs", "columns", "rows", "alignment", "picture"])
    return Self(
      try reader.required("runs", Run.list),
      columnSpan: try reader.required("columns", FieldReader.integer(in: 1...1_000)),
      rowSpan: try reader.required("rows", FieldReader.integer(in: 1...100_000)),
      alignment: try reader.nullable("alignment", FieldReader.oneOf(Alignment.self)),
      picture: try reader.nullable("picture", CellPicture.read))
  }
}
