import Rating

/// The agenda of a sitting, with what each viewer may know of the sheets: submitted or not, never what is on them.
struct Agenda {
  /// What the agenda reads of a sheet.
  private struct Mark {
    let member: String
    let isSubmitted: Bool
  }

  private let products: [ProductRow]
  private let roll: Roll
  private let marks: [String: [Mark]]
  private let members: Set<String>
  /// Why a product is scored again, by its code.
  private let reasons: [String: String]

  init(_ sitting: String, on tables: some TableReading) throws {
    let regulation = try tables.sitting(sitting).regulation
    let members = try tables.members(of: sitting)
    self.members = Set(members.map(\.id))
    products = try tables.all(ProductRow.self, sitting).sorted { $0.product.position < $1.product.position }
    roll = Roll(members, try tables.all(AttendanceRow.self, sitting).map(\.entry), regulation: regulation)
    var marks: [String: [Mark]] = [:]
    let columns = Table.sheet.places(of: ["product", "member", "submitted"])
    try tables.scan(.sheet, prefix: [.text(sitting)], columns: columns) { values in
      var reader = ColumnReader(values, of: .sheet)
      let product = try reader.text()
      marks[product, default: []].append(Mark(member: try reader.text(), isSubmitted: try reader.flag()))
    }
    self.marks = marks
    // Rounds come in their order, so that the latest stays.
    reasons = Dictionary(
      try tables.all(RescoreRow.self, sitting).map { ($0.product, $0.reason) }, uniquingKeysWith: { _, last in last })
  }

  /// The agenda in order, as `viewer` may see it; nil is the operator's account.
  /// - Parameter marked: how many criteria are marked on the viewer's draft for a product.
  func items(for viewer: String?, marked: (_ product: String) throws -> Int) throws -> [AgendaItem] {
    if let viewer, !members.contains(viewer) { throw Refusal.noSuchMember(viewer) }
    return try products.map { row in
      let scorers = roll.scorers(of: row.product.code)
      let submitted = Set(marks[row.product.code, default: []].filter(\.isSubmitted).map(\.member))
      // While some score again, only theirs are waited for.
      let awaited = row.stage == .scoring && row.round > 1 ? scorers.filter { row.asked.contains($0.id) } : scorers
      return AgendaItem(
        product: row.product, stage: row.stage, submitted: awaited.count { submitted.contains($0.id) },
        of: awaited.count, own: try own(viewer, row.product.code, among: scorers, marked), conclusion: row.conclusion,
        round: row.round, asked: row.asked, roundReason: reasons[row.product.code] ?? "", lead: row.lead,
        session: row.session)
    }
  }

  private func own(
    _ viewer: String?, _ product: String, among scorers: [Member], _ marked: (String) throws -> Int
  ) throws -> AgendaItem.Own {
    guard let viewer, scorers.contains(where: { $0.id == viewer }) else { return .none }
    guard let mark = marks[product]?.first(where: { $0.member == viewer }) else { return .blank }
    if mark.isSubmitted { return .submitted }
    let count = try marked(product)
    return count == 0 ? .blank : .draft(marked: count)
  }

  /// Who scores `product`, and whether each has submitted.
  func progress(of product: String) throws -> [(member: Member, isSubmitted: Bool)] {
    guard products.contains(where: { $0.product.code == product }) else { throw Refusal.noSuchProduct(product) }
    return roll.scorers(of: product).map { member in
      (member, marks[product]?.contains { $0.member == member.id && $0.isSubmitted } ?? false)
    }
  }
}
