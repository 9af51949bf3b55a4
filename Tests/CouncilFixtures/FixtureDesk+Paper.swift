import Council

/// Typing from paper: `s1` first, `a1` second, unless the test says otherwise.
extension FixtureDesk {
  /// A whole sheet of the fixture's set; 55 points.
  public static let paperSheet = SheetContent(
    choices: PackedChoices("1.1=2 1.2=1 1.10=3 2.1=2 3.1=2") ?? PackedChoices())

  /// Begins a paper sheet.
  public func paperBegin(_ product: String, _ member: String, first: String = "s1", second: String = "a1") throws {
    try act(.paperBegin(product: product, member: member, second: second), as: .member(first))
  }

  /// Types a whole entry in and finishes it.
  @discardableResult
  public func paperType(
    _ product: String, _ member: String, _ content: SheetContent = paperSheet, as typist: String
  ) throws -> RecordRow {
    try act(.paperFinish(product: product, member: member, content), as: .member(typist))
  }

  /// Types a sheet in twice, alike both times.
  public func paper(_ product: String, _ member: String, _ content: SheetContent = paperSheet) throws {
    try paperBegin(product, member)
    for typist in ["s1", "a1"] {
      try act(.paperMark(product: product, member: member, content), as: .member(typist))
      try paperType(product, member, content, as: typist)
    }
  }

  /// What a typist sees.
  public func paperWork(_ product: String, _ member: String, _ viewer: String) throws -> PaperWork {
    try store.papers.work(Fixture.sittingID, product, member, viewer)
  }
}
