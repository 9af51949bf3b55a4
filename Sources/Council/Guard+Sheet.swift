import Rating
import Rulebook

extension Guard {
  /// Acts on a member's own sheet.
  func checkSheet(_ act: Act) throws {
    switch act {
    case .tick(let product, let member, let criterion, let before, let after):
      let sheet = try openSheet(product, member)
      try checkTick(sheet, criterion, before, after)
    case .note(let product, let member, let criterion, _):
      let sheet = try openSheet(product, member)
      guard sheet.scale.index(of: criterion) != nil else { throw Refusal.noSuchCriterion(criterion) }
    case .reject(let product, let member, let reason), .stop(let product, let member, let reason):
      _ = try openSheet(product, member)
      if let reason, reason.isBlank { throw Refusal.reasonMissing }
    case .submit(let product, let member): try checkSubmission(openSheet(product, member))
    default: throw Refusal.notEntitled
    }
  }

  /// A sheet that may be marked now.
  struct OpenSheet {
    let scale: Scale
    let row: SheetRow
    let unpacker: ChoicesUnpacker
  }

  /// The sheet of `member` for `product`, if the actor may mark it now.
  private func openSheet(_ code: String, _ member: String) throws -> OpenSheet {
    guard actor == .member(member) else { throw Refusal.notOwnSheet }
    let product = try tables.product(code, in: sitting)
    try checkScores(tables.member(member, in: sitting), product)
    let set = try law.set(product.product.setHash, in: tables)
    let row =
      try tables.find(SheetRow.self, sitting, code, member)
      ?? SheetRow(sitting: sitting, product: code, member: member)
    guard !row.isSubmitted else { throw Refusal.alreadySubmitted }
    return OpenSheet(scale: set.pinned.scale, row: row, unpacker: set.unpacker)
  }

  /// The member must score the product, and it must be in scoring.
  private func checkScores(_ member: Member, _ product: ProductRow) throws {
    // Only a secretary's right depends on the regulation.
    let regulation = member.role == .secretary ? try tables.sitting(sitting).regulation : Regulation()
    guard member.role.scores(under: regulation) else { throw Refusal.doesNotScore(member: member.name, .role) }
    switch try tables.attendance(of: member.id, for: product.product.code, in: sitting) {
    case .present: break
    case .absent: throw Refusal.doesNotScore(member: member.name, .absent)
    case .recused: throw Refusal.doesNotScore(member: member.name, .recused)
    }
    guard product.stage == .scoring else { throw Refusal.notInScoring(product: product.product.code, product.stage) }
  }

  private func checkTick(_ sheet: OpenSheet, _ code: String, _ before: Int?, _ after: Int?) throws {
    guard let index = sheet.scale.index(of: code) else { throw Refusal.noSuchCriterion(code) }
    guard sheet.row.choices[code] == before else { throw Refusal.changedMeanwhile(criterion: code) }
    guard let after else { return }
    let criterion = sheet.scale.criteria[index]
    guard ((criterion.allowsNone ? 0 : 1)...criterion.options.count).contains(after) else {
      throw Refusal.noSuchOption(
        criterion: code, number: after, last: criterion.options.count, allowsNone: criterion.allowsNone)
    }
  }

  private func checkSubmission(_ sheet: OpenSheet) throws {
    let score = SheetScore(sheet.unpacker.choices(sheet.row.choices.text), by: sheet.scale)
    let mayBeBlank = sheet.row.reject != nil || sheet.row.stop != nil || score.stopsByItself
    guard score.isComplete || mayBeBlank else {
      throw Refusal.blankCriteria(score.blankCriteria.map { sheet.scale.criteria[$0].code })
    }
  }

  /// The chair opens a submitted sheet again, while the product is in scoring.
  func checkReopen(_ code: String, _ member: String, _ reason: String) throws {
    try checkLead()
    let product = try tables.product(code, in: sitting)
    let name = try tables.member(member, in: sitting).name
    guard product.stage == .scoring else { throw Refusal.notInScoring(product: code, product.stage) }
    guard try tables.find(SheetRow.self, sitting, code, member)?.isSubmitted == true else {
      throw Refusal.notSubmitted(member: name)
    }
    guard !reason.isBlank else { throw Refusal.reasonMissing }
  }
}
