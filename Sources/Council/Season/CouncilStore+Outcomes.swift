import Rating
import Season

extension CouncilStore {
  /// What the concluded products of a sitting have yet to tell the register: the result of each, and the step from the
  /// council to it. Products without a dossier are passed over.
  public func outcomesToEnter(of sitting: String) throws -> [SeasonAct] {
    let held = try self.sitting(sitting)
    return try agenda(sitting, nil).flatMap { item -> [SeasonAct] in
      let code = item.product.code
      guard let conclusion = item.conclusion, let dossier = try register.find(code) else { return [] }
      let outcome = Outcome(
        level: held.level, edition: held.edition, date: held.date,
        total: conclusion.total.map { [$0.numerator, $0.denominator] }, star: conclusion.star, source: held.title)
      guard try !register.view(code).outcomes.contains(outcome) else { return [] }
      let step = DossierStep(from: .council, to: .result, date: max(held.date, dossier.since))
      return [.outcome(dossier: code, outcome)] + (dossier.stage == .council ? [.step(dossier: code, step)] : [])
    }
  }
}
