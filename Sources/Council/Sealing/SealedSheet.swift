import Rulebook
import StrictJSON

/// Which sheet: the product of a sitting, and the member; and whose entry of it, where it is typed in from paper.
struct SheetPlace: Hashable, Sendable {
  let sitting: String
  let product: String
  let member: String
  var typist: String?
}

/// A sheet as it lies under its seal.
///
/// The place and the version stand inside, so that a box put into another sheet's row is not taken for that sheet.
struct SealedSheet: Hashable {
  let place: SheetPlace
  let version: Int
  var content: SheetContent
  /// Empty on a draft.
  var signatures: [SheetSignature] = []

  /// Bytes that every sheet without notes fits in, so that its size under seal says nothing of what is marked.
  private static let room = 1023

  /// What is sealed: filled up with blanks to a size that only notes and reasons can make larger.
  var text: String {
    let text = JSONValue.members([
      "sitting": .string(place.sitting), "product": .string(place.product), "member": .string(place.member),
      "typist": .text(place.typist),
      "version": .integer(version), "sheet": content.json, "signatures": .array(signatures.map(\.json)),
    ]).canonicalText
    let step = Self.room + 1
    return text + String(repeating: " ", count: (2 * step - 1 - text.utf8.count % step) % step)
  }
}

extension SealedSheet {
  private static let keys = ["sitting", "product", "member", "typist", "version", "sheet", "signatures"]

  /// Reads what was sealed.
  /// - Throws: `JSONError`, `FieldError`.
  init(text: String) throws {
    let fields = try FieldReader(JSONValue(parsing: text), at: .root, known: Self.keys)
    place = SheetPlace(
      sitting: try fields.required("sitting", FieldReader.text),
      product: try fields.required("product", FieldReader.text),
      member: try fields.required("member", FieldReader.text),
      typist: try fields.nullable("typist", FieldReader.text))
    version = try fields.required("version", FieldReader.integer(in: Bounds.ordinal))
    content = try fields.required("sheet", SheetContent.init(json:at:))
    signatures = try fields.required("signatures", FieldReader.list(SheetSignature.init(json:at:)))
  }
}

/// A sheet that was opened when scoring was closed, with the signatures that show whose it is.
public struct OpenedSheet: Hashable, Sendable {
  /// Member's id.
  public let member: String
  /// In which round of scoring it was submitted, from 1.
  public let round: Int
  public let content: SheetContent
  /// By the member, or by both who typed a paper sheet.
  public let signatures: [SheetSignature]

  /// Creates an opened sheet; where the member was last is not opened.
  public init(member: String, round: Int, content: SheetContent, signatures: [SheetSignature]) {
    var content = content
    content.lastCriterion = nil
    self.member = member
    self.round = round
    self.content = content
    self.signatures = signatures
  }

  /// Ids of those who typed the sheet in from paper and signed it; empty where the member did.
  var typists: [String] { signatures.map(\.signer).filter { $0 != member } }

  /// What is signed: everything that the sheet says, and about what.
  func statement(sitting: String, product: String, setHash: String) -> String {
    JSONValue.array([
      .string("sheet"), .string(sitting), .string(product), .string(setHash), .string(member), .integer(round),
      content.json,
    ]).canonicalText
  }
}

extension OpenedSheet {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["member", "round", "sheet", "signatures"])
    self.init(
      member: try fields.required("member", FieldReader.nonEmptyText),
      round: try fields.required("round", FieldReader.integer(in: Bounds.ordinal)),
      content: try fields.required("sheet", SheetContent.init(json:at:)),
      signatures: try fields.required("signatures", FieldReader.list(SheetSignature.init(json:at:))))
  }

  var json: JSONValue {
    .members([
      "member": .string(member), "round": .integer(round), "sheet": content.json,
      "signatures": .array(signatures.map(\.json)),
    ])
  }
}
