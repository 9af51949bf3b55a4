import Rating
import Rulebook

extension Guard {
  /// Whoever leads the product, or the secretary, enters what the council agreed on: while the product is presented or
  /// in its first round of scoring. Another option than before needs a reason once members score.
  func checkAgreement(_ agreement: Agreement, _ reason: String) throws {
    let product = try tables.product(agreement.product, in: sitting)
    guard case .member(let id) = actor else { throw Refusal.notEntitled }
    if try tables.member(id, in: sitting).role != .secretary { try checkLead(of: product) }
    guard product.stage == .presented || product.stage == .scoring else {
      throw Refusal.otherStage(product: agreement.product, product.stage)
    }
    // Sheets of the first round stand as they were opened.
    guard product.round == 1 else { throw Refusal.agreedForGood }
    let scale = try law.set(product.product.setHash, in: tables).pinned.scale
    let joint = try tables.joint(product, scale)
    guard joint.codes.contains(agreement.criterion), let index = scale.index(of: agreement.criterion) else {
      throw Refusal.notJoint(agreement.criterion)
    }
    try scale.criteria[index].requireOption(agreement.option)
    let isOther = joint.agreed[agreement.criterion].map { $0 != agreement.option } ?? false
    if product.stage == .scoring, isOther, reason.isBlank { throw Refusal.reasonMissing }
  }
}
