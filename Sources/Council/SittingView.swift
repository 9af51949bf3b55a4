import Rulebook

extension TableReading {
  /// The members of a sitting in their order.
  func members(of sitting: String) throws -> [Member] {
    try all(MemberRow.self, sitting).sorted { $0.joined < $1.joined }.map(\.member)
  }

  /// Who takes part in what in a sitting.
  func roll(of sitting: Sitting) throws -> Roll {
    Roll(
      try members(of: sitting.id), try all(AttendanceRow.self, sitting.id).map(\.entry), regulation: sitting.regulation,
      written: try askedInWriting(in: sitting))
  }

  /// The sitting with `id`.
  /// - Throws: `Refusal.noSuchSitting`.
  func sitting(_ id: String) throws -> Sitting {
    guard let row = try find(SittingRow.self, id) else { throw Refusal.noSuchSitting(id) }
    return row.sitting
  }

  /// The product with `code`.
  /// - Throws: `Refusal.noSuchProduct`.
  func product(_ code: String, in sitting: String) throws -> ProductRow {
    guard let row = try find(ProductRow.self, sitting, code) else { throw Refusal.noSuchProduct(code) }
    return row
  }

  /// The member with `id`.
  /// - Throws: `Refusal.noSuchMember`.
  func member(_ id: String, in sitting: String) throws -> Member {
    guard let row = try find(MemberRow.self, sitting, id) else { throw Refusal.noSuchMember(id) }
    return row.member
  }

  /// What counts of one member for one product, or for the sitting as a whole; nil where nothing is noted.
  func entry(of member: String, for product: String?, in sitting: String) throws -> Attendance? {
    if let product, let own = try find(AttendanceRow.self, sitting, product, member) { return own.entry }
    return try find(AttendanceRow.self, sitting, AttendanceRow.wholeSitting, member)?.entry
  }

  /// The opened sheets of a product, every round's, in the order of members and rounds.
  /// - Throws: `MalformedRow` for a mark that the product's set does not print.
  func openedSheets(of product: ProductRow, by law: PinnedLaw) throws -> [OpenedSheet] {
    let unpacker = try law.set(product.product.setHash, in: self).unpacker
    return try all(OpenedSheetRow.self, product.sitting, product.product.code).map { row in
      _ = try row.sheet.counted(by: unpacker)
      return row.sheet
    }
  }

  /// The latest opened sheets of those who score a product, in the members' order: the ones that count.
  /// - Throws: `MalformedRow` for a mark that the product's set does not print.
  func countedSheets(
    of product: ProductRow, by law: PinnedLaw, roll: Roll
  ) throws -> [(member: Member, sheet: OpenedSheet)] {
    var sheets: [String: OpenedSheet] = [:]
    // Rounds come in their order, so that the latest stays.
    for sheet in try openedSheets(of: product, by: law) { sheets[sheet.member] = sheet }
    return roll.scorers(of: product.product.code).compactMap { member in sheets[member.id].map { (member, $0) } }
  }

  /// The member's latest key; nil where the member has no PIN.
  func key(of member: String, in sitting: String) throws -> MemberKeyRow? {
    try all(MemberKeyRow.self, sitting, member).last
  }

  /// One of a member's keys, the lost ones included.
  func key(_ generation: Int, of member: String, in sitting: String) throws -> MemberKeyRow? {
    try all(MemberKeyRow.self, sitting, member).first { $0.generation == generation }
  }

  /// Who can open the sheets of a sitting.
  func share(of holder: SealShare.Holder, in sitting: String) throws -> SealShare? {
    try find(SealShareRow.self, sitting, holder.text)?.share
  }
}
