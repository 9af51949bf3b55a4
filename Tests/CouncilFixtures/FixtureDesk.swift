import Council
import Rating

/// Enters acts on a store in the name of the fixture's people, a second apart.
public final class FixtureDesk {
  public let store: CouncilStore
  private var second = 100
  private let sitting = Fixture.sittingID
  /// Criteria that nobody marks alone.
  private let joint: [String]

  /// Sits down at `store`, whose council agrees on `joint` together.
  public init(_ store: CouncilStore, joint: [String] = []) {
    self.store = store
    self.joint = joint
  }

  /// Sits down at `store` after setting the fixture's sitting up in it.
  public convenience init(settingUp store: CouncilStore, _ regulation: Regulation = Regulation()) throws {
    _ = try store.performAll(Fixture.setUp(regulation))
    try Fixture.signIn(store)
    self.init(store, joint: regulation.jointCriteria)
  }

  /// Performs `act` as `actor`.
  @discardableResult
  public func act(_ act: Act, as actor: Actor) throws -> RecordRow {
    second += 1
    return try store.perform(act, sitting, actor, Fixture.time(second))
  }

  /// Does what `actor` wants; answers the last row.
  @discardableResult
  public func act(_ intent: Intent, as actor: Actor) throws -> RecordRow {
    second += 1
    return try store.perform(intent, sitting, actor, Fixture.time(second))
  }

  /// Marks criteria from blank on a member's sheet.
  public func tick(_ product: String, _ member: String, _ marks: [(String, Int)]) throws {
    for (code, number) in marks {
      try act(
        .tick(product: product, member: member, criterion: code, before: nil, after: number), as: .member(member))
    }
  }

  /// Marks a whole sheet and submits it; `best` gives 100 points, otherwise 55.
  public func complete(_ product: String, _ member: String, best: Bool = true) throws {
    let marks = [
      ("1.1", best ? 3 : 2), ("1.2", best ? 2 : 1), ("1.10", best ? 2 : 3), ("2.1", best ? 3 : 2), ("3.1", 2),
    ]
    try tick(product, member, marks.filter { !joint.contains($0.0) })
    try act(.submit(product: product, member: member), as: .member(member))
  }

  /// Moves a product as the chair.
  public func move(_ product: String, _ from: Stage, _ to: Stage, _ reason: String = "") throws {
    try act(.move(product: product, from: from, to: to, reason: reason), as: Fixture.chair)
  }

  /// Closes scoring as the chair.
  public func close(_ product: String, _ reason: String = "", missing: [String] = []) throws {
    try act(.close(product: product, reason: reason, missing: missing), as: Fixture.chair)
  }

  /// Asks members to score again, as the chair.
  public func rescore(_ product: String, _ members: [String], _ reason: String) throws {
    try act(.rescore(product: product, members: members, reason: reason), as: Fixture.chair)
  }

  /// Enters what the council agreed on.
  public func agree(
    _ product: String, _ criterion: String, _ option: Int, _ reason: String = "", as actor: Actor = Fixture.chair
  ) throws {
    try act(
      .agree(Agreement(product: product, criterion: criterion, option: option), reason: reason), as: actor)
  }

  /// Opens scoring, has everybody score, closes; the sheets of `onPaper` are typed in.
  public func score(_ product: String, best: [String] = Fixture.scorers, onPaper: [String] = []) throws {
    try move(product, .waiting, .scoring)
    for code in joint { try agree(product, code, 2) }
    for member in Fixture.scorers where !onPaper.contains(member) {
      try complete(product, member, best: best.contains(member))
    }
    for member in onPaper { try paper(product, member) }
    try close(product)
  }

  /// Concludes as the engine computes it.
  public func conclude(_ product: String, _ decisions: Decisions = Decisions()) throws {
    guard let answer = try store.tally(sitting, product).first?.answer else { throw Refusal.nothingSubmitted }
    let verdict = Verdict(
      answer.tally, edition: answer.request.edition, rules: answer.request.rules, decisions: decisions)
    let conclusion = Conclusion(
      status: verdict.status, star: verdict.star, total: answer.tally.mean, decisions: decisions,
      conditions: ["bổ sung nhãn"], discussion: "không")
    try act(.conclude(product: product, conclusion), as: Fixture.chair)
  }
}
