import StrictJSON

extension Act {
  /// Reads the act that calls a meeting.
  static func meeting(_ json: JSONValue) throws(FieldError) -> Act {
    let fields = try FieldReader(json, at: .root, known: ["product", "reason"])
    return .callMeeting(
      product: try fields.required("product", FieldReader.nonEmptyText),
      reason: try fields.required("reason", FieldReader.text))
  }
}
