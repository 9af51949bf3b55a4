import Rating
import Rulebook

extension Guard {
  /// A draft under seal: the member's own, of a product that the member scores now.
  func checkMark(_ code: String, _ member: String, version: Int) throws {
    let sheet = try openSheet(code, member)
    guard version == sheet.row.version + 1 else { throw Refusal.changedElsewhere }
  }

  /// A sheet that may be marked now.
  struct OpenSheet {
    let scale: Scale
    let row: SheetRow
    let product: ProductRow

    var round: Int { product.round }
  }

  /// The sheet of `member` for the product, if the actor may mark it now.
  func openSheet(_ code: String, _ member: String) throws -> OpenSheet {
    guard actor == .member(member) else { throw Refusal.notOwnSheet }
    let product = try tables.product(code, in: sitting)
    try checkScores(tables.member(member, in: sitting), product)
    let row =
      try tables.find(SheetRow.self, sitting, code, member)
      ?? SheetRow(sitting: sitting, product: code, member: member)
    guard !row.isSubmitted else { throw Refusal.alreadySubmitted }
    guard product.round == 1 || product.asked.contains(member) else { throw Refusal.notAsked }
    guard try tables.paper(of: member, for: product) == nil else { throw Refusal.onPaper }
    return OpenSheet(
      scale: try law.set(product.product.setHash, in: tables).pinned.scale, row: row, product: product)
  }

  /// The member must score the product, and it must be in scoring.
  func checkScores(_ member: Member, _ product: ProductRow) throws {
    // Only a secretary's right depends on the regulation.
    let regulation = member.role == .secretary ? try tables.sitting(sitting).regulation : Regulation()
    guard member.role.scores(under: regulation) else { throw Refusal.doesNotScore(member: member.name, .role) }
    let entry = try tables.participation(of: member.id, in: product)
    if let why = entry.whyNotThere { throw Refusal.doesNotScore(member: member.name, why) }
    if entry?.delegate != nil, try !tables.sitting(sitting).regulation.delegatesScore {
      throw Refusal.doesNotScore(member: member.name, .represented)
    }
    guard product.stage == .scoring else { throw Refusal.notInScoring(product: product.product.code, product.stage) }
  }

  /// A sheet handed in: its signature covers the seal, and is checked while nobody can see the sheet.
  func checkSubmission(_ submission: Submission) throws {
    let product = try tables.product(submission.product, in: sitting)
    guard try tables.paper(of: submission.member, for: product) == nil else {
      return try checkPaperSubmission(submission)
    }
    let sheet = try openSheet(submission.product, submission.member)
    guard submission.version == sheet.row.version + 1, submission.round == sheet.round else {
      throw Refusal.changedElsewhere
    }
    guard submission.signatures.map(\.signer) == [submission.member],
      submission.signatures.first?.generation == (try tables.key(of: submission.member, in: sitting)?.generation)
    else { throw Refusal.badSignature }
    try checkSignatures(submission.signatures, of: submission.statement(in: sitting))
  }

  /// Every signature must be that of one of its signer's keys.
  func checkSignatures(_ signatures: [SheetSignature], of statement: String) throws {
    for signature in signatures {
      guard let row = try tables.key(signature.generation, of: signature.signer, in: sitting),
        cipher.verifies(signature.text, statement, row.key.publicKey)
      else { throw Refusal.badSignature }
    }
  }

  /// The leader opens a submitted sheet again, while the product is in scoring; in a later round also one that stands
  /// from before, or a sheet that turns out to be incomplete could never be completed.
  func checkReopen(_ code: String, _ member: String, _ reason: String) throws {
    let product = try tables.product(code, in: sitting)
    try checkLead(of: product)
    let name = try tables.member(member, in: sitting).name
    guard product.stage == .scoring else { throw Refusal.notInScoring(product: code, product.stage) }
    guard let sheet = try tables.find(SheetRow.self, sitting, code, member), sheet.isSubmitted
    else { throw Refusal.notSubmitted(member: name) }
    guard !reason.isBlank else { throw Refusal.reasonMissing }
  }
}
