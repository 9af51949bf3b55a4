import Council

/// What a changed draft does to a stored sitting.
public struct SetUpChanges: Hashable, Sendable {
  /// The acts that have to be recorded, in order; empty where nothing changes.
  public let acts: [Act]
  /// Members who are new, and need a PIN.
  public let newMembers: Int

  /// Compares `new` with the sitting that it was made from.
  /// - Parameter reasons: why members and products are taken away.
  public init(of stored: StoredSitting, to new: SittingSetUp, removing reasons: [SetUpDraft.StoredRow: String] = [:]) {
    var acts: [Act] = []
    for product in stored.products where !new.products.contains(where: { $0.code == product.code }) {
      acts.append(.removeProduct(product: product.code, reason: reasons[.product(product.code)] ?? ""))
    }
    for member in stored.members where !new.members.contains(where: { $0.id == member.id }) {
      acts.append(.removeMember(member: member.id, reason: reasons[.member(member.id)] ?? ""))
    }
    let known = Set(stored.products.map(\.set))
    for case .pinSet(let edition, let number, let hash, let text) in new.acts() where !known.contains(number) {
      acts.append(.pinSet(edition: edition, number: number, hash: hash, text: text))
    }
    let sitting = new.sitting.continuing(stored.sitting)
    if sitting != stored.sitting { acts.append(.openSitting(sitting)) }
    let members = new.members.filter { !stored.members.contains($0) }
    acts += members.map(Act.addMember)
    acts += new.products.filter { !stored.products.contains($0) }.map(Act.addProduct)
    self.acts = acts
    newMembers = members.count { member in !stored.members.contains { $0.id == member.id } }
  }

  /// Records the changes and gives the new members a PIN, as one transaction.
  /// - Returns: what is to be handed out; nil where nobody is new.
  /// - Throws: `Refusal`, or the store's error.
  public func write(to store: CouncilStore, _ sitting: String, by actor: Actor, at time: Timestamp) throws -> PINSlip? {
    guard newMembers == 0 else { return try store.keys.issue(acts, sitting, [:], actor, time) }
    _ = try store.performAll(acts.map { Deed($0, sitting: sitting, actor: actor, time: time) })
    return nil
  }
}

extension SittingSetUp {
  /// Records the sitting and gives everybody a PIN, as one transaction.
  /// - Parameter handOver: gets what is shown once, before anything is written for good.
  /// - Throws: `Refusal`, the store's error, or that of `handOver`: then nothing is written.
  public func write(
    to store: CouncilStore, absent: [String: String] = [:], by actor: Actor, at time: Timestamp,
    handOver: (PINSlip) throws -> Void = { _ in }
  ) throws -> PINSlip {
    try store.keys.issueHandingOver(acts(absent: absent), sitting.id, [:], actor, time, handOver)
  }
}

extension Sitting {
  /// The sitting with what is not written down when it is set up taken from `old`.
  fileprivate func continuing(_ old: Sitting) -> Sitting {
    Sitting(
      id: id, title: title, authority: authority, council: council, decision: decision, level: level, edition: edition,
      editionHash: old.editionHash, date: date, place: place, begins: begins, ends: old.ends, guests: guests,
      recipients: recipients, regulation: regulation, isSample: old.isSample)
  }
}
