import Rulebook

extension Guard {
  /// Acts on keys, PINs and the sitting's seal.
  func checkKeys(_ act: Act) throws {
    switch act {
    case .giveKey(let key): try checkNewKey(key)
    case .changePIN(let member, _):
      guard actor == .member(member) else { throw Refusal.notEntitled }
      guard try tables.key(of: member, in: sitting) != nil else { throw Refusal.noPIN(member: member) }
    case .signIn(let member, _):
      _ = try tables.member(member, in: sitting)
      guard case .account(let name) = actor else { throw Refusal.notEntitled }
      try requireText(name)
    case .seal(_, let shares): try checkSeal(shares)
    case .share(let share): try checkShare(share)
    case .reseal(let product, let member, let version, _): try checkReseal(product, member, version: version)
    default: throw Refusal.notEntitled
    }
  }

  /// A first key is given when the sitting is set up; a new one only by one who can open the sheets, with a reason.
  private func checkNewKey(_ new: MemberKey) throws {
    _ = try tables.member(new.member, in: sitting)
    guard try tables.key(of: new.member, in: sitting) != nil else { return try checkOffice() }
    guard !new.reason.isBlank else { throw Refusal.reasonMissing }
    try checkCanOpen()
  }

  /// Only once: sheets that are sealed to one key would be lost under another.
  private func checkSeal(_ shares: [SealShare]) throws {
    try checkOffice()
    guard try tables.find(SealRow.self, sitting) == nil else { throw Refusal.sealedAlready }
    guard shares.contains(where: { $0.holder == .recoveryCode }) else { throw Refusal.noSealHolder }
    var hasLeader = false
    for share in shares {
      guard case .member(let id) = share.holder else { continue }
      guard try tables.member(id, in: sitting).role.leads else { throw Refusal.notEntitled }
      hasLeader = true
    }
    guard hasLeader else { throw Refusal.noSealHolder }
  }

  private func checkShare(_ share: SealShare) throws {
    guard try tables.find(SealRow.self, sitting) != nil else { throw Refusal.notSealed }
    guard case .member(let id) = share.holder, try tables.member(id, in: sitting).role.leads else {
      throw Refusal.notEntitled
    }
    try checkCanOpen()
  }

  /// A member who leads and holds a share; or the account, which can do so with the recovery code alone.
  func checkCanOpen() throws {
    switch actor {
    case .account(let name): try requireText(name)
    case .member(let id):
      guard try tables.member(id, in: sitting).role.leads, try tables.share(of: .member(id), in: sitting) != nil,
        try !tables.isRepresented(id, in: sitting)
      else { throw Refusal.notEntitled }
    }
  }

  private func checkReseal(_ product: String, _ member: String, version: Int) throws {
    try checkCanOpen()
    guard let row = try tables.find(SheetRow.self, sitting, product, member) else {
      throw Refusal.notSubmitted(member: member)
    }
    guard version == row.version + 1 else { throw Refusal.changedElsewhere }
  }
}
