import StrictJSON

extension Act {
  /// The content of an act that takes a member or a product away.
  var removalJSON: JSONValue {
    switch self {
    case .removeMember(let id, let reason): .members(["member": .string(id), "reason": .string(reason)])
    case .removeProduct(let code, let reason): .members(["product": .string(code), "reason": .string(reason)])
    default: .null
    }
  }

  /// Reads an act that takes a member or a product away.
  static func removal(_ name: Name, _ json: JSONValue) throws(FieldError) -> Act {
    let subject = name == .removeMember ? "member" : "product"
    let fields = try FieldReader(json, at: .root, known: [subject, "reason"])
    let key = try fields.required(subject, FieldReader.nonEmptyText)
    let reason = try fields.required("reason", FieldReader.text)
    return name == .removeMember
      ? .removeMember(member: key, reason: reason) : .removeProduct(product: key, reason: reason)
  }
}
