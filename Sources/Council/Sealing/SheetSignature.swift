import Rulebook
import StrictJSON

/// A member's signature on a sheet.
public struct SheetSignature: Hashable, Sendable {
  /// Member's id.
  public let signer: String
  /// Which of the signer's keys, from 1: a new PIN after a lost one brings a new key.
  public let generation: Int
  /// Ed25519, as the cipher writes it.
  public let text: String

  /// Creates a signature.
  public init(signer: String, generation: Int, text: String) {
    self.signer = signer
    self.generation = generation
    self.text = text
  }
}

extension SheetSignature {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["signer", "key", "signature"])
    self.init(
      signer: try fields.required("signer", FieldReader.nonEmptyText),
      generation: try fields.required("key", FieldReader.integer(in: Bounds.ordinal)),
      text: try fields.required("signature", FieldReader.nonEmptyText))
  }

  var json: JSONValue {
    .members(["signer": .string(signer), "key": .integer(generation), "signature": .string(text)])
  }
}
