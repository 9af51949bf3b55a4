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

  /// Members' names by id.
  func memberNames() throws -> [String: String] {
    Dictionary(try store.members(sitting.id).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The national council's result that the product was given its star by; nil where the council rated it itself.
  func adopted(_ code: String) throws -> AdoptedResult? { try store.tally(sitting.id, code).first?.adopted }

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
