import Rulebook
import StrictJSON

extension Session {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["number", "date", "begins", "place"])
    self.init(
      number: try fields.required("number", FieldReader.integer(in: Bounds.ordinal)),
      date: try fields.required("date", FieldReader.date),
      begins: try fields.nullable("begins", FieldReader.text), place: try fields.nullable("place", FieldReader.text))
  }

  var json: JSONValue {
    .members([
      "number": .integer(number), "date": .string(date.description), "begins": .text(begins), "place": .text(place),
    ])
  }
}
