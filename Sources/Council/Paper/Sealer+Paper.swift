import Rating
import Rulebook

extension Sealer {
  /// The act that typing from paper becomes.
  func onPaper(_ intent: Intent) throws -> Act {
    switch intent {
    case .paperMark(let product, let member, let content): return try draft(product, member, content)
    case .paperFinish(let product, let member, let content): return try finish(product, member, content)
    case .paperConfirm(let product, let member): return try confirm(product, member)
    default: throw Refusal.notEntitled
    }
  }

  private typealias Paper = Guard<Tables>.OpenPaper

  private func draft(_ product: String, _ member: String, _ content: SheetContent) throws -> Act {
    let paper = try rules.openPaper(product, member)
    let content = try typed(content, of: paper)
    let box = try seal(content, [], of: paper)
    return .paperMark(product: product, member: member, version: paper.row.version + 1, box: box)
  }

  /// The first typist signs the own entry; the second one's is compared with it, and handed in where they agree.
  private func finish(_ product: String, _ member: String, _ content: SheetContent) throws -> Act {
    let paper = try rules.openPaper(product, member)
    let content = try tables.joint(paper.product, paper.scale)
      .complete(typed(content, of: paper).compared(by: paper.scale))
    try content.requireSubmittable(paper.scale)
    if paper.turn == 1 {
      let first = try entry(0, of: paper)
      if first.content == content { return try handIn(content, paper, beside: first.signatures) }
    }
    let version = paper.row.version + 1
    let box = try seal(content, [signature(on: content, paper)], of: paper)
    return .paperSign(
      Submission(
        product: product, member: member, round: paper.row.round, version: version, box: box,
        signatures: [try signature(paper.row.statement(of: paper.turn, version: version, box: box))]))
  }

  /// The first typist agrees to what the second one has settled.
  private func confirm(_ product: String, _ member: String) throws -> Act {
    let paper = try rules.openPaper(product, member)
    guard paper.turn == 0, paper.row.step == .settled else { throw Refusal.paperUnfinished }
    let second = try entry(1, of: paper)
    return try handIn(second.content, paper, beside: second.signatures)
  }

  /// Seals what both agree on, with the signatures of both on it, and signs the seal.
  private func handIn(_ content: SheetContent, _ paper: Paper, beside other: [SheetSignature]) throws -> Act {
    let row = paper.row
    func inOrder(_ own: [SheetSignature], _ other: [SheetSignature]) -> [SheetSignature] {
      paper.turn == 0 ? own + other : other + own
    }
    let place = SheetPlace(sitting: sitting, product: row.product, member: row.member)
    let version = try tables.find(SheetRow.self, sitting, row.product, row.member)?.version ?? 0
    var sealed = SealedSheet(place: place, version: version + 1, content: content)
    sealed.signatures = inOrder([try signature(on: content, paper)], other)
    let box = try cipher.seal(sealed.text, readers(of: row))
    let statement = Submission.statement(
      sitting: sitting, product: row.product, member: row.member, round: row.round, version: sealed.version, box: box)
    return .submit(
      Submission(
        product: row.product, member: row.member, round: row.round, version: sealed.version, box: box,
        signatures: inOrder([try signature(statement)], [row.entries[1 - paper.turn].signature].compactMap(\.self))))
  }

  // MARK: Entries

  /// What an entry holds, opened by the actor, whose turn it is.
  private func entry(_ index: Int, of paper: Paper) throws -> SealedSheet { try entry(index, of: paper.row) }

  /// What an entry holds, opened by the actor, who is one of the typists.
  func entry(_ index: Int, of row: PaperSheetRow) throws -> SealedSheet {
    guard case .member(let id) = actor else { throw Refusal.notEntitled }
    let entry = row.entries[index]
    guard let text = cipher.open(entry.box, try ring.unlocked(id, in: sitting).secret),
      let sheet = try? SealedSheet(text: text), sheet.place == row.place(of: index), sheet.version == entry.version
    else { throw Refusal.brokenSeal(member: row.member) }
    return sheet
  }

  /// The content as it may be typed: printed options, no notes, nothing that the council agrees on.
  private func typed(_ content: SheetContent, of paper: Paper) throws -> SheetContent {
    let joint = try tables.joint(paper.product, paper.scale)
    for entry in content.choices.entries where !joint.codes.contains(entry.code) {
      guard let index = paper.scale.index(of: entry.code) else { throw Refusal.noSuchCriterion(entry.code) }
      try paper.scale.criteria[index].requireOption(entry.number)
    }
    for reason in [content.reject, content.stop] where reason?.isBlank == true { throw Refusal.reasonMissing }
    var content = content
    content.notes = [:]
    for code in joint.codes { content.choices[code] = nil }
    return content
  }

  private func seal(_ content: SheetContent, _ signatures: [SheetSignature], of paper: Paper) throws -> String {
    let sealed = SealedSheet(
      place: paper.row.place(of: paper.turn), version: paper.row.version + 1, content: content, signatures: signatures)
    return try cipher.seal(sealed.text, readers(of: paper.row))
  }

  /// Whom a paper sheet is sealed to: those who can open the sitting's seal, and both who type it.
  private func readers(of row: PaperSheetRow) throws -> [PublicKey] {
    guard let seal = try tables.find(SealRow.self, sitting) else { throw Refusal.notSealed }
    return [seal.publicKey]
      + (try row.sheet.typists.map { id in
        guard let own = try tables.key(of: id, in: sitting) else {
          throw Refusal.noPIN(member: try tables.member(id, in: sitting).name)
        }
        return own.key.publicKey
      })
  }

  // MARK: Signatures

  private func signature(on content: SheetContent, _ paper: Paper) throws -> SheetSignature {
    let opened = OpenedSheet(member: paper.row.member, round: paper.row.round, content: content, signatures: [])
    return try signature(
      opened.statement(
        sitting: sitting, product: paper.row.product, setHash: paper.product.product.setHash))
  }

  /// The actor's own.
  private func signature(_ statement: String) throws -> SheetSignature {
    guard case .member(let id) = actor else { throw Refusal.notEntitled }
    let key = try ring.unlocked(id, in: sitting)
    return SheetSignature(signer: id, generation: key.generation, text: cipher.sign(statement, key.secret))
  }
}
