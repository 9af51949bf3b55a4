import Rulebook
import Season
import StrictJSON

extension Guard {
  /// Acts on the register of dossiers.
  func checkSeason(_ act: SeasonAct) throws {
    try checkClerk()
    switch act {
    case .enrol(let dossier, let stage, _, let reason):
      try checkFields(dossier, at: stage)
      guard try tables.find(DossierRow.self, dossier.code) == nil else { throw refused(.known(dossier.code)) }
      if stage != .idea { try requireReason(reason) }
    case .amend(let dossier, let reason):
      try checkFields(dossier, at: tables.dossier(dossier.code).dossier.stage)
      try requireReason(reason)
    case .step(let code, let step): try check(step, of: code)
    case .event, .target, .grant, .strike, .communes: try checkWhole(act)
    default: try checkEntry(act)
    }
  }

  /// The register is kept by the account, outside any sitting, or by those of a sitting who prepare dossiers.
  private func checkClerk() throws {
    switch actor {
    case .account(let name):
      guard sitting.isEmpty else { throw Refusal.otherSitting(sitting) }
      try requireText(name)
    case .member(let id):
      let role = try tables.member(id, in: sitting).role
      guard role == .secretary || role == .advisory || role.leads else { throw Refusal.notEntitled }
    }
  }

  private func refused(_ refusal: DossierRefusal) -> Refusal { .dossier(refusal) }

  private func requireReason(_ reason: String) throws {
    guard !reason.isBlank else { throw Refusal.reasonMissing }
  }

  private func checkFields(_ dossier: Dossier, at stage: DossierStage) throws {
    guard ProductCode(dossier.code) != nil else { throw refused(.badCode(dossier.code)) }
    try requireText(dossier.name)
    try requireText(dossier.producer)
    guard dossier.previous != dossier.code else { throw refused(.contradicts(field: "previous")) }
    guard dossier.set != nil || !stage.isFiled else { throw refused(.setMissing) }
  }

  private func check(_ step: DossierStep, of code: String) throws {
    let dossier = try tables.dossier(code).dossier
    guard step.from == dossier.stage else { throw refused(.movedMeanwhile(dossier.stage)) }
    guard let demands = step.from.demands(to: step.to) else { throw refused(.noSuchStep(step.from, step.to)) }
    guard step.date >= dossier.since else { throw refused(.tooEarly(since: dossier.since)) }
    if demands.reason { try requireReason(step.reason) }
    if demands.due, step.due.map({ $0 < step.date }) ?? true { throw refused(.dueMissing) }
    if demands.ground, step.ground.map(DossierStep.grounds.contains) != true { throw refused(.groundMissing) }
    guard dossier.fields.set != nil || !step.to.isFiled else { throw refused(.setMissing) }
    if step.to == .advisory || step.to == .council { try checkComposition(of: code, step) }
    if step.to == .recognised {
      let outcomes = try tables.entries(of: code, .outcome, Outcome.init(json:at:))
      guard outcomes.contains(where: { ($0.star ?? 0) >= 3 }) else { throw refused(.notRated) }
    }
  }

  /// Whoever sends an incomplete dossier on says why.
  private func checkComposition(of code: String, _ step: DossierStep) throws {
    guard step.reason.isBlank else { return }
    let open = try tables.entries(of: code, .paper, DossierPaper.init(json:at:))
      .filter { $0.state == .missing || $0.state == .supplement }
    guard open.isEmpty else { throw refused(.papersMissing(open.map(\.title))) }
  }

  private func checkEntry(_ act: SeasonAct) throws {
    guard let code = act.dossier else { throw Refusal.notEntitled }
    let dossier = try tables.dossier(code).dossier
    switch act {
    case .paper(_, let paper):
      try requireText(paper.id)
      try requireText(paper.title)
      if let issued = paper.issued, let expires = paper.expires, expires < issued {
        throw refused(.contradicts(field: "expires"))
      }
    case .remark(_, let remark): try check(remark, of: code)
    case .filing(_, let filing): try check(filing, of: code)
    case .appraise: guard dossier.fields.set != nil else { throw refused(.setMissing) }
    case .certify(_, let certificate):
      guard dossier.stage == .recognised else { throw refused(.notRecognised) }
      try requireText(certificate.number)
      try requireText(certificate.issuer)
      guard (3...5).contains(certificate.stars) else { throw refused(.contradicts(field: "stars")) }
      guard certificate.ends > certificate.date else { throw refused(.contradicts(field: "ends")) }
    default: break
    }
  }

  /// A step to the filing has its own day; what came to the register later may be given one, not after it came.
  private func check(_ filing: Filing, of code: String) throws {
    try requireReason(filing.reason)
    let steps = try tables.all(DossierStepRow.self, code).map { try $0.step }
    guard let first = steps.entryPastFiling else { throw refused(.noFilingToDate) }
    guard filing.date <= first.date else { throw refused(.filedAfter(first.date)) }
  }

  /// What others rest on stays: a session that remarks come from.
  private func checkStrike(_ list: SeasonList, _ id: String, _ reason: String) throws {
    try requireReason(reason)
    guard let row = try tables.find(SeasonEntryRow.self, list.entry.rawValue, id) else {
      throw refused(.noSuchEntry(id))
    }
    guard list == .event else { return }
    for code in try SeasonEvent(json: JSONValue(parsing: row.content), at: .root).dossiers {
      let remarks = try tables.entries(of: code, .remark, Remark.init(json:at:))
      if remarks.contains(where: { $0.session == id }) { throw refused(.hasRemarks(dossier: code)) }
    }
  }

  /// A remark is new, with the next number, or settles the open one with its number.
  private func check(_ remark: Remark, of code: String) throws {
    try requireText(remark.text)
    let known = try tables.entries(of: code, .remark, Remark.init(json:at:))
    guard let old = known.first(where: { $0.number == remark.number }) else {
      guard remark.number == known.count + 1 else { throw refused(.noSuchRemark(remark.number)) }
      return
    }
    guard old.kind == remark.kind, old.text == remark.text, old.settled == nil else {
      throw refused(.noSuchRemark(remark.number))
    }
  }

  private func checkWhole(_ act: SeasonAct) throws {
    switch act {
    case .event(let event):
      try requireText(event.id)
      try requireText(event.title)
      for code in event.dossiers { _ = try tables.dossier(code) }
      if let until = event.until, until < event.date { throw refused(.contradicts(field: "until")) }
    case .target(let target):
      try requireText(target.id)
      guard target.least >= 0, target.most.map({ target.least <= $0 }) ?? true else {
        throw refused(.contradicts(field: "most"))
      }
      guard (target.measure == .rated) == !target.stars.isEmpty else { throw refused(.contradicts(field: "stars")) }
    case .grant(let grant):
      try requireText(grant.id)
      if !grant.dossier.isEmpty { _ = try tables.dossier(grant.dossier) }
      guard grant.products > 0, grant.amount ?? 0 >= 0 else { throw refused(.contradicts(field: "amount")) }
    case .strike(let list, let id, let reason): try checkStrike(list, id, reason)
    case .communes(let communes):
      for commune in communes where !commune.isNumbered { throw refused(.contradicts(field: commune.code)) }
    default: break
    }
  }
}

extension SeasonList {
  /// The act that puts entries on the list, under whose name they are kept.
  var entry: SeasonAct.Name {
    switch self {
    case .event: .event
    case .target: .target
    case .grant: .grant
    }
  }
}

extension Commune {
  /// True if both codes are digits.
  fileprivate var isNumbered: Bool {
    [code, province].allSatisfy { text in !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } }
  }
}
