import Rating
import Rulebook

extension Guard {
  /// A meeting may be called while no sheet is under way and nothing is concluded.
  func checkMeeting(_ code: String, _ reason: String) throws {
    let product = try tables.product(code, in: sitting)
    try checkLead(of: product)
    guard try tables.opinion(on: product) == .asked else { throw Refusal.notInWriting(product: code) }
    guard product.stage != .scoring, product.stage != .concluded else {
      throw Refusal.otherStage(product: code, product.stage)
    }
    guard !reason.isBlank else { throw Refusal.reasonMissing }
  }

  /// The council must sit, unless it is asked in writing.
  func requireSession(for product: ProductRow) throws {
    if try tables.opinion(on: product) != .asked { try requireOpenSession() }
  }

  /// Enough of the council must be there, unless it is asked in writing.
  func checkQuorum(for product: ProductRow) throws {
    guard try tables.opinion(on: product) != .asked else { return }
    let sitting = try tables.sitting(sitting)
    let quorum = Quorum(try tables.roll(of: sitting), regulation: sitting.regulation)
    guard quorum.isMet else { throw Refusal.noQuorum(quorum) }
  }

  /// Where members asked in writing differ, the leader says why the council does not meet; where it meets
  /// without scoring anew, it must be there.
  func checkOpinion(_ product: ProductRow, _ tally: Tally, _ edition: Edition, _ conclusion: Conclusion) throws {
    let regulation = try tables.sitting(sitting).regulation
    switch try tables.opinion(on: product, under: regulation) {
    case .asked?:
      guard let limit = regulation.writtenSpread,
        MeetingProposal(tally, edition: edition, rules: regulation.rules, limit: limit) != nil
      else { return }
      guard !conclusion.withoutMeeting.isBlank else { throw Refusal.meetingProposed }
    case .meeting? where try tables.awaitsMeeting(product): try checkQuorum(for: product)
    case .meeting?, nil: break
    }
  }
}

extension Projection {
  /// The next round of a closed product is the meeting's.
  func applyMeeting(
    _ code: String, _ reason: String, in sitting: String, number: Int, to tables: inout some TableWriting
  )
    throws
  {
    guard let product = try tables.find(ProductRow.self, sitting, code) else { throw Refusal.noSuchProduct(code) }
    let round = product.round + (product.stage.isRevealed ? 1 : 0)
    try tables.put(MeetingRow(sitting: sitting, product: code, since: number, round: round, reason: reason))
  }
}
