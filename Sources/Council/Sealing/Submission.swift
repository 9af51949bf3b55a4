import Rulebook
import StrictJSON

/// A sheet as it is handed in: sealed, and signed over the seal, so that the signature can be checked while nobody can
/// see the sheet.
public struct Submission: Hashable, Sendable {
  public let product: String
  /// Member's id.
  public let member: String
  /// Round of scoring, from 1.
  public let round: Int
  /// The sheet's version that this makes.
  public let version: Int
  public let box: String
  /// Over the box, not over what is in it: the member's; or those of both who typed a paper sheet, of whom the one who
  /// did not hand it in has signed the box of the own entry.
  public let signatures: [SheetSignature]

  /// Creates a submission.
  public init(
    product: String, member: String, round: Int, version: Int, box: String, signatures: [SheetSignature]
  ) {
    self.product = product
    self.member = member
    self.round = round
    self.version = version
    self.box = box
    self.signatures = signatures
  }

  /// What the signatures cover.
  static func statement(sitting: String, product: String, member: String, round: Int, version: Int, box: String)
    -> String
  {
    JSONValue.array([
      .string("submission"), .string(sitting), .string(product), .string(member), .integer(round), .integer(version),
      .string(box),
    ]).canonicalText
  }

  func statement(in sitting: String) -> String {
    Self.statement(
      sitting: sitting, product: product, member: member, round: round, version: version, box: box)
  }
}

extension Submission {
  private static let keys = ["product", "member", "round", "version", "box", "signatures"]

  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    self.init(
      product: try fields.required("product", FieldReader.nonEmptyText),
      member: try fields.required("member", FieldReader.nonEmptyText),
      round: try fields.required("round", FieldReader.integer(in: Bounds.ordinal)),
      version: try fields.required("version", FieldReader.integer(in: Bounds.ordinal)),
      box: try fields.required("box", FieldReader.nonEmptyText),
      signatures: try fields.required("signatures", FieldReader.list(SheetSignature.init(json:at:))))
  }

  var json: JSONValue {
    .members([
      "product": .string(product), "member": .string(member), "round": .integer(round), "version": .integer(version),
      "box": .string(box), "signatures": .array(signatures.map(\.json)),
    ])
  }
}
