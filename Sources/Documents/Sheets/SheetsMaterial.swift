import Council
import Rating
import Rulebook

/// Everything that the sheets (phiếu đánh giá) of a sitting are made of.
public struct SheetsMaterial: Sendable {
  /// One sheet of paper.
  struct Paper: Sendable {
    let product: Product
    let pinned: PinnedScale
    /// Who scored, with the name of a delegate; nil on a blank sheet.
    var member: Member?
    /// Nil on a blank sheet.
    var sheet: SheetState?
    /// Names of those who typed the sheet in from paper.
    var typists: [String] = []
  }

  public let sitting: Sitting
  /// Products left out because their scoring is not closed, in the order of the agenda.
  public let sealed: [Product]
  let papers: [Paper]

  /// True where nothing may be printed.
  public var isEmpty: Bool { papers.isEmpty }

  /// Gathers the counted sheets of every product whose scoring is closed, one a member and product.
  public static func filled(of sitting: String, in store: CouncilStore) throws -> SheetsMaterial {
    var papers: [Paper] = []
    var sealed: [Product] = []
    let held = try store.sitting(sitting)
    let members = try store.members(sitting)
    let roll = Roll(
      members, try store.attendance(sitting), regulation: held.regulation,
      written: try store.agenda(sitting, nil).askedInWriting)
    for tallied in try store.tally(sitting, nil) {
      let product = tallied.product
      switch tallied.standing {
      case .sealed: sealed.append(product)
      case .unscored, .adopted: break
      case .opened(let request):
        papers += try store.versions(sitting, product.code).members.map { scored in
          let counted = scored.versions.last
          return Paper(
            product: product, pinned: request.pinned,
            member: scored.member.seating(roll.delegate(of: scored.member.id, for: product.code), in: .vietnamese),
            sheet: counted?.sheet,
            typists: (counted?.typists ?? []).compactMap { id in members.first { $0.id == id }?.name })
        }
      }
    }
    return SheetsMaterial(sitting: held, sealed: sealed, papers: papers)
  }

  /// Gathers a blank sheet for every product of the agenda.
  public static func blank(of sitting: String, in store: CouncilStore) throws -> SheetsMaterial {
    let papers = try store.agenda(sitting, nil).map { line in
      Paper(product: line.product, pinned: try store.set(line.product.setHash))
    }
    return SheetsMaterial(sitting: try store.sitting(sitting), sealed: [], papers: papers)
  }
}
