import Rulebook
import StrictJSON

/// A dossier (hồ sơ): one product in one application, with who makes it.
public struct Dossier: Hashable, Sendable {
  /// `T-X-STT-năm`.
  public let code: String
  /// NFC.
  public var name: String
  /// Chủ thể.
  public var producer: String
  /// Number of the criteria set; nil before it is chosen.
  public var set: Int?
  public var kind: ApplicationKind
  public var district: String
  public var commune: String
  public var address: String
  public var phone: String
  /// The season, e.g. 2026.
  public var year: Int
  /// Code of the dossier by which the product was rated before; empty for none.
  public var previous: String

  /// Creates a dossier.
  public init(
    code: String, name: String, producer: String, set: Int? = nil, kind: ApplicationKind = .first,
    district: String = "", commune: String = "", address: String = "", phone: String = "", year: Int,
    previous: String = ""
  ) {
    self.code = code
    self.name = name
    self.producer = producer
    self.set = set
    self.kind = kind
    self.district = district
    self.commune = commune
    self.address = address
    self.phone = phone
    self.year = year
    self.previous = previous
  }

  private static let keys = [
    "code", "name", "producer", "set", "kind", "district", "commune", "address", "phone", "year", "previous",
  ]

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    self.init(
      code: try fields.required("code", FieldReader.nonEmptyText),
      name: try fields.required("name", FieldReader.nonEmptyText),
      producer: try fields.required("producer", FieldReader.nonEmptyText),
      set: try fields.nullable("set", FieldReader.integer(in: Bounds.set)),
      kind: try fields.required("kind", FieldReader.oneOf(ApplicationKind.self)),
      district: try fields.required("district", FieldReader.text),
      commune: try fields.required("commune", FieldReader.text),
      address: try fields.required("address", FieldReader.text),
      phone: try fields.required("phone", FieldReader.text),
      year: try fields.required("year", FieldReader.integer(in: Bounds.year)),
      previous: try fields.required("previous", FieldReader.text))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "code": .string(code), "name": .string(name), "producer": .string(producer), "set": .integer(set),
      "kind": .string(kind.rawValue), "district": .string(district), "commune": .string(commune),
      "address": .string(address), "phone": .string(phone), "year": .integer(year), "previous": .string(previous),
    ])
  }
}
