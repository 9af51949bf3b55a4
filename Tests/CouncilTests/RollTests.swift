import Council
import CouncilFixtures
import Rating
import Testing

@Suite("Who takes part")
struct RollTests {
  private func entry(_ member: String, _ state: Attendance.State, for product: String? = nil) -> Attendance {
    Attendance(member: member, product: product, state: state, reason: "x")
  }

  @Test("the product goes before the sitting, and no entry means absent")
  func states() {
    let roll = Roll(
      Fixture.members,
      [entry("m1", .present), entry("m2", .present), entry("m2", .recused, for: "p"), entry("m3", .present, for: "p")],
      regulation: Regulation())
    #expect(roll.scorers(of: "p").map(\.id) == ["m1", "m3"])
    #expect(roll.scorers(of: "q").map(\.id) == ["m1", "m2"])
    #expect(roll.state(of: "m4", for: "p") == .absent)
  }

  @Test("the secretary scores only where the regulation says so")
  func secretary() {
    let all = Fixture.members.map { entry($0.id, .present) }
    #expect(Roll(Fixture.members, all, regulation: Regulation()).scorers(of: "p").map(\.id) == Fixture.scorers)
    #expect(
      Roll(Fixture.members, all, regulation: Regulation(secretaryScores: true)).scorers(of: "p").map(\.id)
        == Fixture.scorers + ["s1"])
  }

  @Test("a quorum is a share of those who score, with the chair or a deputy")
  func quorum() {
    func quorum(_ present: [String], _ regulation: Regulation = Regulation()) -> Bool {
      Quorum(
        Roll(Fixture.members, present.map { entry($0, .present) }, regulation: regulation), regulation: regulation
      ).isMet
    }
    #expect(quorum(["m1", "m3", "m4"]))
    #expect(quorum(["m2", "m3", "m4"]))
    #expect(!quorum(["m1", "m3"]))
    #expect(!quorum(["m1", "m3", "s1", "o1"]))
    let half = Regulation(quorum: Fraction(1, 2), chairMustBePresent: false)
    #expect(quorum(["m3", "m4"], half))
    #expect(!quorum([], Regulation(quorum: Fraction(0), chairMustBePresent: false)))
    #expect(!quorum(["m3", "m4"], Regulation(quorum: Fraction(1, 2))))
  }
}
