import Rating

/// Paper sheets: closures of one engine, as those of `CouncilStore`.
public struct CouncilPapers: Sendable {
  /// The paper sheets of a sitting in the products' round under way, by product and member: how far each is, which
  /// everybody may know.
  public var list: @Sendable (_ sitting: String) throws -> [PaperSheet]
  /// What one of its typists may see of a paper sheet.
  /// - Throws: `Refusal.sealed` for anybody else, `.noPaper` where there is none.
  public var work:
    @Sendable (_ sitting: String, _ product: String, _ member: String, _ viewer: String) throws -> PaperWork
}

/// A paper sheet as one of its typists sees it.
public struct PaperWork: Hashable, Sendable {
  public let sheet: PaperSheet
  /// What the viewer has typed; never what the other one has.
  public let entry: SheetContent
  /// The cells that both entries disagree on; empty until both are there, and until the viewer has to look at them.
  public let differences: [PaperDifference]

  /// Creates what is seen.
  public init(sheet: PaperSheet, entry: SheetContent, differences: [PaperDifference] = []) {
    self.sheet = sheet
    self.entry = entry
    self.differences = differences
  }
}

extension CouncilEngine {
  /// The closures on paper sheets.
  var papers: CouncilPapers {
    CouncilPapers(
      list: { sitting in
        try backend.read { tables in
          var products: [String: ProductRow] = [:]
          return try tables.all(PaperSheetRow.self, sitting).compactMap { row in
            let product = try products[row.product] ?? tables.product(row.product, in: sitting)
            products[row.product] = product
            return row.round == product.round && row.step != .cancelled ? row.sheet : nil
          }
        }
      },
      work: { sitting, product, member, viewer in
        try backend.read { try work(on: $0, sitting, product, member, viewer) }
      })
  }

  private func work(
    on tables: Backend.Reader, _ sitting: String, _ code: String, _ member: String, _ viewer: String
  ) throws -> PaperWork {
    let product = try tables.product(code, in: sitting)
    guard let row = try tables.paper(of: member, for: product) else {
      throw Refusal.noPaper(member: try tables.member(member, in: sitting).name)
    }
    guard let own = row.sheet.typists.firstIndex(of: viewer) else { throw Refusal.sealed(product: code) }
    let sealer = Sealer(
      tables: tables, law: law, cipher: cipher, ring: ring, sitting: sitting, actor: .member(viewer))
    let entry = row.entries[own].box.isEmpty ? SheetContent() : try sealer.entry(own, of: row).content
    guard row.step == .settled || (row.step == .differing && own == 1) else {
      return PaperWork(sheet: row.sheet, entry: entry)
    }
    let scale = try law.set(product.product.setHash, in: tables).pinned.scale
    let (first, second) = (try sealer.entry(0, of: row).content, try sealer.entry(1, of: row).content)
    return PaperWork(
      sheet: row.sheet, entry: entry, differences: first.differences(to: second, by: scale))
  }
}
