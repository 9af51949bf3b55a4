import Council
import CouncilFixtures
import Rulebook
import Testing

/// On every store: the first session is over, the second one open, m3 present, everybody else not noted.
@Suite("What is refused about sessions and attendance")
struct SessionRefusalTests {
  private static let product = Fixture.products[1]

  private static func session(_ number: Int, _ date: CalendarDate = SessionTests.nextDay, _ begins: String? = "13:30")
    -> Act
  { .openSession(Session(number: number, date: date, begins: begins)) }

  private static func attend(
    _ member: String, _ state: Attendance.State, _ reason: String = "", product: String? = nil,
    delegate: Delegate? = nil
  ) -> Act {
    .attend(Attendance(member: member, product: product, state: state, reason: reason, delegate: delegate))
  }

  static let attempts: [Attempt] = [
    Attempt("a session by a member", .member("m3"), session(2), .notEntitled),
    Attempt("the end of a session by a member", .member("m3"), .closeSession(number: 2, ends: "17:00"), .notEntitled),
    Attempt("a session while one is open", Fixture.secretary, session(3), .sessionStillOpen(2)),
    Attempt("a session before the one before", Fixture.secretary, session(2, Fixture.date, "16:00"), .sessionTooEarly),
    Attempt("an hour that is none", Fixture.secretary, session(2, SessionTests.nextDay, "24:00"), .badClock("24:00")),
    Attempt("a short hour", Fixture.secretary, session(2, SessionTests.nextDay, "8:00"), .badClock("8:00")),
    Attempt(
      "a blank place", Fixture.secretary,
      .openSession(Session(number: 2, date: SessionTests.nextDay, begins: nil, place: " ")), .blankText),
    Attempt("the end of another session", Fixture.secretary, .closeSession(number: 1, ends: "17:00"), .otherSession(2)),
    Attempt(
      "an end before the begin", Fixture.secretary, .closeSession(number: 2, ends: "07:00"), .sessionTooEarly),
    Attempt("an end without an hour", Fixture.secretary, .closeSession(number: 2, ends: ""), .badClock("")),
    Attempt("absence without a reason", Fixture.secretary, attend("m4", .absent, " "), .reasonMissing),
    Attempt("leaving without a reason", Fixture.secretary, attend("m3", .left), .reasonMissing),
    Attempt(
      "leaving without having been there", Fixture.secretary, attend("m4", .left, "x"), .notThere(member: "Phạm Mậu")),
    Attempt(
      "a delegate of one who is absent", Fixture.secretary,
      attend("m4", .absent, "x", delegate: SessionTests.delegate), .notThere(member: "Nguyễn B")),
    Attempt(
      "a delegate without a paper", Fixture.secretary,
      attend("m4", .present, delegate: Delegate(name: "Nguyễn B", office: "Sở", paper: "")), .blankText),
    Attempt(
      "taking back what was not noted", Fixture.secretary, attend("m3", .present, product: product),
      .nothingToTakeBack(member: "Lê Đinh")),
  ]

  private static func desk(on store: CouncilStore) throws -> FixtureDesk {
    let desk = try FixtureDesk(settingUp: store)
    try desk.act(.closeSession(number: 1, ends: "17:15"), as: Fixture.secretary)
    try desk.act(session(2, SessionTests.nextDay, "08:00"), as: Fixture.secretary)
    try desk.act(attend("m3", .present), as: Fixture.secretary)
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
  }

  @Test("every refusal explains itself in both languages, and differently")
  func words() {
    let more: [Refusal] = [.noSession, .stillScoring(["Nước mắm"]), .doesNotScore(member: "Lê Đinh", .represented)]
    let all = Self.attempts.map(\.refusal) + more
    #expect(all.allSatisfy { !$0.explanation(in: .vietnamese).isEmpty })
    #expect(all.allSatisfy { $0.explanation(in: .vietnamese) != $0.explanation(in: .english) })
  }
}
