import Rating
import Rulebook
import StrictJSON

/// A product in a sitting, with its stage and what was concluded.
struct ProductRow: TableRow, Hashable {
  static let table = Table.product
  let sitting: String
  var product: Product
  var stage = Stage.waiting
  /// Round of scoring, from 1.
  var round = 1
  /// Members who are asked to score again; empty in the first round.
  var asked: [String] = []
  /// The deputy whom the chair handed the product over to.
  var lead: String?
  /// The session in which its scoring began; nil before that.
  var session: Int?
  /// Nil until concluded.
  var conclusion: Conclusion?

  var values: [Value] {
    [
      .text(sitting), .text(product.code), .integer(product.position), .text(product.name), .text(product.producer),
      .text(product.address), .text(product.phone), .integer(product.set), .text(product.setHash),
      .text(product.kind.rawValue), .text(stage.rawValue), .integer(round),
      .text(JSONValue.array(asked.map(JSONValue.string)).canonicalText), .optional(lead), .optional(session),
      .optional(conclusion?.status.rawValue), .optional(conclusion?.star), .optional(conclusion?.total?.numerator),
      .optional(conclusion?.total?.denominator),
      .optional(conclusion?.decisions.json.canonicalText),
      .optional((conclusion?.conditions.map(JSONValue.string)).map { JSONValue.array($0).canonicalText }),
      .optional(conclusion?.discussion), .optional(conclusion?.withoutMeeting),
      .optional(conclusion?.national?.json.canonicalText),
    ]
  }
}

extension ProductRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    let code = try columns.text()
    let position = try columns.integer()
    product = Product(
      code: code, name: try columns.text(), producer: try columns.text(), address: try columns.text(),
      phone: try columns.text(), set: try columns.integer(), setHash: try columns.text(),
      kind: try columns.oneOf(ApplicationKind.self), position: position)
    stage = try columns.oneOf(Stage.self)
    round = try columns.integer()
    let asked = try columns.text()
    self.asked = asked == "[]" ? [] : try FieldReader.list(FieldReader.text)(JSONValue(parsing: asked), .root)
    lead = try columns.optionalText()
    session = try columns.optionalInteger()
    conclusion = try Conclusion(&columns)
  }
}

extension Conclusion {
  /// Reads the columns of a conclusion; nil where they are null.
  fileprivate init?(_ columns: inout ColumnReader) throws {
    let status = try columns.optionalText()
    let star = try columns.optionalInteger()
    let numerator = try columns.optionalInteger()
    let denominator = try columns.optionalInteger()
    let decisions = try columns.optionalText()
    let conditions = try columns.optionalText()
    let discussion = try columns.optionalText()
    let withoutMeeting = try columns.optionalText()
    let national = try columns.optionalText()
    guard let status, let decisions, let conditions, let discussion, let withoutMeeting else { return nil }
    guard let status = Status(rawValue: status), denominator != 0 else {
      throw MalformedRow(table: Table.product.name, column: "status")
    }
    var total: Fraction?
    if let numerator, let denominator { total = Fraction(numerator, denominator) }
    self.init(
      status: status, star: star, total: total,
      decisions: decisions == Decisions().json.canonicalText
        ? Decisions() : try Decisions(json: JSONValue(parsing: decisions), at: .root),
      conditions: conditions == "[]"
        ? [] : try FieldReader.list(FieldReader.text)(JSONValue(parsing: conditions), .root),
      discussion: discussion, withoutMeeting: withoutMeeting,
      national: try national.map { try NationalResult(json: JSONValue(parsing: $0), at: .root) })
  }
}
