import Rulebook

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
      try tables.put(
        ProductRow(sitting: sitting, product: new, stage: old?.stage ?? .waiting, conclusion: old?.conclusion))
    case .attend(let attendance):
      try keepPastProducts(attendance, in: sitting, of: &tables)
      try tables.put(AttendanceRow(sitting: sitting, entry: attendance))
    case .move(let product, _, let stage, _, _):
      try changeProduct(product, in: sitting, of: &tables) { row in
        row.stage = stage
        row.conclusion = nil
      }
    case .conclude(let product, let conclusion):
      try changeProduct(product, in: sitting, of: &tables) { row in
        row.stage = .concluded
        row.conclusion = conclusion
      }
    case .printed: break
    case .tick, .note, .reject, .stop, .submit, .reopen: try applyToSheet(entry.act, in: sitting, of: &tables)
    }
  }

  private func applyToSheet(_ act: Act, in sitting: String, of tables: inout some TableWriting) throws {
    switch act {
    case .tick(let product, let member, let criterion, _, let after):
      try changeSheet(product, member, in: sitting, of: &tables) { row in
        row.choices[criterion] = after
        row.lastCriterion = criterion
      }
    case .note(let product, let member, let criterion, let text):
      try changeSheet(product, member, in: sitting, of: &tables) { row in
        try row.setNote(text, of: criterion)
        row.lastCriterion = criterion
      }
    case .reject(let product, let member, let reason):
      try changeSheet(product, member, in: sitting, of: &tables) { $0.reject = reason }
    case .stop(let product, let member, let reason):
      try changeSheet(product, member, in: sitting, of: &tables) { $0.stop = reason }
    case .submit(let product, let member):
      try changeSheet(product, member, in: sitting, of: &tables) { $0.isSubmitted = true }
    case .reopen(let product, let member, _):
      try changeSheet(product, member, in: sitting, of: &tables) { $0.isSubmitted = false }
    default: break
    }
  }

  private func changeSheet(
    _ product: String, _ member: String, in sitting: String, of tables: inout some TableWriting,
    _ change: (inout SheetRow) throws -> Void
  ) throws {
    var row =
      try tables.find(SheetRow.self, sitting, product, member)
      ?? SheetRow(sitting: sitting, product: product, member: member)
    try change(&row)
    row.version += 1
    try tables.put(row)
  }

  private func changeProduct(
    _ code: String, in sitting: String, of tables: inout some TableWriting, _ change: (inout ProductRow) -> Void
  ) throws {
    guard var row = try tables.find(ProductRow.self, sitting, code) else { throw Refusal.noSuchProduct(code) }
    change(&row)
    try tables.put(row)
  }

  /// Before a member's attendance of the whole sitting changes, writes down what it was for every product whose scoring
  /// is closed: one who leaves at noon was present for the products of the morning.
  private func keepPastProducts(
    _ attendance: Attendance, in sitting: String, of tables: inout some TableWriting
  ) throws {
    guard attendance.product == nil else { return }
    let before = try tables.find(AttendanceRow.self, sitting, AttendanceRow.wholeSitting, attendance.member)
    let past = try tables.all(ProductRow.self, sitting).filter(\.stage.isRevealed)
    for code in past.map(\.product.code)
    where try tables.find(AttendanceRow.self, sitting, code, attendance.member) == nil {
      try tables.put(
        AttendanceRow(
          sitting: sitting,
          entry: Attendance(
            member: attendance.member, product: code, state: before?.entry.state ?? .absent,
            reason: before?.entry.reason ?? "")))
    }
  }
}
