import Rulebook
import StrictJSON

/// Funds that were given to products.
public struct SeasonGrant: Hashable, Sendable {
  /// Short and unique in the store.
  public let id: String
  public let year: Int
  /// District, commune, or province.
  public let place: String
  /// Code of the dossier; empty where funds went to several.
  public let dossier: String
  /// How many products shared it.
  public let products: Int
  /// Đồng; nil where only the number of products is known.
  public let amount: Int?
  public let date: CalendarDate?
  public let purpose: String

  /// Creates a grant.
  public init(
    id: String, year: Int, place: String, dossier: String = "", products: Int, amount: Int?,
    date: CalendarDate? = nil, purpose: String = ""
  ) {
    self.id = id
    self.year = year
    self.place = place
    self.dossier = dossier
    self.products = products
    self.amount = amount
    self.date = date
    self.purpose = purpose
  }

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(
      json, at: path, known: ["id", "year", "place", "dossier", "products", "amount", "date", "purpose"])
    self.init(
      id: try fields.required("id", FieldReader.nonEmptyText),
      year: try fields.required("year", FieldReader.integer(in: Bounds.year)),
      place: try fields.required("place", FieldReader.text),
      dossier: try fields.required("dossier", FieldReader.text),
      products: try fields.required("products", FieldReader.integer(in: Bounds.count)),
      amount: try fields.nullable("amount", FieldReader.integer(in: Bounds.amount)),
      date: try fields.nullable("date", FieldReader.date),
      purpose: try fields.required("purpose", FieldReader.text))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "id": .string(id), "year": .integer(year), "place": .string(place), "dossier": .string(dossier),
      "products": .integer(products), "amount": .integer(amount), "date": .text(date?.description),
      "purpose": .string(purpose),
    ])
  }
}
