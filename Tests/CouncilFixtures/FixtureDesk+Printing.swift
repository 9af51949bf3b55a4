import Council

extension FixtureDesk {
  /// Scores and concludes every product.
  public func concludeAll(best: [String] = Fixture.scorers, onPaper: [String] = []) throws {
    for product in Fixture.products {
      try score(product, best: best, onPaper: onPaper)
      try conclude(product)
    }
  }

  /// Writes the minutes as the account; answers the latest version.
  @discardableResult
  public func print() throws -> Printing? {
    try store.enterPrint(of: Fixture.sittingID, Fixture.operatorAccount, Fixture.time(20_000))
    return try store.printings(Fixture.sittingID).last
  }

  /// Opens the printed minutes, as the chair.
  public func openCorrection(_ kind: CorrectionKind = .correction, _ reason: String = "ghi nhầm điểm") throws {
    try act(.openCorrection(kind: kind, reason: reason), as: Fixture.chair)
  }
}
