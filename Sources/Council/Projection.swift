import Rulebook
import Season

/// Applies acts to the derived tables: the one place that says what an act changes.
///
/// It decides nothing (`Guard` does) and runs alike in a store's transaction and on tables in memory, so that replaying
/// the record gives the same tables.
struct Projection {
  /// Applies `entry`, which becomes the row `number` of the record.
  func apply(_ entry: Entry, number: Int, to tables: inout some TableWriting) throws {
    let sitting = entry.sitting
    switch entry.act {
    case .pinEdition(let hash, let text):
      let edition = try PinnedLaw.parseEdition(text)
      try tables.put(EditionTextRow(hash: hash, edition: edition.id, text: text))
    case .pinSet(let edition, let set, let hash, let text):
      try tables.put(SetTextRow(hash: hash, edition: edition, number: set, text: text))
    case .openSitting(let new):
      let old = try tables.find(SittingRow.self, sitting)
      try tables.put(SittingRow(opened: old?.opened ?? number, sitting: new))
    case .addMember(let new):
      let old = try tables.find(MemberRow.self, sitting, new.id)
      try tables.put(MemberRow(sitting: sitting, joined: old?.joined ?? number, member: new))
    case .addProduct(let new):
      let old = try tables.find(ProductRow.self, sitting, new.code)
      var row = old ?? ProductRow(sitting: sitting, product: new)
      row.product = new
      try tables.put(row)
    case .removeMember, .removeProduct: try applyRemoval(entry.act, in: sitting, of: &tables)
    case .attend, .openSession, .closeSession: try applyToSession(entry, number: number, of: &tables)
    case .giveKey, .changePIN, .signIn, .seal, .share: try applyToKeys(entry, number: number, of: &tables)
    case .mark, .submit, .reseal, .reopen: try applyToSheet(entry.act, in: sitting, of: &tables)
    case .move, .handOver, .close, .rescore, .conclude: try applyToProduct(entry, number: number, of: &tables)
    case .agree(let agreement, _): try apply(agreement, in: sitting, to: &tables)
    case .adoptNational(let product, let national, let star):
      try applyAdoption(product, national, star: star, in: sitting, to: &tables)
    case .callMeeting(let product, let reason):
      try applyMeeting(product, reason, in: sitting, number: number, to: &tables)
    case .printed, .openCorrection: try applyPrinting(entry, number: number, to: &tables)
    case .paperBegin, .paperMark, .paperSign, .paperCancel: try applyToPaper(entry, of: &tables)
    case .season(let act): try apply(act, entry, number: number, to: &tables)
    }
  }

  private func applyToProduct(_ entry: Entry, number: Int, of tables: inout some TableWriting) throws {
    let sitting = entry.sitting
    switch entry.act {
    case .move(let product, _, let stage, _):
      try changeProduct(product, in: sitting, of: &tables) { row in
        row.stage = stage
        row.conclusion = nil
      }
      if stage == .scoring { try noteScoring(of: product, number: number, in: sitting, of: &tables) }
    case .handOver(let product, let member, let reason):
      try changeProduct(product, in: sitting, of: &tables) { $0.lead = member }
      let note = HandOver(product: product, to: member, reason: reason, time: entry.time)
      try tables.put(HandOverRow(sitting: sitting, number: number, note: note))
    case .close(let product, _, _, let opened):
      try changeProduct(product, in: sitting, of: &tables) { $0.stage = .closed }
      for sheet in opened { try tables.put(OpenedSheetRow(sitting: sitting, product: product, sheet: sheet)) }
    case .rescore(let product, let members, let reason):
      var round = 1
      try changeProduct(product, in: sitting, of: &tables) { row in
        row.stage = .scoring
        row.round += 1
        row.asked = members
        round = row.round
      }
      try tables.put(
        RescoreRow(
          sitting: sitting, product: product, round: round, time: entry.time, asked: members, reason: reason))
      for member in members {
        guard var sheet = try tables.find(SheetRow.self, sitting, product, member) else { continue }
        if try tables.isFromPaper(sheet) { sheet.box = "" }
        sheet.isSubmitted = false
        sheet.round = round
        try tables.put(sheet)
      }
    case .conclude(let product, let conclusion):
      try changeProduct(product, in: sitting, of: &tables) { row in
        row.stage = .concluded
        row.conclusion = conclusion
      }
    default: break
    }
  }

  private func applyToSheet(_ act: Act, in sitting: String, of tables: inout some TableWriting) throws {
    switch act {
    case .mark(let product, let member, _, let box):
      let round = try tables.find(ProductRow.self, sitting, product)?.round ?? 1
      try changeSheet(product, member, in: sitting, of: &tables) { row in
        row.box = box
        row.round = round
        row.version += 1
      }
    case .submit(let submission):
      try changeSheet(submission.product, submission.member, in: sitting, of: &tables) { row in
        row.box = submission.box
        row.round = submission.round
        row.version += 1
        row.isSubmitted = true
      }
      try submitPaper(submission.product, submission.member, in: sitting, of: &tables)
    case .reseal(let product, let member, _, let box):
      try changeSheet(product, member, in: sitting, of: &tables) { row in
        row.box = box
        row.version += 1
      }
    case .reopen(let product, let member, _):
      var round = 1
      // A sheet of an earlier round is asked for in the one under way.
      try changeProduct(product, in: sitting, of: &tables) { row in
        round = row.round
        if round > 1, !row.asked.contains(member) { row.asked.append(member) }
      }
      try changeSheet(product, member, in: sitting, of: &tables) { row in
        row.isSubmitted = false
        row.round = round
      }
      try restartPaper(product, member, in: sitting, of: &tables)
    default: break
    }
  }

  private func applyToKeys(_ entry: Entry, number: Int, of tables: inout some TableWriting) throws {
    let sitting = entry.sitting
    switch entry.act {
    case .giveKey(let key):
      let last = try tables.key(of: key.member, in: sitting)?.generation ?? 0
      try tables.put(MemberKeyRow(sitting: sitting, generation: last + 1, since: number, time: entry.time, key: key))
      try tables.put(SignInRow(sitting: sitting, member: key.member, failures: 0, last: entry.time))
    case .changePIN(let member, let wrapped):
      guard var row = try tables.key(of: member, in: sitting) else { return }
      row.key = MemberKey(member: member, publicKey: row.key.publicKey, wrapped: wrapped, reason: row.key.reason)
      try tables.put(row)
    case .signIn(let member, let succeeded):
      let failures = try tables.find(SignInRow.self, sitting, member)?.failures ?? 0
      try tables.put(
        SignInRow(sitting: sitting, member: member, failures: succeeded ? 0 : failures + 1, last: entry.time))
    case .seal(let key, let shares):
      try tables.put(SealRow(sitting: sitting, publicKey: key))
      for share in shares { try tables.put(SealShareRow(sitting: sitting, share: share)) }
    case .share(let share): try tables.put(SealShareRow(sitting: sitting, share: share))
    default: break
    }
  }

  private func changeSheet(
    _ product: String, _ member: String, in sitting: String, of tables: inout some TableWriting,
    _ change: (inout SheetRow) -> Void
  ) throws {
    var row =
      try tables.find(SheetRow.self, sitting, product, member)
      ?? SheetRow(sitting: sitting, product: product, member: member)
    change(&row)
    try tables.put(row)
  }

  private func changeProduct(
    _ code: String, in sitting: String, of tables: inout some TableWriting, _ change: (inout ProductRow) -> Void
  ) throws {
    guard var row = try tables.find(ProductRow.self, sitting, code) else { throw Refusal.noSuchProduct(code) }
    change(&row)
    try tables.put(row)
  }
}
