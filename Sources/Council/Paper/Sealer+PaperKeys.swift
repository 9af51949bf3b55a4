extension Sealer {
  /// What follows for paper sheets when a typist gets a new key, which opens nothing sealed before: the paper is there
  /// still, so they are given up and typed anew.
  func givingUpPapers(typedBy typist: String) throws -> [Act] {
    try tables.all(PaperSheetRow.self, sitting).compactMap { row in
      let product = try tables.product(row.product, in: sitting)
      guard row.sheet.typists.contains(typist), row.step != .submitted, !product.stage.isRevealed,
        try tables.paper(of: row.member, for: product) != nil
      else { return nil }
      return .paperCancel(product: row.product, member: row.member, reason: "người nhập được cấp mã PIN mới")
    }
  }
}
