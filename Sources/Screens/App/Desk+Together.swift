import Council
import Rating
import Rulebook

/// What is done for all members, or for one of them on paper.
extension Desk {
  /// What has been agreed on for a product, as a sheet with nothing else on it.
  func agreed(_ product: String) throws -> SheetState {
    let agreed = try store.agreed(sitting.id).filter { $0.product == product }
    return SheetState(
      choices: Dictionary(agreed.map { ($0.criterion, $0.option) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Codes of the joint criteria that the council has yet to agree on for `product`.
  func toAgree(_ product: Product) throws -> [String] {
    let codes = sitting.regulation.jointCriteria
    guard !codes.isEmpty else { return [] }
    let (scale, agreed) = (try store.set(product.setHash).scale, try agreed(product.code).choices)
    return codes.filter { scale.index(of: $0) != nil && agreed[$0] == nil }
  }

  /// How far paper sheets of the product with `code` are, by member's id.
  func papers(_ code: String) throws -> [String: PaperSheet.Step] {
    let papers = try store.papers.list(sitting.id).filter { $0.product == code }
    return Dictionary(papers.map { ($0.member, $0.step) }, uniquingKeysWith: { first, _ in first })
  }

  /// True where others type, or have typed, the sheet of `member` in from paper.
  func isOnPaper(_ product: String, of member: String) throws -> Bool {
    try store.papers.list(sitting.id).contains { $0.product == product && $0.member == member }
  }
}
