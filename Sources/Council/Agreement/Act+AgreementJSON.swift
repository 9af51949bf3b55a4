import Rulebook
import StrictJSON

extension Agreement {
  /// Content of the act, with why another option was agreed on; empty the first time.
  func json(reason: String) -> JSONValue {
    .members([
      "product": .string(product), "criterion": .string(criterion), "option": .integer(option),
      "reason": .string(reason),
    ])
  }

  static func act(_ json: JSONValue) throws(FieldError) -> Act {
    let fields = try FieldReader(json, at: .root, known: ["product", "criterion", "option", "reason"])
    return .agree(
      Agreement(
        product: try fields.required("product", FieldReader.nonEmptyText),
        criterion: try fields.required("criterion", FieldReader.nonEmptyText),
        option: try fields.required("option", FieldReader.integer(in: Bounds.mark))),
      reason: try fields.required("reason", FieldReader.text))
  }
}
