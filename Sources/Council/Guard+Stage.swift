import Rating
import Rulebook

extension Guard {
  /// Acts of whoever leads a product.
  func checkLeading(_ act: Act) throws {
    switch act {
    case .move(let code, let from, let to, let reason):
      let product = try tables.product(code, in: sitting)
      try checkLead(of: product)
      try checkMove(product, from, to, reason)
    case .handOver(let code, let member, let reason): try checkHandOver(code, to: member, reason)
    case .close(let code, let reason, let missing, let opened):
      let product = try tables.product(code, in: sitting)
      try checkLead(of: product)
      try checkClosing(product, reason, missing, opened)
    case .rescore(let code, let members, let reason):
      let product = try tables.product(code, in: sitting)
      try checkLead(of: product)
      try checkRescore(product, members, reason)
    case .conclude(let code, let conclusion):
      try checkLead(of: tables.product(code, in: sitting))
      try checkConclusion(code, conclusion)
    default: throw Refusal.notEntitled
    }
  }

  /// Steps from stage to stage.
  private func checkMove(_ product: ProductRow, _ from: Stage, _ to: Stage, _ reason: String) throws {
    guard product.stage == from else { throw Refusal.otherStage(product: product.product.code, product.stage) }
    guard from.leads(to: to), from != .scoring || product.round == 1 else {
      throw Refusal.noSuchStep(from: from, to: to)
    }
    try checkStepBack(product, to: to)
    if to < from, reason.isBlank { throw Refusal.reasonMissing }
    guard to == .scoring else { return }
    try requireSession(for: product)
    guard try tables.find(SealRow.self, sitting) != nil else { throw Refusal.notSealed }
    try checkQuorum(for: product)
  }

  /// The chair hands over to a deputy who is there and can open the sheets.
  private func checkHandOver(_ code: String, to member: String?, _ reason: String) throws {
    let product = try tables.product(code, in: sitting)
    guard case .member(let id) = actor, try tables.member(id, in: sitting).role == .chair,
      try !tables.isRepresented(id, in: sitting)
    else { throw Refusal.notEntitled }
    guard product.stage != .concluded else { throw Refusal.otherStage(product: code, product.stage) }
    guard !reason.isBlank else { throw Refusal.reasonMissing }
    guard let member else { return }
    let deputy = try tables.member(member, in: sitting)
    guard deputy.role == .deputy, try tables.share(of: .member(member), in: sitting) != nil else {
      throw Refusal.notADeputy(member: deputy.name)
    }
    let entry = try tables.participation(of: member, in: product)
    if let why = entry.whyNotThere { throw Refusal.doesNotScore(member: deputy.name, why) }
    if entry?.delegate != nil { throw Refusal.doesNotScore(member: deputy.name, .represented) }
  }

  private func checkClosing(
    _ product: ProductRow, _ reason: String, _ missing: [String], _ opened: [OpenedSheet]
  ) throws {
    guard product.stage == .scoring else { throw Refusal.otherStage(product: product.product.code, product.stage) }
    let sitting = try tables.sitting(sitting)
    let roll = try tables.roll(of: sitting)
    let standing = try ClosingView(product, roll, on: tables)
    try checkMissing(missing, standing.unsubmitted, reason)
    guard opened.map(\.member) == standing.submitted.map(\.id) else { throw Refusal.otherSheetsOpened }
    let set = try law.set(product.product.setHash, in: tables)
    for sheet in opened { try checkOpened(sheet, of: product, set) }
    // Sheets of earlier rounds stand where there is no new one.
    var counted: [String: OpenedSheet] = [:]
    for row in try tables.countedSheets(of: product, by: law, roll: roll) {
      counted[row.member.id] = row.sheet
    }
    for sheet in opened { counted[sheet.member] = sheet }
    let members = roll.scorers(of: product.product.code).filter { counted[$0.id] != nil }
    guard !members.isEmpty else { throw Refusal.nothingSubmitted }
    let sheets = try members.compactMap { try counted[$0.id]?.counted(by: set.unpacker) }
    try checkUnfinished(Tally(sheets, by: set.pinned.scale), members, sitting.regulation.rules, Decisions())
  }

  private func checkMissing(_ missing: [String], _ open: [Member], _ reason: String) throws {
    let strangers = missing.filter { id in !open.contains { $0.id == id } }
    guard strangers.isEmpty, Set(missing).count == missing.count else {
      throw Refusal.notMissing(strangers.isEmpty ? missing : strangers)
    }
    let unnamed = open.filter { !missing.contains($0.id) }
    guard unnamed.isEmpty else { throw Refusal.notYetSubmitted(unnamed.map(\.name)) }
    if !missing.isEmpty, reason.isBlank { throw Refusal.reasonMissing }
  }

  /// What comes out of the seal must be a lawful sheet that its member signed, or both who typed it from paper.
  private func checkOpened(_ sheet: OpenedSheet, of product: ProductRow, _ set: PinnedLaw.CountedSet) throws {
    guard sheet.round == product.round else { throw Refusal.otherSheetsOpened }
    let scale = set.pinned.scale
    for entry in sheet.content.choices.entries {
      guard let index = scale.index(of: entry.code) else { throw Refusal.noSuchCriterion(entry.code) }
      try scale.criteria[index].requireOption(entry.number)
    }
    try tables.joint(product, scale).require(on: sheet.content)
    try sheet.content.requireSubmittable(scale)
    let signers = try tables.paper(of: sheet.member, for: product)?.sheet.typists ?? [sheet.member]
    guard sheet.signatures.map(\.signer) == signers else { throw Refusal.badSignature }
    try checkSignatures(
      sheet.signatures,
      of: sheet.statement(sitting: sitting, product: product.product.code, setHash: product.product.setHash))
  }

  /// A product that is neither rejected nor stopped needs every sheet complete (rules.md §2.8).
  private func checkUnfinished(_ tally: Tally, _ members: [Member], _ rules: Rules, _ decisions: Decisions) throws {
    guard Exclusion(tally, rules: rules, decisions: decisions) == .none else { return }
    let unfinished = zip(members, tally.scores).filter { !$1.isComplete }.map(\.0.name)
    guard unfinished.isEmpty else { throw Refusal.unfinishedSheets(unfinished) }
  }

  /// Members are asked to score again once their sheets are open to all.
  private func checkRescore(_ product: ProductRow, _ members: [String], _ reason: String) throws {
    guard product.stage == .closed || product.stage == .discussed else {
      throw Refusal.otherStage(product: product.product.code, product.stage)
    }
    guard !reason.isBlank else { throw Refusal.reasonMissing }
    try requireSession(for: product)
    guard !members.isEmpty, Set(members).count == members.count else { throw Refusal.notAsked }
    if case .meeting? = try tables.opinion(on: product) { try checkQuorum(for: product) }
    let scorers = try tables.roll(of: tables.sitting(sitting)).scorers(of: product.product.code)
    for id in members where !scorers.contains(where: { $0.id == id }) {
      throw Refusal.doesNotScore(member: try tables.member(id, in: sitting).name, .absent)
    }
  }

  /// The conclusion must be what the sheets give under the regulation and the chair's decisions.
  private func checkConclusion(_ code: String, _ conclusion: Conclusion) throws {
    let product = try tables.product(code, in: sitting)
    guard product.stage == .closed || product.stage == .discussed else {
      throw Refusal.otherStage(product: code, product.stage)
    }
    let sitting = try tables.sitting(sitting)
    let set = try law.set(product.product.setHash, in: tables)
    let scale = set.pinned.scale
    for key in conclusion.decisions.minimums.keys {
      let isKnown = scale.minimums.contains {
        $0.star == key.star && scale.criteria[$0.criterion].code == key.criterion
      }
      guard isKnown else { throw Refusal.noSuchDecision(key.name) }
    }
    let counted = try tables.countedSheets(of: product, by: law, roll: tables.roll(of: sitting))
    guard !counted.isEmpty else { throw Refusal.nothingSubmitted }
    let tally = Tally(try counted.map { try $0.sheet.counted(by: set.unpacker) }, by: scale)
    let rules = sitting.regulation.rules
    let edition = try law.edition(sitting.editionHash, in: tables)
    let verdict = Verdict(tally, edition: edition, rules: rules, decisions: conclusion.decisions)
    guard verdict.status != .undecided else { throw Refusal.undecided }
    try checkUnfinished(tally, counted.map(\.member), rules, conclusion.decisions)
    guard conclusion.national == nil, conclusion.status == verdict.status, conclusion.star == verdict.star,
      conclusion.total == tally.mean
    else {
      throw Refusal.resultDiffers(verdict.status, star: verdict.star, total: tally.mean)
    }
    try checkOpinion(product, tally, edition, conclusion)
  }
}

/// Who has handed in a sheet in the round of scoring under way, and who has not.
struct ClosingView {
  /// In the members' order.
  let submitted: [Member]
  let unsubmitted: [Member]

  /// In a later round only those who were asked are looked at.
  init(_ product: ProductRow, _ roll: Roll, on tables: some TableReading) throws {
    var done: Set<String> = []
    for row in try tables.all(SheetRow.self, product.sitting, product.product.code)
    where row.isSubmitted && row.round == product.round { done.insert(row.member) }
    let awaited = roll.awaited(for: product)
    submitted = awaited.filter { done.contains($0.id) }
    unsubmitted = awaited.filter { !done.contains($0.id) }
  }
}

extension Stage: Comparable {
  /// The order of a sitting.
  public static func < (left: Stage, right: Stage) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// True for a step that a move may make. Closing, asking for a new round and concluding are acts of their own, and
  /// what was opened once is never hidden again by a step back.
  func leads(to next: Stage) -> Bool {
    switch (self, next) {
    case (.waiting, .presented), (.waiting, .scoring), (.presented, .scoring), (.closed, .discussed): true
    case (.presented, .waiting), (.scoring, .presented), (.scoring, .waiting): true
    case (.discussed, .closed), (.concluded, .discussed), (.concluded, .closed), (.concluded, .waiting): true
    default: false
    }
  }
}
