import Council
import CouncilFixtures
import Rating
import Rulebook
import SQLiteStore
import StrictJSON
import Testing

/// One line of the table: who tries what, and why not.
struct Attempt: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let actor: Actor
  let intent: Intent
  let refusal: Refusal

  init(_ description: String, _ actor: Actor, _ intent: Intent, _ refusal: Refusal) {
    testDescription = description
    self.actor = actor
    self.intent = intent
    self.refusal = refusal
  }

  init(_ description: String, _ actor: Actor, _ act: Act, _ refusal: Refusal) {
    self.init(description, actor, .act(act), refusal)
  }
}

/// On every store: p1 is in scoring (m3 submitted, m4 recused, m2 absent), p2 waits, p3 is closed.
@Suite("What the council refuses")
struct RefusalTests {
  private static let p1 = Fixture.products[0]
  private static let p2 = Fixture.products[1]
  private static let p3 = Fixture.products[2]

  private static func tick(
    _ product: String, _ member: String, _ code: String, _ after: Int?, before: Int? = nil
  ) -> Intent { .tick(product: product, member: member, criterion: code, before: before, after: after) }

  private static func move(_ product: String, _ from: Stage, _ to: Stage, _ reason: String = "") -> Act {
    .move(product: product, from: from, to: to, reason: reason)
  }

  private static func close(_ product: String) -> Intent { .close(product: product, reason: "", missing: []) }

  private static let otherText = #"{"edition":"x"}"#

  static let attempts: [Attempt] = [
    Attempt("a tick for another member", .member("m1"), tick(p1, "m3", "1.1", 1), .notOwnSheet),
    Attempt("a tick by the account", Fixture.operatorAccount, tick(p1, "m1", "1.1", 1), .notOwnSheet),
    Attempt("a tick on a submitted sheet", .member("m3"), tick(p1, "m3", "1.1", 1, before: 3), .alreadySubmitted),
    Attempt(
      "a tick by one who is recused", .member("m4"), tick(p1, "m4", "1.1", 1),
      .doesNotScore(member: "Phạm Mậu", .recused)),
    Attempt(
      "a tick by one who is absent", .member("m2"), tick(p1, "m2", "1.1", 1),
      .doesNotScore(member: "Trần Thị Bính", .absent)),
    Attempt(
      "a tick by the secretary", .member("s1"), tick(p1, "s1", "1.1", 1), .doesNotScore(member: "Hồ Kỷ", .role)),
    Attempt(
      "a tick by an observer", .member("o1"), tick(p1, "o1", "1.1", 1), .doesNotScore(member: "Đỗ Tân", .role)),
    Attempt(
      "a tick while waiting", .member("m1"), tick(p2, "m1", "1.1", 1), .notInScoring(product: p2, .waiting)),
    Attempt(
      "a tick after closing", .member("m1"), tick(p3, "m1", "1.1", 1, before: 3), .notInScoring(product: p3, .closed)),
    Attempt(
      "an option past the last", .member("m1"), tick(p1, "m1", "1.1", 4),
      .noSuchOption(criterion: "1.1", number: 4, last: 3, allowsNone: false)),
    Attempt(
      "none where 0 points are printed", .member("m1"), tick(p1, "m1", "1.1", 0),
      .noSuchOption(criterion: "1.1", number: 0, last: 3, allowsNone: false)),
    Attempt(
      "a negative option", .member("m1"), tick(p1, "m1", "1.2", -1),
      .noSuchOption(criterion: "1.2", number: -1, last: 2, allowsNone: true)),
    Attempt("an unknown criterion", .member("m1"), tick(p1, "m1", "9.9", 1), .noSuchCriterion("9.9")),
    Attempt(
      "a tick that knows another state", .member("m1"), tick(p1, "m1", "1.1", 2, before: 1),
      .changedMeanwhile(criterion: "1.1")),
    Attempt("an unknown product", .member("m1"), tick("x", "m1", "1.1", 1), .noSuchProduct("x")),
    Attempt("one who has not signed in", .member("zz"), tick(p1, "zz", "1.1", 1), .notSignedIn),
    Attempt(
      "a note on an unknown criterion", .member("m1"), .note(product: p1, member: "m1", criterion: "7", text: "x"),
      .noSuchCriterion("7")),
    Attempt("a blank reason to reject", .member("m1"), .reject(product: p1, member: "m1", reason: " "), .reasonMissing),
    Attempt("a blank reason to stop", .member("m1"), .stop(product: p1, member: "m1", reason: ""), .reasonMissing),
    Attempt(
      "a blank sheet", .member("m1"), .submit(product: p1, member: "m1"), .blankCriteria(["1.1", "1.2", "1.10", "3.1"])),
    Attempt("submitting twice", .member("m3"), .submit(product: p1, member: "m3"), .alreadySubmitted),
    Attempt(
      "reopening by a member", .member("m3"), .reopen(product: p1, member: "m3", reason: "x"), .notEntitled),
    Attempt(
      "reopening a draft", Fixture.chair, .reopen(product: p1, member: "m1", reason: "x"),
      .notSubmitted(member: "Nguyễn Văn Ất")),
    Attempt(
      "reopening without a reason", Fixture.chair, .reopen(product: p1, member: "m3", reason: " "), .reasonMissing),
    Attempt(
      "reopening after closing", Fixture.chair, .reopen(product: p3, member: "m3", reason: "x"),
      .notInScoring(product: p3, .closed)),
    Attempt("a move by a member", .member("m3"), move(p2, .waiting, .presented), .notEntitled),
    Attempt("a move by the secretary", Fixture.secretary, move(p2, .waiting, .presented), .notEntitled),
    Attempt(
      "a move from another stage", Fixture.chair, move(p2, .presented, .scoring), .otherStage(product: p2, .waiting)),
    Attempt(
      "a step over scoring", Fixture.chair, move(p2, .waiting, .closed), .noSuchStep(from: .waiting, to: .closed)),
    Attempt("no step at all", Fixture.chair, move(p2, .waiting, .waiting), .noSuchStep(from: .waiting, to: .waiting)),
    Attempt(
      "a conclusion by a move", Fixture.chair, move(p3, .closed, .concluded),
      .noSuchStep(from: .closed, to: .concluded)),
    Attempt("a step back without a reason", Fixture.chair, move(p1, .scoring, .waiting), .reasonMissing),
    Attempt(
      "a step back that would hide what was opened", Fixture.chair, move(p3, .closed, .scoring, "x"),
      .noSuchStep(from: .closed, to: .scoring)),
    Attempt("closing by a move", Fixture.chair, move(p1, .scoring, .closed), .noSuchStep(from: .scoring, to: .closed)),
    Attempt("closing too early", Fixture.chair, close(p1), .notYetSubmitted(["Nguyễn Văn Ất"])),
    Attempt("closing what waits", Fixture.chair, close(p2), .otherStage(product: p2, .waiting)),
    Attempt("closing by the deputy while the chair is there", .member("m2"), close(p1), .notEntitled),
    Attempt("closing by the account", Fixture.operatorAccount, close(p1), .cannotOpen),
    Attempt("closing by the secretary", Fixture.secretary, close(p1), .cannotOpen),
    Attempt(
      "a new round before closing", Fixture.chair, .rescore(product: p1, members: ["m3"], reason: "x"),
      .otherStage(product: p1, .scoring)),
    Attempt(
      "a new round without a reason", Fixture.chair, .rescore(product: p3, members: ["m3"], reason: " "),
      .reasonMissing),
    Attempt("a new round of nobody", Fixture.chair, .rescore(product: p3, members: [], reason: "x"), .notAsked),
    Attempt(
      "a new round by a member", .member("m3"), .rescore(product: p3, members: ["m3"], reason: "x"), .notEntitled),
    Attempt(
      "handing over to a member", Fixture.chair, Intent.handOver(product: p2, to: "m3", reason: "x"),
      .notADeputy(member: "Lê Đinh")),
    Attempt(
      "handing over to a deputy who is away", Fixture.chair, Intent.handOver(product: p2, to: "m2", reason: "x"),
      .doesNotScore(member: "Trần Thị Bính", .absent)),
    Attempt(
      "handing over without a reason", Fixture.chair, Intent.handOver(product: p2, to: "m2", reason: ""), .reasonMissing
    ),
    Attempt(
      "handing over by a deputy", .member("m2"), Intent.handOver(product: p2, to: "m2", reason: "x"), .notEntitled),
    Attempt("a short PIN", .member("m1"), .changePIN(member: "m1", pin: "12345"), .unfitPIN),
    Attempt("a PIN with letters", .member("m1"), .changePIN(member: "m1", pin: "12345a"), .unfitPIN),
    Attempt(
      "a new PIN without a reason", Fixture.chair, .givePIN(member: "m3", pin: "654987", reason: " "), .reasonMissing),
    Attempt("a new PIN by a member", .member("m3"), .givePIN(member: "m4", pin: "654987", reason: "x"), .cannotOpen),
    Attempt(
      "a new PIN by the account", Fixture.operatorAccount, .givePIN(member: "m4", pin: "654987", reason: "x"),
      .cannotOpen),
    Attempt("a second seal", Fixture.operatorAccount, .seal(letters: "AB"), .sealedAlready),
    Attempt("scoring without a quorum", Fixture.chair, move(p2, .waiting, .scoring), .noQuorum(quorum)),
    Attempt(
      "a conclusion before closing", Fixture.chair,
      .conclude(product: p1, Conclusion(status: .rated, star: 3, total: nil)),
      .otherStage(product: p1, .scoring)),
    Attempt(
      "a conclusion by the secretary", Fixture.secretary,
      .conclude(product: p3, Conclusion(status: .rated, star: 5, total: Fraction(100))), .notEntitled),
    Attempt(
      "another total", Fixture.chair, .conclude(product: p3, Conclusion(status: .rated, star: 5, total: Fraction(99))),
      .resultDiffers(.rated, star: 5, total: Fraction(100))),
    Attempt(
      "another status", Fixture.chair,
      .conclude(product: p3, Conclusion(status: .stopped, star: nil, total: Fraction(100))),
      .resultDiffers(.rated, star: 5, total: Fraction(100))),
    Attempt(
      "attendance of what is closed", Fixture.secretary,
      .attend(Attendance(member: "m3", product: p3, state: .absent, reason: "x")), .notInScoring(product: p3, .closed)),
    Attempt(
      "recusal without a reason", Fixture.secretary,
      .attend(Attendance(member: "m3", product: p1, state: .recused, reason: "")), .reasonMissing),
    Attempt(
      "attendance by a member", .member("m3"),
      .attend(Attendance(member: "m3", product: p1, state: .present, reason: "")), .notEntitled),
    Attempt(
      "attendance of a stranger", Fixture.secretary,
      .attend(Attendance(member: "zz", product: nil, state: .present, reason: "")), .noSuchMember("zz")),
    Attempt(
      "another role after scoring", Fixture.operatorAccount,
      .addMember(Member(id: "m3", name: "Lê Đinh", office: "", role: .observer)), .fixedOnceScored),
    Attempt(
      "a sitting that is there already", Fixture.operatorAccount, .openSitting(Fixture.sitting()),
      .sittingExists(Fixture.sittingID)),
    Attempt(
      "another regulation after scoring", Fixture.secretary,
      .openSitting(Fixture.sitting(Regulation(secretaryScores: true))), .fixedOnceScored),
    Attempt(
      "a set that is not pinned", Fixture.operatorAccount, .addProduct(Fixture.product("x", hash: "00")),
      .notPinned("00")),
    Attempt(
      "a set of another number", Fixture.operatorAccount, .addProduct(Fixture.product("x", set: 8)),
      .otherPin(named: "thu-2026/8", pinned: "9")),
    Attempt(
      "a text with another hash", Fixture.operatorAccount, .pinEdition(hash: "00", text: Fixture.editionText),
      .hashDiffers("00")),
    Attempt(
      "a text in another form", Fixture.operatorAccount,
      .pinSet(edition: "thu-2026", number: 9, hash: Fixture.setHash, text: Fixture.setText + " "),
      .notCanonical("thu-2026/9")),
    Attempt(
      "a set under another edition", Fixture.operatorAccount,
      .pinSet(edition: "khac", number: 9, hash: Fixture.setHash, text: Fixture.setText),
      .otherPin(named: "khac", pinned: "thu-2026")),
    Attempt(
      "a meeting about what the council meets about anyway", Fixture.chair, .callMeeting(product: p2, reason: "x"),
      .notInWriting(product: p2)),
    Attempt(
      "printing a draft as a version", Fixture.secretary, .printed(document: .minutes, head: "", version: 1),
      .minutesAreDraft),
    Attempt(
      "a correction of what is not printed", Fixture.chair, .openCorrection(kind: .correction, reason: "x"),
      .minutesNotPrinted),
    Attempt(
      "a correction by the secretary", Fixture.secretary, .openCorrection(kind: .correction, reason: "x"), .notEntitled),
  ]

  private static var quorum: Quorum {
    let absent = Attendance(member: "m2", product: nil, state: .absent, reason: "ốm")
    let present = ["m1", "m3"].map { Attendance(member: $0, product: nil, state: .present, reason: "") }
    return Quorum(Roll(Fixture.members, present + [absent], regulation: Regulation()), regulation: Regulation())
  }

  /// The state that the table starts from.
  private static func desk(on store: CouncilStore) throws -> FixtureDesk {
    let desk = try FixtureDesk(settingUp: store)
    try desk.score(p3)
    try desk.act(
      .attend(Attendance(member: "m4", product: p1, state: .recused, reason: "người nhà")), as: Fixture.secretary)
    try desk.move(p1, .waiting, .scoring)
    try desk.complete(p1, "m3")
    for member in ["m2", "m4"] {
      try desk.act(
        .attend(Attendance(member: member, product: nil, state: .absent, reason: "ốm")), as: Fixture.secretary)
    }
    return desk
  }

  @Test("the table of refusals, each without a trace", arguments: Kind.allCases)
  func table(kind: Kind) throws {
    let folder = Folder()
    let desk = try Self.desk(on: kind.store(in: folder))
    let head = try desk.store.head()
    for attempt in Self.attempts {
      #expect(throws: attempt.refusal, "\(attempt.testDescription)") { try desk.act(attempt.intent, as: attempt.actor) }
    }
    #expect(try desk.store.head() == head)
    #expect(throws: Refusal.badTime("hôm nay")) {
      try desk.store.perform(
        Act.printed(document: .minutes, head: "", version: 1), Fixture.sittingID, .member("m1"), Timestamp("hôm nay"))
    }
  }

  @Test("every refusal explains itself in both languages, and differently")
  func words() {
    let all = Self.attempts.map(\.refusal)
    #expect(all.allSatisfy { !$0.explanation(in: .vietnamese).isEmpty })
    #expect(all.allSatisfy { $0.explanation(in: .vietnamese) != $0.explanation(in: .english) })
  }
}
