import Council
import Rulebook
import StrictJSON

extension Plan {
  /// Reads a plan.
  /// - Throws: `JSONError`, or `FieldError` with the path of the first fault.
  init(text: String) throws {
    let fields = try FieldReader(
      JSONValue(parsing: text), at: .root, known: ["sitting", "regulation", "members", "products"])
    let sitting = try FieldReader(
      fields.value("sitting"), at: JSONPath.root.member("sitting"),
      known: [
        "title", "authority", "council", "decision", "level", "edition", "date", "place", "begins", "ends", "guests",
        "recipients",
      ])
    title = try sitting.required("title", FieldReader.nonEmptyText)
    authority = try sitting.required("authority", FieldReader.nonEmptyText)
    council = try sitting.required("council", FieldReader.nonEmptyText)
    decision = try sitting.required("decision", FieldReader.nonEmptyText)
    level = try sitting.required("level", FieldReader.oneOf(Level.Name.self))
    edition = try sitting.required("edition", FieldReader.nonEmptyText)
    date = try sitting.required("date", FieldReader.date)
    place = try sitting.required("place", FieldReader.nonEmptyText)
    begins = try sitting.required("begins", FieldReader.nonEmptyText)
    ends = try sitting.nullable("ends", FieldReader.nonEmptyText)
    guests = try sitting.required("guests", FieldReader.list(FieldReader.nonEmptyText))
    recipients = try sitting.required("recipients", FieldReader.list(FieldReader.nonEmptyText))
    regulation = try fields.required("regulation", Regulation.init(json:at:))
    members = try fields.required("members", FieldReader.list(Member.planned))
    products = try fields.required("products", FieldReader.list(PlannedProduct.init(json:at:)))
  }
}

extension Member {
  fileprivate static func planned(_ json: JSONValue, at path: JSONPath) throws(FieldError) -> Member {
    let fields = try FieldReader(json, at: path, known: ["id", "name", "office", "role"])
    return Member(
      id: try fields.required("id", FieldReader.nonEmptyText),
      name: try fields.required("name", FieldReader.nonEmptyText),
      office: try fields.required("office", FieldReader.nonEmptyText),
      role: try fields.required("role", FieldReader.oneOf(Role.self)))
  }
}
