import Rating
import Rulebook
import Season

/// Makes the acts of the record from what someone wants: checks what stands on a sheet, seals it, signs it, opens it.
///
/// Who may do what is left to the guard, which sees every act that comes out of here.
struct Sealer<Tables: TableReading> {
  let tables: Tables
  let law: PinnedLaw
  let cipher: Cipher
  let ring: KeyRing
  let sitting: String
  let actor: Actor

  /// The acts of `intent`, in order.
  /// - Throws: `Refusal`.
  func acts(for intent: Intent) throws -> [Act] {
    if case .member(let id) = actor { _ = try unlocked(id) }
    switch intent {
    case .act(let act): return [act]
    case .tick, .note, .reject, .stop, .submit, .fill: return [try onSheet(intent)]
    case .paperMark, .paperFinish, .paperConfirm: return [try onPaper(intent)]
    case .close(let product, let reason, let missing):
      return [.close(product: product, reason: reason, missing: missing, opened: try opened(product))]
    case .givePIN(let member, let pin, let reason): return try givePIN(member, pin, reason)
    case .seal(let letters): return [try seal(letters)]
    case .changePIN(let member, let pin):
      try requireOwnChoice(pin)
      return [.changePIN(member: member, wrapped: try cipher.wrap(unlocked(member).secret, pin))]
    case .handOver(let product, let member, let reason):
      let shares = try member.map { try share(toDeputy: $0) } ?? []
      return shares + [.handOver(product: product, to: member, reason: reason)]
    case .amend(let known, let dossier, let reason):
      // The act has the whole of the fields: what another window changed meanwhile would be undone.
      guard try tables.dossier(known.code).dossier.fields == known else {
        throw Refusal.dossier(.changedMeanwhile)
      }
      return [.season(.amend(dossier, reason: reason))]
    case .print(let document): return try printed(document)
    }
  }

  private func printed(_ document: PrintedDocument) throws -> [Act] {
    let last = try tables.printings(of: document, in: sitting).last
    guard last?.issue == nil, let head = try tables.head(), try tables.finalResults(of: sitting) != nil else {
      return []
    }
    return [.printed(document: document, head: head.code.description, version: last?.version ?? 1)]
  }

  // MARK: Opening

  /// What stands on a sheet that `secret` opens.
  /// - Throws: `Refusal.brokenSeal` where it does not, or where the box holds another sheet.
  func open(_ row: SheetRow, by secret: Secret) throws -> SealedSheet {
    guard let text = cipher.open(row.box, secret), let sheet = try? SealedSheet(text: text), sheet.place == row.place,
      sheet.version == row.version
    else { throw Refusal.brokenSeal(member: row.member) }
    return sheet
  }

  /// The content of the member's own sheet, from memory where its box was opened before.
  func own(_ row: SheetRow) throws -> SheetContent {
    if row.box.isEmpty { return SheetContent() }
    if let known = ring.content(of: row.place, box: row.box) { return known }
    let content = try open(row, by: unlocked(row.member).secret).content
    ring.remember(content, of: row.place, box: row.box)
    return content
  }

  /// The sheets submitted in the round under way, out of their seals.
  private func opened(_ code: String) throws -> [OpenedSheet] {
    let product = try tables.product(code, in: sitting)
    let secret = try sealSecret()
    let submitted = try ClosingView(product, tables.roll(of: tables.sitting(sitting)), on: tables).submitted
    return try submitted.compactMap { member in
      guard let row = try tables.find(SheetRow.self, sitting, code, member.id) else { return nil }
      let sheet = try open(row, by: secret)
      return OpenedSheet(
        member: member.id, round: row.round, content: sheet.content, signatures: sheet.signatures)
    }
  }

  /// The secret of the sitting's key, as far as the actor has it.
  func sealSecret() throws -> Secret {
    guard case .member(let id) = actor, let secret = try unlocked(id).seal else {
      throw Refusal.cannotOpen
    }
    return secret
  }

  /// Whom a sheet is sealed to: those who can open the sitting's seal, and its member.
  func readers(of member: String) throws -> [PublicKey] {
    guard let seal = try tables.find(SealRow.self, sitting) else { throw Refusal.notSealed }
    guard let own = try tables.key(of: member, in: sitting) else { throw Refusal.noPIN(member: member) }
    return [seal.publicKey, own.key.publicKey]
  }

  /// What the member's PIN unlocked here. A key that was replaced since, because its PIN was lost, opens nothing more.
  /// - Throws: `Refusal.notSignedIn`.
  func unlocked(_ member: String) throws -> KeyRing.Unlocked {
    let unlocked = try ring.unlocked(member, in: sitting)
    guard try tables.key(of: member, in: sitting)?.generation == unlocked.generation else {
      throw Refusal.notSignedIn
    }
    return unlocked
  }

  func requireFit(_ pin: String) throws(Refusal) {
    guard PINRule.isFit(pin) else { throw Refusal.unfitPIN }
  }

  /// A PIN that a member chose must be none that anybody would try first.
  func requireOwnChoice(_ pin: String) throws {
    if let refusal = PINRule.refusal(of: pin, isSample: try tables.sitting(sitting).isSample) { throw refusal }
  }
}
