import Rating
import Rulebook

/// What a council agreed on together (tiêu chí thống nhất chung): one option that stands on every sheet of a product.
public struct Agreement: Hashable, Sendable {
  /// Product's code.
  public let product: String
  /// Criterion's code.
  public let criterion: String
  /// Number from 1, or 0 for "none holds".
  public let option: Int

  /// Creates an agreement.
  public init(product: String, criterion: String, option: Int) {
    self.product = product
    self.criterion = criterion
    self.option = option
  }
}

/// An agreement as it lies in its table.
struct AgreedRow: TableRow, Hashable {
  static let table = Table.agreed
  let sitting: String
  let agreement: Agreement

  var values: [Value] {
    [.text(sitting), .text(agreement.product), .text(agreement.criterion), .integer(agreement.option)]
  }
}

extension AgreedRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    agreement = Agreement(
      product: try columns.text(), criterion: try columns.text(), option: try columns.integer())
  }
}

/// The criteria of one product that nobody marks alone.
struct JointCriteria {
  /// Those of the regulation that the product's set has, in the regulation's order.
  let codes: [String]
  /// Code → the option agreed on; nothing where the council has not agreed yet.
  let agreed: [String: Int]

  /// What the council has yet to agree on.
  var open: [String] { codes.filter { agreed[$0] == nil } }

  /// The sheet with what was agreed on it.
  /// - Throws: `Refusal.notAgreed` while something is not.
  func complete(_ content: SheetContent) throws(Refusal) -> SheetContent {
    guard open.isEmpty else { throw .notAgreed(open) }
    return laid(on: content)
  }

  /// The sheet with what has been agreed so far.
  func laid(on content: SheetContent) -> SheetContent {
    var content = content
    for code in codes { content.choices[code] = agreed[code] }
    return content
  }

  /// - Throws: `Refusal.jointCriterion` for a criterion that is not the member's own to mark.
  func requireOwn(_ code: String) throws(Refusal) {
    if codes.contains(code) { throw .jointCriterion(code) }
  }

  /// - Throws: `Refusal.otherThanAgreed` where a sheet says something else than the council.
  func require(on content: SheetContent) throws(Refusal) {
    for code in codes where content.choices[code] == nil || content.choices[code] != agreed[code] {
      throw .otherThanAgreed(code)
    }
  }
}

extension TableReading {
  /// The joint criteria of `product`.
  func joint(_ product: ProductRow, by law: PinnedLaw) throws -> JointCriteria {
    try joint(product, law.set(product.product.setHash, in: self).pinned.scale)
  }

  /// The joint criteria of `product`; an option that its set no longer prints counts as none.
  func joint(_ product: ProductRow, _ scale: Scale) throws -> JointCriteria {
    let codes = try sitting(product.sitting).regulation.jointCriteria.filter { scale.index(of: $0) != nil }
    guard !codes.isEmpty else { return JointCriteria(codes: [], agreed: [:]) }
    var agreed: [String: Int] = [:]
    for row in try all(AgreedRow.self, product.sitting, product.product.code) {
      let (code, option) = (row.agreement.criterion, row.agreement.option)
      guard codes.contains(code), let index = scale.index(of: code),
        (try? scale.criteria[index].requireOption(option)) != nil
      else { continue }
      agreed[code] = option
    }
    return JointCriteria(codes: codes, agreed: agreed)
  }
}
