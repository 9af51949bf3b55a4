import Rating
import Rulebook

extension Guard {
  /// Acts on paper sheets.
  func checkPaper(_ act: Act) throws {
    switch act {
    case .paperBegin(let product, let member, let second): try checkPaperBegin(product, member, second: second)
    case .paperMark(let product, let member, let version, _):
      let paper = try openPaper(product, member)
      guard paper.row.step == .first || paper.row.step == .second else { throw Refusal.paperFinished }
      guard version == paper.row.version + 1 else { throw Refusal.changedElsewhere }
    case .paperSign(let signed): try checkPaperSignature(signed)
    case .paperCancel(let product, let member, let reason): try checkPaperCancel(product, member, reason)
    default: throw Refusal.notEntitled
    }
  }

  /// A paper sheet on which the actor has something to do now.
  struct OpenPaper {
    let product: ProductRow
    let row: PaperSheetRow
    let scale: Scale
    /// 0 for the first typist, 1 for the second.
    let turn: Int
  }

  /// The paper sheet of `member`, if it is the actor's turn.
  func openPaper(_ code: String, _ member: String) throws -> OpenPaper {
    let product = try tables.product(code, in: sitting)
    let name = try tables.member(member, in: sitting).name
    guard let row = try tables.paper(of: member, for: product) else { throw Refusal.noPaper(member: name) }
    guard row.step != .submitted else { throw Refusal.alreadySubmitted }
    guard case .member(let id) = actor, let turn = row.sheet.typists.firstIndex(of: id) else {
      throw Refusal.notEntitled
    }
    // What the second typist has settled may be settled anew until the first one has confirmed it.
    guard row.sheet.awaits(id) || (row.step == .settled && turn == 1) else {
      throw Refusal.otherTypist(member: try tables.member(row.sheet.typists[1 - turn], in: sitting).name)
    }
    try checkScores(tables.member(member, in: sitting), product)
    return OpenPaper(
      product: product, row: row, scale: try law.set(product.product.setHash, in: tables).pinned.scale, turn: turn)
  }

  /// Two who may type, for a member who scores the product and has no sheet of the own under way.
  private func checkPaperBegin(_ code: String, _ member: String, second: String) throws {
    guard case .member(let first) = actor else { throw Refusal.notEntitled }
    let product = try tables.product(code, in: sitting)
    let owner = try tables.member(member, in: sitting)
    for id in [first, second] {
      let typist = try tables.member(id, in: sitting)
      guard typist.role.types, id != member, try tables.entry(of: id, for: code, in: sitting)?.state != .recused else {
        throw Refusal.notATypist(member: typist.name)
      }
      guard try tables.key(of: id, in: sitting) != nil else { throw Refusal.noPIN(member: typist.name) }
    }
    guard first != second else { throw Refusal.oneTypist }
    try checkScores(owner, product)
    guard product.round == 1 || product.asked.contains(member) else { throw Refusal.notAsked }
    if let sheet = try tables.find(SheetRow.self, sitting, code, member) {
      guard !sheet.isSubmitted else { throw Refusal.alreadySubmitted }
      guard sheet.box.isEmpty else { throw Refusal.ownSheetBegun(member: owner.name) }
    }
    guard try tables.paper(of: member, for: product) == nil else { throw Refusal.onPaper }
  }

  /// An entry that its typist has finished and signs.
  private func checkPaperSignature(_ signed: Submission) throws {
    let paper = try openPaper(signed.product, signed.member)
    // The first typist confirms by handing in, not by another entry.
    guard paper.turn == 1 || paper.row.step == .first else { throw Refusal.paperFinished }
    guard signed.version == paper.row.version + 1, signed.round == paper.row.round else {
      throw Refusal.changedElsewhere
    }
    guard signed.signatures.map(\.signer) == [paper.row.sheet.typists[paper.turn]] else { throw Refusal.badSignature }
    try checkSignatures(
      signed.signatures, of: paper.row.statement(of: paper.turn, version: signed.version, box: signed.box))
  }

  /// A paper sheet handed in: whoever hands it in signs the seal, the other one has signed the own entry.
  func checkPaperSubmission(_ submission: Submission) throws {
    let paper = try openPaper(submission.product, submission.member)
    guard paper.row.step != .first else { throw Refusal.paperUnfinished }
    let version = try tables.find(SheetRow.self, sitting, submission.product, submission.member)?.version ?? 0
    guard submission.version == version + 1, submission.round == paper.row.round else {
      throw Refusal.changedElsewhere
    }
    guard submission.signatures.map(\.signer) == paper.row.sheet.typists else { throw Refusal.badSignature }
    let (own, other) = (paper.turn, 1 - paper.turn)
    let entry = paper.row.entries[other]
    guard submission.signatures[other] == entry.signature else { throw Refusal.badSignature }
    try checkSignatures([submission.signatures[own]], of: submission.statement(in: sitting))
    try checkSignatures(
      [submission.signatures[other]], of: paper.row.statement(of: other, version: entry.version, box: entry.box))
  }

  /// One of its typists, or a leader who can open sheets, with a reason; the member can mark again afterwards.
  private func checkPaperCancel(_ code: String, _ member: String, _ reason: String) throws {
    let product = try tables.product(code, in: sitting)
    guard let row = try tables.paper(of: member, for: product), !product.stage.isRevealed else {
      throw Refusal.noPaper(member: try tables.member(member, in: sitting).name)
    }
    guard row.step != .submitted else { throw Refusal.alreadySubmitted }
    if case .member(let id) = actor, row.sheet.typists.contains(id) {} else { try checkCanOpen() }
    guard !reason.isBlank else { throw Refusal.reasonMissing }
  }
}
