import Rating
import Rulebook
import StrictJSON

extension Guard {
  /// A province takes the national council's result over for a product that it has not scored.
  func checkAdoption(_ code: String, _ national: NationalResult, star: Int) throws {
    let product = try tables.product(code, in: sitting)
    try checkLead(of: product)
    let sitting = try tables.sitting(sitting)
    guard sitting.level == .province else { throw Refusal.notProvincial }
    guard product.stage == .waiting else { throw Refusal.otherStage(product: code, product.stage) }
    guard national.isPossible else { throw Refusal.impossibleResult }
    try requireText(national.document)
    guard national.date <= sitting.date else { throw Refusal.laterThanSitting(national.date) }
    let lawful = national.star(under: try law.edition(sitting.editionHash, in: tables))
    guard star == lawful else { throw Refusal.resultDiffers(.rated, star: lawful, total: national.total) }
  }

  /// A step back from a conclusion: to the sheets, or to waiting where there are none.
  func checkStepBack(_ product: ProductRow, to: Stage) throws {
    guard product.stage == .concluded, (to == .waiting) != (product.conclusion?.national != nil) else { return }
    throw Refusal.noSuchStep(from: .concluded, to: to)
  }
}

extension Projection {
  /// Concludes a product by the national council's result.
  func applyAdoption(
    _ code: String, _ national: NationalResult, star: Int, in sitting: String, to tables: inout some TableWriting
  ) throws {
    guard var row = try tables.find(ProductRow.self, sitting, code) else { throw Refusal.noSuchProduct(code) }
    row.stage = .concluded
    row.conclusion = Conclusion(status: .rated, star: star, total: national.total, national: national)
    try tables.put(row)
  }
}

extension Act {
  /// The content of a national result that is taken over.
  static func adoptionJSON(_ product: String, _ national: NationalResult, star: Int) -> JSONValue {
    .members(["product": .string(product), "result": national.json, "star": .integer(star)])
  }

  /// Reads a national result that is taken over.
  static func adoption(_ json: JSONValue) throws(FieldError) -> Act {
    let fields = try FieldReader(json, at: .root, known: ["product", "result", "star"])
    return .adoptNational(
      product: try fields.required("product", FieldReader.nonEmptyText),
      try fields.required("result", NationalResult.init(json:at:)),
      star: try fields.required("star", FieldReader.integer(in: Bounds.stars)))
  }
}

extension Refusal {
  /// About results of the national council.
  func national(in language: Language) -> String {
    switch self {
    case .notProvincial:
      language.choose(
        "chỉ phiên họp cấp tỉnh dùng được kết quả cấp trung ương", "only a province's sitting can use a national result"
      )
    case .laterThanSitting(let date):
      language.choose(
        "văn bản ngày \(date.printed) sau ngày họp", "the paper of \(date.printed) is later than the sitting")
    default:
      language.choose(
        "tổng điểm từ 0 đến 100, mức tối thiểu đạt đến 1–4 sao", "a total from 0 to 100, minimums met up to 1–4 stars")
    }
  }
}
