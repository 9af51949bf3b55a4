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
      let score = SheetScore(try row.sheet.counted(by: set.unpacker).choices, by: set.pinned.scale)
      versions[row.sheet.member, default: []].append(
        SheetVersions.Version(
          round: row.sheet.round, sheet: SheetState(row.sheet.content, isSubmitted: true),
          total: score.isComplete ? score.total : nil, typists: row.sheet.typists))
    }
    return SheetVersions(
      rounds: try tables.all(RescoreRow.self, sitting, code).map {
        .init(number: $0.round, time: $0.time, asked: $0.asked, reason: $0.reason)
      },
      members: try tables.roll(of: tables.sitting(sitting)).scorers(of: code).compactMap { member in
        versions[member.id].map { .init(member: member, versions: $0) }
      })
  }

  /// The keys of those who score by role or have typed paper sheets in, in the members' order, with how many opened
  /// sheets each key has signed.
  func signatures(in sitting: String, on tables: Backend.Reader) throws -> [MemberSignatures] {
    var signed: [Signer: (own: Int, paper: Int)] = [:]
    for sheet in try tables.all(OpenedSheetRow.self, sitting).map(\.sheet) {
      for signature in sheet.signatures {
        let signer = Signer(member: signature.signer, generation: signature.generation)
        var count = signed[signer] ?? (0, 0)
        if signer.member == sheet.member { count.own += 1 } else { count.paper += 1 }
        signed[signer] = count
      }
    }
    let signers = Set(signed.keys.map(\.member))
    let regulation = try tables.sitting(sitting).regulation
    return try tables.members(of: sitting).filter { $0.role.scores(under: regulation) || signers.contains($0.id) }
      .map { member in
        MemberSignatures(
          member: member,
          keys: try tables.all(MemberKeyRow.self, sitting, member.id).map { row in
            let count = signed[Signer(member: member.id, generation: row.generation)] ?? (0, 0)
            return .init(
              generation: row.generation, fingerprint: row.key.publicKey.fingerprint, since: row.time,
              record: row.since, reason: row.key.reason, sheets: count.own, papers: count.paper)
          })
      }
  }

  /// A key by its holder.
  private struct Signer: Hashable {
    let member: String
    let generation: Int
  }
}
