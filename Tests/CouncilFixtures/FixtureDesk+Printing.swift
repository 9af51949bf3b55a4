import Council

extension FixtureDesk {
  /// Scores and concludes every product.
  public func concludeAll(best: [String] = Fixture.scorers, onPaper: [String] = []) throws {
    for product in Fixture.products {
      try score(product, best: best, onPaper: onPaper)
      try conclude(product)
    }
  }

  /// Ends the open session; nothing where none is.
  public func adjourn() throws {
    guard let open = try store.log(Fixture.sittingID).open else { return }
    try act(.closeSession(number: open.number, ends: "18:00"), as: Fixture.secretary)
  }

  /// Opens another session, with everybody there.
  public func reconvene() throws {
    let next = (try store.log(Fixture.sittingID).sessions.last?.number ?? 0) + 1
    try act(.openSession(Session(number: next, date: Fixture.date, begins: nil)), as: Fixture.secretary)
    for member in Fixture.members {
      try act(
        .attend(Attendance(member: member.id, product: nil, state: .present, reason: "")), as: Fixture.secretary)
    }
  }

  /// Writes the minutes as the account, all being closed; answers the latest version.
  @discardableResult
  public func print() throws -> Printing? {
    if try store.printings(Fixture.sittingID).last?.issue == nil { try adjourn() }
    try store.enterPrint(of: Fixture.sittingID, Fixture.operatorAccount, Fixture.time(20_000))
    return try store.printings(Fixture.sittingID).last
  }

  /// Opens the printed minutes, as the chair.
  public func openCorrection(_ kind: CorrectionKind = .correction, _ reason: String = "ghi nhầm điểm") throws {
    try act(.openCorrection(kind: kind, reason: reason), as: Fixture.chair)
  }
}
