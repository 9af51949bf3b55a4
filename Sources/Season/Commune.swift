import StrictJSON

/// A commune of the secretary's list; before 7/2025 also a district under its own code.
public struct Commune: Hashable, Sendable {
  /// Digits, as the product codes have them.
  public let code: String
  public let name: String
  /// Empty since districts are no more.
  public let district: String
  /// Digits of the province.
  public let province: String

  /// Creates a commune.
  public init(code: String, name: String, district: String = "", province: String) {
    self.code = code
    self.name = name
    self.district = district
    self.province = province
  }

  /// Reads what `json` writes.
  public init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["code", "name", "district", "province"])
    self.init(
      code: try fields.required("code", FieldReader.nonEmptyText),
      name: try fields.required("name", FieldReader.nonEmptyText),
      district: try fields.required("district", FieldReader.text),
      province: try fields.required("province", FieldReader.nonEmptyText))
  }

  /// Every field under its name.
  public var json: JSONValue {
    .members([
      "code": .string(code), "name": .string(name), "district": .string(district), "province": .string(province),
    ])
  }
}
