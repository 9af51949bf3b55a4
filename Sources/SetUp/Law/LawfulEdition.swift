import Rulebook

/// Finds the edition that a sitting's dossiers are rated under.
struct LawfulEdition {
  /// What was found.
  struct Found {
    let edition: Edition
    let reason: EditionChoice.Reason

    init(_ edition: Edition, _ reason: EditionChoice.Reason) {
      self.edition = edition
      self.reason = reason
    }
  }

  let choice: EditionChoice
  let settings: SettingCells
  /// The day of the sitting.
  let date: CalendarDate

  /// The edition for dossiers of `kinds`, and why; nil and faults where there is none, or not one for all.
  ///
  /// Where nothing says when the dossiers were filed, they count as filed on the day of the sitting.
  func find(for kinds: Set<ApplicationKind>, _ faults: inout FaultList) -> Found? {
    var filed = date
    if settings.has(.filed) {
      guard let day = settings.optional(.filed, CellKind<CalendarDate>.date, &faults) else { return nil }
      filed = day
    }
    let named = settings.list(.edition).first
    let blamed: Setting = named != nil ? .edition : settings.has(.filed) ? .filed : .date
    var found: [Found] = []
    var refusals: [EditionChoice.Refusal] = []
    for kind in ApplicationKind.allCases where kinds.contains(kind) {
      let answer =
        named.map { choice.validating($0, for: kind, filed: filed, rated: date) }
        ?? choice.edition(for: kind, filed: filed, rated: date)
      switch answer {
      case .edition(let edition, let reason): found.append(Found(edition, reason))
      case .refused(let refusal): if !refusals.contains(refusal) { refusals.append(refusal) }
      }
    }
    for refusal in refusals { fault(.edition(refusal), blamed, &faults) }
    guard refusals.isEmpty, let first = found.first else { return nil }
    let editions = Set(found.map(\.edition.id)).sorted()
    guard editions.count == 1 else {
      fault(.editionsDiffer(editions), blamed, &faults)
      return nil
    }
    return first
  }

  private func fault(_ problem: ImportFault.Problem, _ setting: Setting, _ faults: inout FaultList) {
    faults.add(problem, line: settings.line(of: setting), column: setting.rawValue)
  }
}
