import Rating
import Rulebook

extension Guard {
  /// Steps from stage to stage; a conclusion is an act of its own.
  func checkMove(_ code: String, _ from: Stage, _ to: Stage, _ reason: String, _ missing: [String]) throws {
    let product = try tables.product(code, in: sitting)
    guard product.stage == from else { throw Refusal.otherStage(product: code, product.stage) }
    guard from.leads(to: to) else { throw Refusal.noSuchStep(from: from, to: to) }
    if to < from, reason.isBlank { throw Refusal.reasonMissing }
    guard missing.isEmpty || (from == .scoring && to == .closed) else { throw Refusal.notMissing(missing) }
    let sitting = try tables.sitting(sitting)
    if to == .scoring, from < to {
      let quorum = Quorum(try tables.roll(of: sitting), regulation: sitting.regulation)
      guard quorum.isMet else { throw Refusal.noQuorum(quorum) }
    }
    if from == .scoring, to == .closed { try checkClosing(product, sitting, reason, missing) }
  }

  private func checkClosing(_ product: ProductRow, _ sitting: Sitting, _ reason: String, _ missing: [String]) throws {
    let roll = try tables.roll(of: sitting)
    let counted = try tables.countedSheets(of: product.product.code, in: sitting.id, roll: roll)
    let submitted = Set(counted.map(\.member.id))
    let open = roll.scorers(of: product.product.code).filter { !submitted.contains($0.id) }
    let strangers = missing.filter { id in !open.contains { $0.id == id } }
    guard strangers.isEmpty, Set(missing).count == missing.count else {
      throw Refusal.notMissing(strangers.isEmpty ? missing : strangers)
    }
    let unnamed = open.filter { !missing.contains($0.id) }
    guard unnamed.isEmpty else { throw Refusal.notYetSubmitted(unnamed.map(\.name)) }
    if !missing.isEmpty, reason.isBlank { throw Refusal.reasonMissing }
    guard !counted.isEmpty else { throw Refusal.nothingSubmitted }
    let tally = try Tally(sheets(counted, of: product), by: law.set(product.product.setHash, in: tables).pinned.scale)
    try checkUnfinished(tally, counted.map(\.member), sitting.regulation.rules, Decisions())
  }

  /// A product that is neither rejected nor stopped needs every sheet complete (rules.md §2.8).
  private func checkUnfinished(_ tally: Tally, _ members: [Member], _ rules: Rules, _ decisions: Decisions) throws {
    guard Outcome(tally, rules: rules, decisions: decisions) == .none else { return }
    let unfinished = zip(members, tally.scores).filter { !$1.isComplete }.map(\.0.name)
    guard unfinished.isEmpty else { throw Refusal.unfinishedSheets(unfinished) }
  }

  private func sheets(_ counted: [(member: Member, sheet: SheetRow)], of product: ProductRow) throws -> [Sheet] {
    let unpacker = try law.set(product.product.setHash, in: tables).unpacker
    return counted.map { $0.sheet.counted(by: unpacker) }
  }

  /// The conclusion must be what the sheets give under the regulation and the chair's decisions.
  func checkConclusion(_ code: String, _ conclusion: Conclusion) throws {
    let product = try tables.product(code, in: sitting)
    guard product.stage == .closed || product.stage == .discussed else {
      throw Refusal.otherStage(product: code, product.stage)
    }
    let sitting = try tables.sitting(sitting)
    let scale = try law.set(product.product.setHash, in: tables).pinned.scale
    for key in conclusion.decisions.minimums.keys {
      let isKnown = scale.minimums.contains {
        $0.star == key.star && scale.criteria[$0.criterion].code == key.criterion
      }
      guard isKnown else { throw Refusal.noSuchDecision(key.name) }
    }
    let counted = try tables.countedSheets(of: code, in: sitting.id, roll: tables.roll(of: sitting))
    guard !counted.isEmpty else { throw Refusal.nothingSubmitted }
    let tally = Tally(try sheets(counted, of: product), by: scale)
    let rules = sitting.regulation.rules
    let verdict = Verdict(
      tally, edition: try law.edition(sitting.editionHash, in: tables), rules: rules, decisions: conclusion.decisions)
    guard verdict.status != .undecided else { throw Refusal.undecided }
    try checkUnfinished(tally, counted.map(\.member), rules, conclusion.decisions)
    guard conclusion.status == verdict.status, conclusion.star == verdict.star, conclusion.total == tally.mean else {
      throw Refusal.resultDiffers(verdict.status, star: verdict.star, total: tally.mean)
    }
  }
}

extension SheetRow {
  /// The sheet as it is counted.
  func counted(by unpacker: ChoicesUnpacker) -> Sheet {
    Sheet(member: member, choices: unpacker.choices(choices.text), reject: reject, stop: stop)
  }
}

extension Stage: Comparable {
  /// The order of a sitting.
  public static func < (left: Stage, right: Stage) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// True for a step that a move may make: forward without passing over scoring or closing, or back. Conclusions are
  /// acts of their own.
  func leads(to next: Stage) -> Bool {
    switch (self, next) {
    case (.waiting, .presented), (.waiting, .scoring), (.presented, .scoring), (.scoring, .closed),
      (.closed, .discussed):
      true
    default: next < self
    }
  }
}
