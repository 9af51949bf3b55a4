import Council
import CouncilFixtures
import Rating
import Rulebook
import SQLiteStore
import StrictJSON
import TestSupport
import Testing

/// What came of trying an act.
enum Outcome: Equatable {
  case written(RecordRow)
  case refused(Refusal)
  case failed(String)

  init(_ body: () throws -> RecordRow) {
    do {
      self = .written(try body())
    } catch let refusal as Refusal {
      self = .refused(refusal)
    } catch {
      self = .failed("\(error)")
    }
  }
}

/// Acts at random, legal or not, weighted so that products get to their end.
struct RandomActs {
  var random: SeededGenerator

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  /// Typing from paper; two contents, so that entries agree now and then.
  private mutating func paper(_ product: String, _ member: String) -> (act: Intent, actor: Actor) {
    let typist = Actor.member(pick(["s1", "s1", "a1", "a1", "m1"]))
    var content = FixtureDesk.paperSheet
    content.choices["1.1"] = pick([2, 3])
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<3: return (.act(.paperBegin(product: product, member: member, second: pick(["a1", "a1", "s1"]))), typist)
    case 3: return (.paperMark(product: product, member: member, content), typist)
    case 4..<8: return (.paperFinish(product: product, member: member, content), typist)
    case 8: return (.paperConfirm(product: product, member: member), typist)
    default: return (.act(.paperCancel(product: product, member: member, reason: pick(["", "nhầm"]))), typist)
    }
  }

  mutating func next(on store: CouncilStore) throws -> (act: Intent, actor: Actor) {
    let product = pick(Fixture.products)
    let member = pick(Fixture.scorers + ["s1", "m3"])
    let agenda = try store.agenda(Fixture.sittingID, nil)
    let stage = agenda.first { $0.product.code == product }?.stage ?? .waiting
    switch Int.random(in: 0..<112, using: &random) {
    case 100...: return paper(product, member)
    case 0..<55:
      let choices = try store.sheet(Fixture.sittingID, product, member, member).choices
      let blank = Fixture.codes.filter { choices[$0] == nil }
      let code = pick(blank.isEmpty ? Fixture.codes : blank)
      let before = choices[code]
      let after = pick([nil, 0, 1, 2, 2, 2, 2, 3, 4])
      return (
        .tick(product: product, member: member, criterion: code, before: before, after: after),
        .member(pick([member, member, member, "m1"]))
      )
    case 55..<72: return (.submit(product: product, member: member), .member(member))
    case 72..<75:
      return (
        .note(product: product, member: member, criterion: pick(Fixture.codes), text: pick(["", "đạt", "\"\n"])),
        .member(member)
      )
    case 75..<77: return (.reject(product: product, member: member, reason: pick([nil, "thiếu", ""])), .member(member))
    case 77..<78: return (.stop(product: product, member: member, reason: pick([nil, "dừng"])), .member(member))
    case 78..<81:
      return (
        .act(.reopen(product: product, member: member, reason: pick(["", "lệch"]))),
        pick([Fixture.chair, .member("m3")])
      )
    case 81..<83:
      let state = pick([Attendance.State.present, .present, .present, .absent, .left, .recused])
      let delegate = pick([nil, nil, nil, Delegate(name: "Nguyễn B", office: "Sở", paper: "12/UQ")])
      return (
        .act(
          .attend(
            Attendance(
              member: member, product: pick([nil, product]), state: state, reason: pick(["", "bận"]),
              delegate: delegate))),
        pick([Fixture.secretary, Fixture.operatorAccount])
      )
    case 83..<96:
      let open = try store.progress(Fixture.sittingID, product).filter { !$0.isSubmitted }.map(\.member.id)
      let leader = pick([Fixture.chair, Fixture.chair, .member("m2"), Fixture.secretary])
      switch stage {
      case .waiting, .presented:
        return (.act(.move(product: product, from: stage, to: .scoring, reason: pick(["", "muộn"]))), leader)
      case .scoring:
        return (.close(product: product, reason: pick(["", "muộn"]), missing: pick([[], open])), leader)
      default:
        let members = pick([[], ["m3"], ["m3", "m4"]])
        return pick([
          (.act(.move(product: product, from: stage, to: pick(Stage.allCases), reason: pick(["", "muộn"]))), leader),
          (.act(.rescore(product: product, members: members, reason: pick(["", "lệch"]))), leader),
        ])
      }
    default:
      guard let answer = try store.tally(Fixture.sittingID, product).first?.answer else {
        return pick([
          (.print(.minutes), Fixture.operatorAccount),
          (.act(.openCorrection(kind: .correction, reason: "sai")), Fixture.chair),
        ])
      }
      let star = pick([answer.verdict.star, answer.verdict.star, 5])
      return (
        .act(
          .conclude(product: product, Conclusion(status: answer.verdict.status, star: star, total: answer.tally.mean))),
        Fixture.chair
      )
    }
  }
}

@Suite("Random acts")
struct RandomActsTests {
  @Test("come out the same on every store, and the file holds what its record gives", arguments: 0..<6)
  func equal(seed: Int) throws {
    let folder = Folder()
    // A cipher each: both make the same keys in the same order.
    let memory = try CouncilStore.inMemory(crypto: .glass(), deeds: Fixture.setUp())
    let sqlite = try SQLiteStore.create(folder.file(), crypto: .glass())
    let live = sqlite.engine.store
    _ = try live.performAll(Fixture.setUp())
    for store in [memory, live] { try Fixture.signIn(store) }
    var acts = RandomActs(random: SeededGenerator(seed: UInt64(seed)))
    var written = 0
    var concluded = 0
    for second in 0..<1000 {
      let (act, actor) = try acts.next(on: memory)
      let outcomes = [memory, live].map { store in
        Outcome { try store.perform(act, Fixture.sittingID, actor, Fixture.time(second)) }
      }
      #expect(outcomes[0] == outcomes[1], "\(act)")
      guard case .written(let row) = outcomes[0] else { continue }
      written += 1
      if row.act == "conclude" { concluded += 1 }
    }
    #expect(written > 60)
    #expect(concluded > 0)
    #expect(try memory.agenda(Fixture.sittingID, "m3") == live.agenda(Fixture.sittingID, "m3"))
    #expect(try memory.attendance(Fixture.sittingID) == live.attendance(Fixture.sittingID))
    for product in Fixture.products {
      for member in Fixture.scorers {
        #expect(
          try memory.sheet(Fixture.sittingID, product, member, member)
            == live.sheet(Fixture.sittingID, product, member, member))
      }
    }
    #expect(
      try memory.tally(Fixture.sittingID, nil).map(\.json) == live.tally(Fixture.sittingID, nil).map(\.json))
    let verification = try SQLiteStore.verify(folder.file(), crypto: Fixture.crypto)
    #expect(verification.faults == [])
    #expect(verification.records == Fixture.setUp().count + Fixture.members.count + written)
    #expect(try verification.head == live.head()?.code)
    try sqlite.close()
    #expect(folder.names == ["thu.ocop"])
  }
}
