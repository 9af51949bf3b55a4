import Rulebook
import StrictJSON

extension Act {
  /// The content of a print or of a correction.
  var printingJSON: JSONValue {
    switch self {
    case .printed(let document, let head, let version):
      .members(["document": .string(document.rawValue), "head": .string(head), "version": .integer(version)])
    case .openCorrection(let kind, let reason):
      .members(["kind": .string(kind.rawValue), "reason": .string(reason)])
    default: .null
    }
  }

  /// Reads a print or a correction.
  static func printing(_ name: Name, _ json: JSONValue) throws(FieldError) -> Act {
    guard name == .printed else {
      let fields = try FieldReader(json, at: .root, known: ["kind", "reason"])
      return .openCorrection(
        kind: try fields.required("kind", FieldReader.oneOf(CorrectionKind.self)),
        reason: try fields.required("reason", FieldReader.text))
    }
    let fields = try FieldReader(json, at: .root, known: ["document", "head", "version"])
    return .printed(
      document: try fields.required("document", FieldReader.oneOf(PrintedDocument.self)),
      head: try fields.required("head", FieldReader.text),
      version: try fields.required("version", FieldReader.integer(in: Bounds.ordinal)))
  }
}
