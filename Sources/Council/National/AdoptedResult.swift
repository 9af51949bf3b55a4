import Rating
import Rulebook
import StrictJSON

/// A product that a province gave its star by the national council's result, without sheets of its own.
public struct AdoptedResult: Sendable {
  public let product: Product
  public let national: NationalResult
  public let star: Int
  public let promotion: Promotion
  /// What the result is bound to.
  public let edition: Edition
  public let pinned: PinnedScale
  /// Places in print.
  public let decimals: Int

  init(
    _ national: NationalResult, of product: Product, edition: Edition, level: Level, pinned: PinnedScale,
    decimals: Int
  ) {
    self.product = product
    self.national = national
    self.edition = edition
    self.pinned = pinned
    self.decimals = decimals
    star = national.star(under: edition)
    promotion = Promotion(takenOver: star, total: national.total, level: level, edition: edition)
  }

  /// The total as printed, with a decimal point; it never seems to reach a star's bound that it misses.
  public var printedTotal: String { national.total.printed(places: decimals, at: nil, of: edition) }

  /// The star by the points alone.
  public var band: Int { edition.stars.filter { national.total >= Fraction($0.from) }.map(\.stars).max() ?? 1 }

  /// What `ocop tally --json` prints: the keys of any rated product, those about sheets empty, and `basis`.
  public var json: JSONValue {
    .members([
      "edition": .string(edition.id), "set": .integer(product.set), "product": product.echo, "sheets": .integer(0),
      "status": .string(Status.rated.rawValue),
      "basis": .members([
        "level": .string(Level.Name.national.rawValue), "minimums": .integer(national.minimums),
        "document": .string(national.document), "date": .string(national.date.description),
      ]),
      "parts": .null,
      "total": .members(["mean": .string(printedTotal), "exact": national.total.json]), "members": .array([]),
      "band": .integer(band), "star": .integer(star), "gates": .string(edition.gates.rawValue), "minimums": .array([]),
      "caseSplit": .array([]), "spread": .null, "promotion": promotion.json, "paths": .array([]),
      "doubts": .array(pinned.scale.set.doubts.map(JSONValue.string)), "verified": .bool(pinned.scale.set.verified),
      "setHash": .string(pinned.hash),
    ])
  }
}

extension AdoptedResult {
  /// "dùng kết quả cấp trung ương theo Thông báo 12/TB ngày 05/11/2026: tổng điểm 86,50; đạt mức tối thiểu đến 4 sao".
  public func basis(in language: Language) -> String {
    let stars = national.minimums
    let total = language.choose(String(printedTotal.map { $0 == "." ? "," : $0 }), printedTotal)
    return language.choose(
      "dùng kết quả cấp trung ương theo \(national.document) ngày \(national.date.printed): tổng điểm \(total); đạt mức tối thiểu đến \(stars) sao",
      "the national result is used, by \(national.document) of \(national.date.printed): total \(total); minimums met up to \(stars) \(stars == 1 ? "star" : "stars")"
    )
  }
}
