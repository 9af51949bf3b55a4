import Rulebook

/// Which edition of the law a draft falls under, and which ones may be chosen by hand.
public struct EditionOffer: Sendable {
  /// The edition that the draft names, or else the one that the law gives; nil where there is none.
  public let edition: Edition?
  /// Why that one.
  public let reason: EditionChoice.Reason?
  /// Why there is none.
  public let problems: [ImportFault.Problem]
  /// Ids of the editions that may be chosen by hand, because the law is silent.
  public let byHand: [String]
}

extension SetUpDraft {
  /// Looks up the edition; nil until the day of the sitting is known.
  /// - Throws: what `law` throws.
  public func editionOffer(_ law: LawSource) throws -> EditionOffer? {
    let choice = EditionChoice(among: try law.editions())
    guard let (found, problems) = lawful(named: self[.setting(.edition)], choice) else { return nil }
    let byHand = choice.editions.map(\.id).filter { id in
      if case .byHand? = lawful(named: id, choice)?.found?.reason { true } else { false }
    }
    return EditionOffer(edition: found?.edition, reason: found?.reason, problems: problems, byHand: byHand)
  }

  private func lawful(
    named id: String, _ choice: EditionChoice
  ) -> (found: LawfulEdition.Found?, problems: [ImportFault.Problem])? {
    var draft = self
    draft[.setting(.edition)] = id
    var faults = FaultList(file: "")
    let settings = draft.councilRows(&faults).settings
    guard let date = settings.optional(.date, .date, &faults) else { return nil }
    let kinds = products.map { CellKind.kind.read($0[.kind]) ?? .first }
    faults = FaultList(file: "")
    let found = LawfulEdition(choice: choice, settings: settings, date: date)
      .find(for: kinds.isEmpty ? [.first] : Set(kinds), &faults)
    return (found, faults.faults.map(\.problem))
  }
}
