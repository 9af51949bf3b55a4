import Council
import Documents
import Season

extension Desk {
  /// True for whoever keeps the register, and where the sitting's regulation shows the scores while one scores.
  func maySee(_ source: Appraisal.Source) -> Bool {
    guard !keepsRegister else { return true }
    return switch source {
    case .producer: sitting.regulation.showsProducerScores
    case .advisory: sitting.regulation.showsAdvisoryScores
    }
  }

  /// The papers that whoever looks may not have yet: they show scores given outside the council, which its regulation
  /// keeps from members until they have scored every product.
  /// - Throws: what the store throws.
  func withheldPapers() throws -> Set<Paper> {
    let withheld = Paper.allCases.filter { !$0.appraisals.allSatisfy(maySee) }
    guard !withheld.isEmpty else { return [] }
    let isScoring = try store.tally(sitting.id, nil).contains { if case .sealed = $0.standing { true } else { false } }
    return isScoring ? Set(withheld) : []
  }
}
