import Council
import Rating
import Rulebook
import Season

/// What a scoring form is about: everything that the member's own sheet does not say.
struct FormSubject: Sendable {
  let product: Product
  let edition: Edition
  let scale: Scale
  /// Id of the member whose sheet it is.
  let member: String
  /// Place of the product on the agenda, from 1.
  var position: Int
  /// Products on the agenda.
  var count: Int
  var stage: Stage
  /// False where the member does not score this product (recused, absent, by role).
  var isScorer: Bool
  /// True where others type, or have typed, the member's sheet in from paper.
  var isOnPaper = false
  /// Places of the criteria that the council agrees on together.
  var joint: Set<Int> = []
  /// The round under way where it is not the first.
  var again: FormRound?
  /// Scores from outside the council, as far as its regulation shows them.
  var appraisals: [Appraisal] = []

  /// What the product's dossier has in documents; nil where the register has no dossier of it.
  var dossier: FormDossier?

  /// Whose scores are entered where it is not a member's sheet.
  var entered: FormAppraisal?

  /// The points that `source` gave the criterion at `index`; nil where it gave none, or is not shown.
  func points(by source: Appraisal.Source, at index: Int) -> Int? {
    guard scale.criteria.indices.contains(index),
      let number = appraisals.first(where: { $0.source == source })?.choices[scale.criteria[index].code],
      (0...scale.criteria[index].options.count).contains(number)
    else { return nil }
    return scale.points(of: number, at: index)
  }

  /// True where there is anything to tell about the set or the edition.
  var hasDoubts: Bool { isDoubtful || !edition.doubts.isEmpty }

  /// True where the printed text of the set is damaged, odd or not backed by a second source.
  var isDoubtful: Bool { !scale.set.verified || !scale.set.doubts.isEmpty }

  /// Why nobody may change the sheet at this stage, or this member never; nil where scoring is open.
  var lock: FormLock? {
    if let entered { return entered.isOpen ? nil : .closed }
    if !isScorer { return .notScorer }
    switch stage {
    case .waiting, .presented: return .notOpened
    case .scoring: return isOnPaper ? .onPaper : again.flatMap { $0.isAsked ? nil : .notAsked($0.number) }
    case .closed, .discussed, .concluded: return .closed
    }
  }
}

/// A later round of scoring.
struct FormRound: Hashable, Sendable {
  let number: Int
  /// Whether this member is asked to score again.
  let isAsked: Bool
  let reason: String

  /// The round that the agenda tells of, as `member` is concerned; nil in the first one.
  init?(_ item: AgendaItem, _ member: String) {
    guard item.isRescored else { return nil }
    number = item.round
    isAsked = item.asks(member)
    reason = item.roundReason
  }
}

/// Why a form can only be read.
enum FormLock: Hashable, Sendable {
  /// The member does not score this product.
  case notScorer
  /// The chair has not opened scoring yet.
  case notOpened
  /// The chair has closed scoring.
  case closed
  /// Others type the sheet in from paper.
  case onPaper
  /// Others are asked to score again, in the round of this number.
  case notAsked(Int)
  /// The member has submitted the sheet.
  case submitted
}
