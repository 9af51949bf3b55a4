import Rulebook
import StrictJSON

extension Act {
  /// Content of the acts on paper sheets; nil for any other.
  var paperJSON: JSONValue? {
    switch self {
    case .paperBegin(let product, let member, let second):
      .members(["product": .string(product), "member": .string(member), "second": .string(second)])
    case .paperMark(let product, let member, let version, let box):
      .members([
        "product": .string(product), "member": .string(member), "version": .integer(version), "box": .string(box),
      ])
    case .paperSign(let submission): submission.json
    case .paperCancel(let product, let member, let reason):
      .members(["product": .string(product), "member": .string(member), "reason": .string(reason)])
    default: nil
    }
  }

  /// Reads an act on a paper sheet.
  static func onPaper(_ name: Name, _ json: JSONValue) throws(FieldError) -> Act {
    switch name {
    case .paperSign: return .paperSign(try Submission(json: json, at: .root))
    case .paperBegin:
      let fields = try FieldReader(json, at: .root, known: ["product", "member", "second"])
      return .paperBegin(
        product: try Self.name(fields, "product"), member: try Self.name(fields, "member"),
        second: try Self.name(fields, "second"))
    case .paperMark:
      let fields = try FieldReader(json, at: .root, known: ["product", "member", "version", "box"])
      return .paperMark(
        product: try Self.name(fields, "product"), member: try Self.name(fields, "member"),
        version: try fields.required("version", FieldReader.integer(in: Bounds.ordinal)),
        box: try Self.name(fields, "box"))
    default:
      let fields = try FieldReader(json, at: .root, known: ["product", "member", "reason"])
      return .paperCancel(
        product: try Self.name(fields, "product"), member: try Self.name(fields, "member"),
        reason: try fields.required("reason", FieldReader.text))
    }
  }

  private static func name(_ fields: FieldReader, _ key: String) throws(FieldError) -> String {
    try fields.required(key, FieldReader.nonEmptyText)
  }
}
