import Rating

/// What is read of how sheets came about.
extension CouncilEngine {
  /// Every round's opened sheets of a product.
  /// - Throws: `Refusal.sealed` until scoring is closed.
  func versions(of code: String, in sitting: String, on tables: Backend.Reader) throws -> SheetVersions {
    let product = try tables.product(code, in: sitting)
    guard product.stage.isRevealed else { throw Refusal.sealed(product: code) }
    let set = try law.set(product.product.setHash, in: tables)
    var versions: [String: [SheetVersions.Version]] = [:]
    for row in try tables.all(OpenedSheetRow.self, sitting, code) {
      let score = SheetScore(row.counted(by: set.unpacker).choices, by: set.pinned.scale)
      versions[row.sheet.member, default: []].append(
        SheetVersions.Version(
          round: row.sheet.round, sheet: SheetState(row.sheet.content, isSubmitted: true),
          total: score.isComplete ? score.total : nil))
    }
    return SheetVersions(
      rounds: try tables.all(RescoreRow.self, sitting, code).map {
        .init(number: $0.round, time: $0.time, asked: $0.asked, reason: $0.reason)
      },
      members: try tables.roll(of: tables.sitting(sitting)).scorers(of: code).compactMap { member in
        versions[member.id].map { .init(member: member, versions: $0) }
      })
  }

  /// The keys of those who score by role, in the members' order, with how many opened sheets each key has signed.
  func signatures(in sitting: String, on tables: Backend.Reader) throws -> [MemberSignatures] {
    var signed: [String: [Int: Int]] = [:]
    for row in try tables.all(OpenedSheetRow.self, sitting) {
      for signature in row.sheet.signatures where signature.signer == row.sheet.member {
        signed[signature.signer, default: [:]][signature.generation, default: 0] += 1
      }
    }
    return try tables.roll(of: tables.sitting(sitting)).scoring.map { member in
      MemberSignatures(
        member: member,
        keys: try tables.all(MemberKeyRow.self, sitting, member.id).map { row in
          .init(
            generation: row.generation, fingerprint: row.key.publicKey.fingerprint, since: row.time,
            reason: row.key.reason, sheets: signed[member.id]?[row.generation] ?? 0)
        })
    }
  }
}
