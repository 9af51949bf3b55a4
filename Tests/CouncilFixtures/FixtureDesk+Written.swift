import Council
import Rating
import Rulebook

extension FixtureDesk {
  /// Sits down at `store` after setting up the fixture's sitting, nobody's attendance taken: the first product is assessed
  /// again, and may be asked about in writing.
  public convenience init(askingInWriting store: CouncilStore, _ regulation: Regulation = Regulation(writtenSpread: 10))
    throws
  {
    let deeds = Fixture.setUp(regulation).filter { deed in
      switch deed.intent {
      case .act(.attend), .act(.openSession): false
      default: true
      }
    }
    _ = try store.performAll(deeds)
    try Fixture.signIn(store)
    self.init(store)
    try act(
      .addProduct(Fixture.product(Fixture.products[0], kind: .reassessment)), as: Fixture.operatorAccount)
  }

  /// Opens the first session.
  public func openSession() throws {
    try act(.openSession(.first(of: Fixture.sitting())), as: Fixture.secretary)
  }

  /// Takes the attendance of the whole sitting.
  public func attend(_ members: [String]) throws {
    for member in members {
      try act(
        .attend(Attendance(member: member, product: nil, state: .present, reason: "")), as: Fixture.secretary)
    }
  }

  /// Concludes as the engine computes it, saying why there is no meeting.
  public func conclude(_ product: String, withoutMeeting: String) throws {
    guard let answer = try store.tally(Fixture.sittingID, product).first?.answer else {
      throw Refusal.nothingSubmitted
    }
    try act(
      .conclude(
        product: product,
        Conclusion(
          status: answer.verdict.status, star: answer.verdict.star, total: answer.tally.mean,
          withoutMeeting: withoutMeeting)), as: Fixture.chair)
  }
}
