extension Projection {
  /// Acts on paper sheets.
  func applyToPaper(_ entry: Entry, of tables: inout some TableWriting) throws {
    let sitting = entry.sitting
    switch entry.act {
    case .paperBegin(let product, let member, let second):
      guard case .member(let first) = entry.actor else { return }
      let old = try tables.find(PaperSheetRow.self, sitting, product, member)
      let round = try tables.find(ProductRow.self, sitting, product)?.round ?? 1
      try tables.put(
        PaperSheetRow(
          sitting: sitting, product: product, member: member, first: first, second: second, round: round,
          version: old?.version ?? 0))
    case .paperMark(let product, let member, _, let box):
      try changePaper(product, member, in: sitting, of: &tables) { $0.write(box, signed: nil) }
    case .paperSign(let signed):
      try changePaper(signed.product, signed.member, in: sitting, of: &tables) { row in
        row.write(signed.box, signed: signed.signatures.first)
        row.step =
          switch row.step {
          case .first: .second
          case .second: .differing
          default: .settled
          }
      }
    case .paperCancel(let product, let member, _):
      try changePaper(product, member, in: sitting, of: &tables) { $0.step = .cancelled }
    default: break
    }
  }

  /// Marks the paper sheet behind a sheet as handed in, where there is one.
  func submitPaper(
    _ product: String, _ member: String, in sitting: String, of tables: inout some TableWriting
  ) throws {
    try changePaper(product, member, in: sitting, of: &tables) { $0.step = .submitted }
  }

  /// Starts a paper sheet over, where there is one: what was typed stays for its typists to correct, and whatever was
  /// handed in goes. The sheet itself is blank then, for no member could read what typists sealed.
  func restartPaper(
    _ product: String, _ member: String, in sitting: String, of tables: inout some TableWriting
  ) throws {
    var isPaper = false
    try changePaper(product, member, in: sitting, of: &tables) { row in
      isPaper = true
      row.step = .first
      for index in row.entries.indices { row.entries[index].signature = nil }
    }
    if isPaper { try blankSheet(product, member, in: sitting, of: &tables) }
  }

  private func blankSheet(
    _ product: String, _ member: String, in sitting: String, of tables: inout some TableWriting
  ) throws {
    guard var sheet = try tables.find(SheetRow.self, sitting, product, member) else { return }
    sheet.box = ""
    try tables.put(sheet)
  }

  private func changePaper(
    _ product: String, _ member: String, in sitting: String, of tables: inout some TableWriting,
    _ change: (inout PaperSheetRow) -> Void
  ) throws {
    guard let product = try tables.find(ProductRow.self, sitting, product),
      var row = try tables.paper(of: member, for: product)
    else { return }
    change(&row)
    try tables.put(row)
  }
}

extension PaperSheetRow {
  /// Takes in what the typist whose turn it is has entered.
  fileprivate mutating func write(_ box: String, signed signature: SheetSignature?) {
    version += 1
    entries[step == .first ? 0 : 1] = Entry(version: version, box: box, signature: signature)
  }
}

extension TableReading {
  /// True where `sheet`, as it was handed in last, was typed in from paper.
  func isFromPaper(_ sheet: SheetRow) throws -> Bool {
    guard let row = try find(PaperSheetRow.self, sheet.sitting, sheet.product, sheet.member) else { return false }
    return row.step == .submitted && row.round == sheet.round
  }
}
