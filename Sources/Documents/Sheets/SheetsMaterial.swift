import Council
import Rating
import Rulebook

/// Everything that the sheets (phiếu đánh giá) of a sitting are made of.
public struct SheetsMaterial: Sendable {
  /// One sheet of paper.
  struct Paper: Sendable {
    let product: Product
    let pinned: PinnedScale
    /// Nil on a blank sheet.
    let member: Member?
    /// Nil on a blank sheet.
    let sheet: SheetState?
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
    for tallied in try store.tally(sitting, nil) {
      switch tallied.standing {
      case .sealed: sealed.append(tallied.product)
      case .unscored: break
      case .opened(let request):
        papers += try store.sheets(sitting, tallied.product.code, nil).map {
          Paper(product: tallied.product, pinned: request.pinned, member: $0.member, sheet: $0.sheet)
        }
      }
    }
    return SheetsMaterial(sitting: try store.sitting(sitting), sealed: sealed, papers: papers)
  }

  /// Gathers a blank sheet for every product of the agenda.
  public static func blank(of sitting: String, in store: CouncilStore) throws -> SheetsMaterial {
    let papers = try store.agenda(sitting, nil).map { line in
      Paper(product: line.product, pinned: try store.set(line.product.setHash), member: nil, sheet: nil)
    }
    return SheetsMaterial(sitting: try store.sitting(sitting), sealed: [], papers: papers)
  }
}
