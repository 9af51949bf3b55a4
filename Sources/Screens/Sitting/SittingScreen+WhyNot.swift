import Council

/// Why a command cannot be given.
extension SittingScreen {
  /// True for those who may note who is there.
  var isOffice: Bool {
    guard let viewer else { return false }
    return viewer.role == .secretary || (viewer.role.leads && !roll.isRepresented(viewer))
  }

  /// What every note about a member needs.
  var whyNotNoted: String? {
    if !isOffice { return words.officeOnly }
    if roll.log.open == nil { return words.openFirst }
    return selected == nil ? words.nobody : nil
  }

  var whyNotPresent: String? {
    whyNotNoted ?? (selected?.entry?.isInPerson == true ? words.alreadyPresent : nil)
  }

  var whyNotAbsent: String? {
    whyNotNoted ?? (selected?.entry?.state == .absent ? words.alreadyAbsent : nil)
  }

  var whyNotLeft: String? {
    whyNotNoted ?? (selected?.entry?.state == .present ? nil : words.notThere)
  }

  var whyNotRecused: String? {
    if !isOffice { return words.officeOnly }
    guard let line = selected else { return words.nobody }
    guard line.scores else { return words.scoresNothing(line.member.name) }
    guard let item else { return words.noProduct }
    return item.stage.isRevealed ? words.fixed : nil
  }

  var whyNoSession: String? {
    if !isOffice { return words.officeOnly }
    guard roll.log.open != nil else { return nil }
    let scoring = roll.agenda.filter { $0.stage == .scoring && $0.opinion != .asked }.map(\.product.name)
    return scoring.isEmpty ? nil : words.stillScoring(scoring)
  }

  var whyNotCorrected: String? {
    if !isOffice { return words.officeOnly }
    guard let open = roll.log.open else { return words.openFirst }
    return open.scoringSince == nil ? nil : words.sessionFixed
  }

  var whyNotHandedOver: String? {
    guard let viewer, viewer.role == .chair, !roll.isRepresented(viewer) else { return words.chairOnly }
    guard let item else { return words.noProduct }
    if item.stage == .concluded { return words.concluded }
    return item.lead == nil && roll.deputies(for: item.product.code).isEmpty ? words.noDeputy : nil
  }

  var whyNotBack: String? {
    guard let item else { return words.noProduct }
    guard let viewer, roll.leads(viewer, item) else {
      return words.leaderOnly(roll.leader(of: item)?.name)
    }
    return StepBackPhrases(language: frame.language).whyNot(item)
  }
}
