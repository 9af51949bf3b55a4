extension Sealer {
  /// A first PIN, or a new one with a new key: then what the member had under way is sealed anew, so that nothing is
  /// lost, by one who can open it.
  func givePIN(_ member: String, _ pin: String, _ reason: String) throws -> [Act] {
    try requireFit(pin)
    let secret = cipher.newSecret()
    let given = Act.giveKey(
      MemberKey(
        member: member, publicKey: cipher.publicKey(secret), wrapped: try cipher.wrap(secret, pin), reason: reason))
    guard try tables.key(of: member, in: sitting) != nil else { return [given] }
    return [given] + (try renewed(member, cipher.publicKey(secret), by: sealSecret()))
  }

  /// The sitting's key: its secret goes to the chair, to one deputy and under the recovery code, and is then forgotten.
  func seal(_ letters: String) throws -> Act {
    let secret = cipher.newSecret()
    let members = try tables.members(of: sitting)
    var shares: [SealShare] = []
    for holder in [members.first { $0.role == .chair }, members.first { $0.role == .deputy }].compactMap(\.self) {
      guard let key = try tables.key(of: holder.id, in: sitting) else { throw Refusal.noPIN(member: holder.name) }
      shares.append(SealShare(holder: .member(holder.id), box: try cipher.seal(secret.text, [key.key.publicKey])))
    }
    guard !shares.isEmpty else { throw Refusal.noSealHolder }
    shares.append(SealShare(holder: .recoveryCode, box: try cipher.wrap(secret, letters)))
    return .seal(publicKey: cipher.publicKey(secret), shares: shares)
  }

  /// What has to follow a new key: the member's share of the seal, and the sheets that are not opened yet.
  func renewed(_ member: String, _ key: PublicKey, by seal: Secret) throws -> [Act] {
    var acts: [Act] = []
    // A delegate gets a PIN for the member's seat, not for the seal.
    let isRepresented = try tables.isRepresented(member, in: sitting)
    if !isRepresented, try tables.share(of: .member(member), in: sitting) != nil {
      acts.append(.share(SealShare(holder: .member(member), box: try cipher.seal(seal.text, [key]))))
    }
    acts += try givingUpPapers(typedBy: member)
    guard let row = try tables.find(SealRow.self, sitting) else { return acts }
    for sheet in try tables.all(SheetRow.self, sitting)
    where sheet.member == member && !sheet.box.isEmpty {
      let product = try tables.product(sheet.product, in: sitting)
      guard !product.stage.isRevealed, try tables.paper(of: member, for: product) == nil else { continue }
      let old = try open(sheet, by: seal)
      let new = SealedSheet(
        place: old.place, version: sheet.version + 1, content: old.content, signatures: old.signatures)
      acts.append(
        .reseal(
          product: sheet.product, member: member, version: new.version,
          box: try cipher.seal(new.text, [row.publicKey, key])))
    }
    return acts
  }

  /// Lets a deputy open who could not yet.
  func share(toDeputy member: String) throws -> [Act] {
    guard try tables.share(of: .member(member), in: sitting) == nil else { return [] }
    guard try tables.member(member, in: sitting).role == .deputy else { return [] }
    guard let key = try tables.key(of: member, in: sitting) else { throw Refusal.noPIN(member: member) }
    return [
      .share(SealShare(holder: .member(member), box: try cipher.seal(try sealSecret().text, [key.key.publicKey])))
    ]
  }
}

extension Secret {
  /// The bytes as letters, to be sealed: two of 16 a byte.
  var text: String {
    String(decoding: bytes.flatMap { [97 + $0 >> 4, 97 + $0 & 15] }, as: UTF8.self)
  }

  init?(text: String) {
    let digits = text.utf8.map { $0 &- 97 }
    guard digits.count == 64, digits.allSatisfy({ $0 < 16 }) else { return nil }
    self.init(stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }
}
