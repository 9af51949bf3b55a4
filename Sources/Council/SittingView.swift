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

  /// The latest opened sheets of those who score a product, in the members' order: the ones that count.
  func countedSheets(
    of product: String, in sitting: String, roll: Roll
  ) throws -> [(member: Member, sheet: OpenedSheet)] {
    var sheets: [String: OpenedSheet] = [:]
    // Rounds come in their order, so that the latest stays.
    for row in try all(OpenedSheetRow.self, sitting, product) { sheets[row.sheet.member] = row.sheet }
    return roll.scorers(of: product).compactMap { member in sheets[member.id].map { (member, $0) } }
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
