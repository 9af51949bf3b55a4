extension Projection {
  /// Keeps what was agreed on. Another option than before opens the sheets again that were handed in with the old one.
  func apply(_ agreement: Agreement, in sitting: String, to tables: inout some TableWriting) throws {
    let old = try tables.find(AgreedRow.self, sitting, agreement.product, agreement.criterion)?.agreement
    try tables.put(AgreedRow(sitting: sitting, agreement: agreement))
    guard let old, old.option != agreement.option else { return }
    for var sheet in try tables.all(SheetRow.self, sitting, agreement.product) where sheet.isSubmitted {
      sheet.isSubmitted = false
      try tables.put(sheet)
    }
    for paper in try tables.all(PaperSheetRow.self, sitting, agreement.product) {
      try restartPaper(agreement.product, paper.member, in: sitting, of: &tables)
    }
  }
}
