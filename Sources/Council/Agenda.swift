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
  private let opinions: [String: WrittenOpinion]
  /// Whose sheets count of products that were scored again and are closed: a sheet that was asked for again and not
  /// handed in leaves the one of the round before.
  private let counted: [String: Set<String>]
  /// Why a product is scored again, by its code.
  private let reasons: [String: String]

  init(_ sitting: String, on tables: some TableReading) throws {
    let held = try tables.sitting(sitting)
    let members = try tables.members(of: sitting)
    self.members = Set(members.map(\.id))
    let products = try tables.all(ProductRow.self, sitting).sorted { $0.product.position < $1.product.position }
    self.products = products
    opinions = try products.reduce(into: [:]) { opinions, row in
      opinions[row.product.code] = try tables.opinion(on: row, under: held.regulation)
    }
    roll = try tables.roll(of: held)
    counted = Dictionary(
      try products.filter { $0.stage.isRevealed && $0.round > 1 }.map { row in
        let code = row.product.code
        return (code, Set(try tables.all(OpenedSheetRow.self, sitting, code).map(\.sheet.member)))
      }, uniquingKeysWith: { first, _ in first })
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
      // A product that has its star by the national council's result is nobody's to score.
      let isScored = row.conclusion?.national == nil
      let scorers = isScored ? roll.scorers(of: row.product.code) : []
      let awaited = isScored ? roll.awaited(for: row) : []
      let submitted = handedIn(row.product.code)
      return AgendaItem(
        product: row.product, stage: row.stage, submitted: awaited.count { submitted.contains($0.id) },
        of: awaited.count, own: try own(viewer, row.product.code, among: scorers, marked), conclusion: row.conclusion,
        round: row.round, asked: row.asked, roundReason: reasons[row.product.code] ?? "", lead: row.lead,
        session: row.session, opinion: opinions[row.product.code])
    }
  }

  private func own(
    _ viewer: String?, _ product: String, among scorers: [Member], _ marked: (String) throws -> Int
  ) throws -> AgendaItem.Own {
    guard let viewer, scorers.contains(where: { $0.id == viewer }) else { return .none }
    if handedIn(product).contains(viewer) { return .submitted }
    guard marks[product]?.contains(where: { $0.member == viewer }) ?? false else { return .blank }
    let count = try marked(product)
    return count == 0 ? .blank : .draft(marked: count)
  }

  /// Who scores `product`, and whether each has submitted.
  func progress(of product: String) throws -> [(member: Member, isSubmitted: Bool)] {
    guard products.contains(where: { $0.product.code == product }) else { throw Refusal.noSuchProduct(product) }
    let submitted = handedIn(product)
    return roll.scorers(of: product).map { ($0, submitted.contains($0.id)) }
  }

  /// Whose sheets are handed in; once scoring is closed, whose sheets count.
  private func handedIn(_ product: String) -> Set<String> {
    counted[product] ?? Set(marks[product, default: []].filter(\.isSubmitted).map(\.member))
  }
}
