import StrictJSON

/// A member's key: what others seal to and check by, and the secret locked by the member's PIN.
public struct MemberKey: Hashable, Sendable {
  /// Member's id.
  public let member: String
  public let publicKey: PublicKey
  /// The secret, as `Cipher.wrap` gave it.
  public let wrapped: String
  /// Why there is a new key; empty for the first one.
  public let reason: String

  /// Creates a key.
  public init(member: String, publicKey: PublicKey, wrapped: String, reason: String) {
    self.member = member
    self.publicKey = publicKey
    self.wrapped = wrapped
    self.reason = reason
  }
}

extension MemberKey {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["member", "public", "wrapped", "reason"])
    self.init(
      member: try fields.required("member", FieldReader.nonEmptyText),
      publicKey: PublicKey(try fields.required("public", FieldReader.nonEmptyText)),
      wrapped: try fields.required("wrapped", FieldReader.nonEmptyText),
      reason: try fields.required("reason", FieldReader.text))
  }

  var json: JSONValue {
    .members([
      "member": .string(member), "public": .string(publicKey.text), "wrapped": .string(wrapped),
      "reason": .string(reason),
    ])
  }
}

/// The secret half of the sitting's key, sealed or locked for one who may open.
public struct SealShare: Hashable, Sendable {
  /// Who holds it.
  public enum Holder: Hashable, Sendable {
    /// Member's id: sealed to the member's key.
    case member(String)
    /// The printed recovery code: locked by it.
    case recoveryCode
  }

  public let holder: Holder
  public let box: String

  /// Creates a share.
  public init(holder: Holder, box: String) {
    self.holder = holder
    self.box = box
  }
}

extension SealShare.Holder {
  /// Name in the record; no member's id is blank.
  var text: String {
    switch self {
    case .member(let id): id
    case .recoveryCode: ""
    }
  }

  init(text: String) { self = text.isEmpty ? .recoveryCode : .member(text) }
}

extension SealShare {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["holder", "box"])
    self.init(
      holder: Holder(text: try fields.required("holder", FieldReader.text)),
      box: try fields.required("box", FieldReader.nonEmptyText))
  }

  var json: JSONValue { .members(["holder": .string(holder.text), "box": .string(box)]) }
}
