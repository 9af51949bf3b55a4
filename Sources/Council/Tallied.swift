import Rating
import Rulebook
import StrictJSON

/// How one product of a sitting stands.
public struct Tallied: Sendable {
  /// What can be said of it.
  public enum Standing: Sendable {
    /// Scoring is not closed: nothing but how many have submitted.
    case sealed(submitted: Int, of: Int)
    /// Scoring is closed and no sheet counts.
    case unscored(of: Int)
    /// Scoring is closed; `Answer(request)` rates the product.
    case opened(RatingRequest)
    /// The national council's result was taken over.
    case adopted(AdoptedResult)
  }

  public let product: Product
  public let standing: Standing

  /// The rating; nil while sealed or without a counted sheet.
  public var answer: Answer? {
    guard case .opened(let request) = standing else { return nil }
    return Answer(request)
  }

  /// The national council's result; nil where the council rated the product itself.
  public var adopted: AdoptedResult? {
    guard case .adopted(let result) = standing else { return nil }
    return result
  }

  /// One element of what `ocop tally --json` prints.
  public var json: JSONValue {
    switch standing {
    case .sealed(let submitted, let of):
      .members([
        "product": product.echo, "status": "sealed", "submitted": .integer(submitted), "of": .integer(of),
      ])
    case .unscored(let of):
      .members(["product": product.echo, "status": "unscored", "submitted": .integer(0), "of": .integer(of)])
    case .opened(let request): Answer(request).json
    case .adopted(let result): result.json
    }
  }
}

extension Product {
  /// What answers say of the product: code and name.
  public var echo: JSONValue { .members(["code": .string(code), "name": .string(name)]) }
}

/// Builds the rating requests of a sitting from the derived tables, in one pass over the sheets.
struct Tallying<Tables: TableReading> {
  let tables: Tables
  let law: PinnedLaw
  let sitting: String

  /// The standing of `product`, or of every product in the agenda's order.
  /// - Throws: `Refusal`, `LevelError`.
  func tally(_ product: String?) throws -> [Tallied] {
    let sitting = try tables.sitting(sitting)
    let edition = try law.edition(sitting.editionHash, in: tables)
    let level = sitting.regulation.reading(try edition.scoringLevel(sitting.level, on: sitting.date))
    let roll = try tables.roll(of: sitting)
    let products = try product.map { [try tables.product($0, in: sitting.id)] } ?? allProducts()
    let sheets = try openedSheets(of: product)
    let submitted = try submittedSheets(of: product)
    return try products.map { row in
      guard row.stage.isRevealed else {
        let awaited = roll.awaited(for: row)
        let done = submitted[row.product.code] ?? []
        return Tallied(
          product: row.product,
          standing: .sealed(submitted: awaited.count { done.contains($0.id) }, of: awaited.count))
      }
      let scorers = roll.scorers(of: row.product.code)
      if let national = row.conclusion?.national {
        let result = AdoptedResult(
          national, of: row.product, edition: edition, level: level,
          pinned: try law.set(row.product.setHash, in: tables).pinned,
          decimals: sitting.regulation.rules.decimals)
        return Tallied(product: row.product, standing: .adopted(result))
      }
      let opened = sheets[row.product.code] ?? [:]
      return Tallied(
        product: row.product,
        standing: try standing(row, scorers.compactMap { opened[$0.id] }, of: scorers.count) { sheets, pinned in
          RatingRequest(
            edition: edition, pinned: pinned, level: level, rules: sitting.regulation.rules,
            decisions: row.conclusion?.decisions ?? Decisions(), product: row.product.echo, sheets: sheets)
        })
    }
  }

  private func allProducts() throws -> [ProductRow] {
    try tables.all(ProductRow.self, sitting).sorted { $0.product.position < $1.product.position }
  }

  private func standing(
    _ row: ProductRow, _ counted: [PackedSheet], of scorers: Int,
    request: ([Sheet], PinnedScale) -> RatingRequest
  ) throws -> Tallied.Standing {
    guard !counted.isEmpty else { return .unscored(of: scorers) }
    let set = try law.set(row.product.setHash, in: tables)
    let sheets = try counted.map {
      Sheet(member: $0.member, choices: try set.unpacker.choices($0.choices), reject: $0.reject, stop: $0.stop)
    }
    return .opened(request(sheets, set.pinned))
  }

  /// A sheet as it lies in the table.
  private struct PackedSheet {
    let member: String
    let choices: String
    let reject: String?
    let stop: String?
  }

  /// The latest opened sheets by product and member.
  private func openedSheets(of product: String?) throws -> [String: [String: PackedSheet]] {
    let columns = Table.openedSheet.places(of: ["product", "member", "choices", "reject", "stop"])
    var sheets: [String: [String: PackedSheet]] = [:]
    try tables.scan(.openedSheet, prefix: prefix(product), columns: columns) { values in
      var reader = ColumnReader(values, of: .openedSheet)
      let product = try reader.text()
      let member = try reader.text()
      // Rounds come in their order, so that the latest stays.
      sheets[product, default: [:]][member] = PackedSheet(
        member: member, choices: try reader.text(), reject: try reader.optionalText(), stop: try reader.optionalText())
    }
    return sheets
  }

  /// Members who have submitted, by product.
  private func submittedSheets(of product: String?) throws -> [String: Set<String>] {
    var members: [String: Set<String>] = [:]
    let columns = Table.sheet.places(of: ["product", "member", "submitted"])
    try tables.scan(.sheet, prefix: prefix(product), columns: columns) { values in
      var reader = ColumnReader(values, of: .sheet)
      let product = try reader.text()
      let member = try reader.text()
      if try reader.flag() { members[product, default: []].insert(member) }
    }
    return members
  }

  private func prefix(_ product: String?) -> [Value] {
    [Value.text(sitting)] + [product].compactMap { $0.map(Value.text) }
  }
}
