extension TableReading {
  /// Refuses while the record holds choices that nobody but their member may see yet: a product has sheets, and its
  /// scoring is not closed.
  /// - Throws: `Refusal.recordSealed`.
  public func requireNothingSealed() throws {
    var products: Set<[Value]> = []
    for table in [Table.sheet, .paperSheet] {
      let columns = table.places(of: ["sitting", "product"])
      try scan(table, prefix: [], columns: columns) { products.insert($0) }
    }
    for row in try all(ProductRow.self) where row.stage.isRevealed {
      products.remove([.text(row.sitting), .text(row.product.code)])
    }
    guard products.isEmpty else {
      let keys = products.sorted { $0.lexicographicallyPrecedes($1) }
      throw Refusal.recordSealed(
        products: keys.map { key in
          key.map { if case .text(let text) = $0 { text } else { "?" } }.joined(separator: "/")
        })
    }
  }
}
