import Council
import Rating
import Rulebook

extension Desk {
  /// The product with `code` on the agenda.
  /// - Throws: `Refusal` where the agenda has none.
  func agendaItem(_ code: String) throws -> AgendaItem {
    guard let item = try store.agenda(sitting.id, member?.id).first(where: { $0.product.code == code }) else {
      throw Refusal.noSuchProduct(code)
    }
    return item
  }

  /// The member of the sitting with this id.
  func member(_ id: String) throws -> Member? { try store.members(sitting.id).first { $0.id == id } }

  /// The sitting's members as they sit when `product` is scored: a delegate under both names, with the own office.
  func seats(_ product: String) throws -> [Member] {
    let members = try store.members(sitting.id)
    let roll = Roll(
      members, try store.attendance(sitting.id), regulation: sitting.regulation,
      written: try store.agenda(sitting.id, nil).askedInWriting)
    return members.map { $0.seating(roll.delegate(of: $0.id, for: product), in: language) }
  }

  /// The names of those who sit there when `product` is scored, by the members' ids.
  func names(_ product: String) throws -> [String: String] {
    Dictionary(try seats(product).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The national council's result that the product was given its star by; nil where the council rated it itself.
  func adopted(_ code: String) throws -> AdoptedResult? { try store.tally(sitting.id, code).first?.adopted }

  /// Who scores a product, each with the name of the delegate who sits there, and whether the sheet is handed in.
  func progress(_ product: String) throws -> [(member: Member, isSubmitted: Bool)] {
    let seats = try seats(product)
    return try store.progress(sitting.id, product).map { member, isSubmitted in
      (seats.first { $0.id == member.id } ?? member, isSubmitted)
    }
  }

  /// What the rating of a product depends on, once its scoring is closed.
  /// - Throws: `Refusal.sealed` before that, `Refusal.nothingSubmitted` where no sheet counts.
  func ratingRequest(_ code: String) throws -> RatingRequest {
    switch try store.tally(sitting.id, code).first?.standing {
    case .opened(let request): return request
    case .unscored, .adopted: throw Refusal.nothingSubmitted
    case .sealed, nil: throw Refusal.sealed(product: code)
    }
  }
}

extension RatingRequest {
  /// The same with what the chair decides.
  func deciding(_ decisions: Decisions) -> RatingRequest {
    RatingRequest(
      edition: edition, pinned: pinned, level: level, rules: rules, decisions: decisions, product: product,
      sheets: sheets)
  }
}
