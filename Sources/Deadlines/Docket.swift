import Council
import Rulebook
import Season

/// The register on one day, with the law that its days are reckoned under.
struct Docket {
  let dossiers: [RegisteredDossier]
  let entries: RegisterEntries
  let choice: EditionChoice
  let today: CalendarDate
  /// The edition in force today; nil before the first one.
  let edition: Edition?
  /// Dossiers by which a product was applied for again, by the code of the earlier one.
  private let successors: [String: [RegisteredDossier]]

  init(dossiers: [RegisteredDossier], entries: RegisterEntries, editions: [Edition], today: CalendarDate) {
    self.dossiers = dossiers
    self.entries = entries
    self.today = today
    choice = EditionChoice(among: editions)
    edition = choice.inForce(on: today)
    successors = Dictionary(grouping: dossiers.filter { !$0.fields.previous.isEmpty }, by: \.fields.previous)
  }

  /// What is due of one dossier.
  func deadlines(of dossier: RegisteredDossier) -> [Deadline] {
    certificate(of: dossier)
      + [
        supplement(of: dossier), communeReport(of: dossier), rating(of: dossier), transition(of: dossier),
        withdrawal(of: dossier),
      ].compactMap(\.self) + remarks(on: dossier)
  }

  // MARK: Certificates

  private func certificate(of dossier: RegisteredDossier) -> [Deadline] {
    guard dossier.stage == .recognised, let end = dossier.ends, let rule = edition?.certificate else { return [] }
    let later = successors[dossier.fields.code] ?? []
    // A new certificate takes the place of the old one.
    guard !later.contains(where: { $0.ends != nil }) else { return [] }
    let days = CertificateDays(end: end, under: rule)
    guard today <= days.extended ?? end else { return [] }
    var found: [Deadline] = []
    if let window = days.window, !later.contains(where: { $0.filed != nil }) {
      found.append(
        Deadline(
          window.upperBound, .reassessmentFiling(opens: window.lowerBound, end: end), of: dossier.fields))
    }
    if today <= end {
      found.append(Deadline(end, .certificateEnd(extended: days.extended), of: dossier.fields))
    } else if let extended = days.extended {
      found.append(Deadline(extended, .certificateExtension(end: end), of: dossier.fields))
    }
    return found
  }

  // MARK: On the way

  private func supplement(of dossier: RegisteredDossier) -> Deadline? {
    guard dossier.stage == .returned, let due = dossier.due else { return nil }
    return Deadline(due, .supplement, of: dossier.fields)
  }

  private func communeReport(of dossier: RegisteredDossier) -> Deadline? {
    guard dossier.stage == .dossier, let filed = dossier.filed, !entries.reported.contains(dossier.fields.code),
      let commune = choice.inForce(on: filed)?.levels.first(where: { $0.level == .commune && $0.holds(on: filed) }),
      let days = commune.reportWithinWorkingDays, let day = filed.adding(workingDays: days)
    else { return nil }
    return Deadline(day, .communeReport(workingDays: days), of: dossier.fields)
  }

  private func rating(of dossier: RegisteredDossier) -> Deadline? {
    guard dossier.fields.kind == .reassessment, dossier.stage.awaitsCouncil, let filed = dossier.filed,
      let days = choice.inForce(on: filed)?.certificate.reassessWithinDays, let day = filed.adding(days: days)
    else { return nil }
    return Deadline(day, .reassessmentRating(days: days), of: dossier.fields)
  }

  private func transition(of dossier: RegisteredDossier) -> Deadline? {
    guard dossier.stage.awaitsCouncil || dossier.stage == .forwarded, let filed = dossier.filed, filed <= today else {
      return nil
    }
    switch choice.edition(for: dossier.fields.kind, filed: filed, rated: today) {
    case .edition(let edition, .transition(let successor, _, let lastDay)):
      return Deadline(lastDay, .transition(edition: edition.id, successor: successor), of: dossier.fields)
    case .refused(.transitionOver(let edition, let successor, _, _, _, let lastDay, _)):
      return Deadline(lastDay, .transition(edition: edition, successor: successor), of: dossier.fields)
    default: return nil
    }
  }

  private func withdrawal(of dossier: RegisteredDossier) -> Deadline? {
    guard dossier.stage == .recognised, let found = entries.findings[dossier.fields.code]?.found,
      let day = found.adding(days: DeadlineList.withdrawalDays)
    else { return nil }
    return Deadline(day, .withdrawal(found: found, days: DeadlineList.withdrawalDays), of: dossier.fields)
  }

  private func remarks(on dossier: RegisteredDossier) -> [Deadline] {
    guard dossier.stage != .refused, dossier.stage != .withdrawn else { return [] }
    return (entries.remarks[dossier.fields.code] ?? []).compactMap { remark in
      guard remark.settled == nil, let due = remark.due else { return nil }
      return Deadline(due, .remark(remark), of: dossier.fields)
    }
  }
}

extension DossierStage {
  /// True from the filing until the council of the first level concludes.
  var awaitsCouncil: Bool {
    switch self {
    case .dossier, .returned, .advisory, .council: true
    default: false
    }
  }
}

extension EditionChoice {
  /// The edition that a dossier filed on `day` follows; nil where none was in force.
  func inForce(on day: CalendarDate) -> Edition? { editions.last { $0.effective <= day && $0.isInForce(on: day) } }
}
