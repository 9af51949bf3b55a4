import Council
import CouncilFixtures
import Rating
import Rulebook
import StrictJSON
import Testing

@Suite("Acts as they are recorded")
struct ActJSONTests {
  private static let conclusion = Conclusion(
    status: .rated, star: 4, total: Fraction(247, 3),
    decisions: Decisions(
      minimums: [.init(criterion: "1.10", star: 3): true, .init(criterion: "1.9", star: 4): false], rejected: false),
    conditions: ["nhãn", "mã số"], discussion: "dài\ndòng")

  static let acts: [Act] =
    Fixture.setUp().map(\.act) + [
      .attend(Attendance(member: "m1", product: "p", state: .recused, reason: "em ruột")),
      .move(product: "p", from: .scoring, to: .closed, reason: "về sớm", missing: ["m2", "m3"]),
      .tick(product: "p", member: "m1", criterion: "1.1", before: nil, after: 0),
      .tick(product: "p", member: "m1", criterion: "1.1", before: 2, after: nil),
      .note(product: "p", member: "m1", criterion: "1.1", text: "tab\tvà \"ngoặc\" \u{1}"),
      .reject(product: "p", member: "m1", reason: nil), .reject(product: "p", member: "m1", reason: "giả"),
      .stop(product: "p", member: "m1", reason: "dừng"), .submit(product: "p", member: "m1"),
      .reopen(product: "p", member: "m1", reason: "lệch"), .conclude(product: "p", conclusion),
      .conclude(product: "p", Conclusion(status: .rejected, star: nil, total: nil)),
      .printed(document: "minutes.pdf", head: "AAAA-AAAA-AAAA-AAAA-AAAA"),
    ]

  private func name(of act: Act) -> String { "\(act)".prefix { $0 != "(" }.description }

  @Test("come back equal from their canonical text")
  func roundTrip() throws {
    for act in Self.acts { #expect(try Act(name: name(of: act), content: act.json.canonicalText) == act) }
  }

  @Test("are refused in any other form")
  func strict() throws {
    for act in Self.acts {
      let text = act.json.canonicalText
      let bad = [
        text + " ", " " + text, "[]", "", text.dropLast() + ",\"x\":1}",
        text.replacing("\":", with: "\": ", maxReplacements: 1),
      ]
      for bad in bad.map({ String($0) }) {
        #expect(throws: (any Error).self, "\(bad)") { try Act(name: name(of: act), content: bad) }
      }
    }
    #expect(throws: UnreadableAct.unknownName) { try Act(name: "erase", content: "{}") }
  }

  @Test("write a tick in a few bytes, in fixed order")
  func tick() {
    let act = Act.tick(product: "p", member: "m1", criterion: "1.1", before: nil, after: 2)
    #expect(
      act.json.canonicalText == #"{"product":"p","member":"m1","criterion":"1.1","before":null,"after":2}"#)
  }

  @Test("name their actor in one text")
  func actor() {
    for actor in [Actor.member("m1"), .account("van-phong"), .member("account:x")] {
      #expect(Actor(text: actor.text) == actor)
    }
    #expect(Actor(text: "m1") == nil)
  }
}
