import Council
import CouncilFixtures
import Rating
import Rulebook
import Season
import TestSupport
import Testing

@testable import Screens

/// Members see the producer's and the advisory group's own points as far as the regulation lets them.
@Suite struct AppraisalTests {
  /// A desk on a product in scoring, whose producer gave 1.1 its second option and the advisory group its first.
  private func desk(producer: Bool, advisory: Bool) throws -> Desk {
    let desk = try FormFixture.council()
    let code = "42-18532-007-2026"
    var acts: [SeasonAct] = [
      .enrol(
        Dossier(code: code, name: "Nước mắm Thu Hùng", producer: "HTX mẫu", set: 9, year: 2026), stage: .council,
        date: Fixture.date, reason: "mẫu")
    ]
    for (source, option) in [(Appraisal.Source.producer, 2), (.advisory, 1)] {
      acts.append(
        .appraise(dossier: code, Appraisal(source: source, date: Fixture.date, choices: ["1.1": option, "1.3": 0])))
    }
    for act in acts { try desk.store.perform(.season(act), "", .account("test"), FormFixture.time) }
    let held = desk.sitting
    let shown = Sitting(
      id: held.id, title: held.title, authority: held.authority, council: held.council, decision: held.decision,
      level: held.level, edition: held.edition, editionHash: held.editionHash, date: held.date, place: held.place,
      regulation: Regulation(showsProducerScores: producer, showsAdvisoryScores: advisory))
    var store = desk.store
    store.sitting = { _ in shown }
    var seen = try Desk(store, language: .vietnamese)
    seen.member = desk.member
    return seen
  }

  private func text(producer: Bool, advisory: Bool) throws -> String {
    let form = try ScoringForm(desk(producer: producer, advisory: advisory), product: "42-18532-007-2026")
    return FormDriver(form, columns: 100, rows: 30).text
  }

  @Test func showsWhatTheRegulationAllows() throws {
    let scale = try FormFixture.scale(9)
    let (own, group) = (scale.points(of: 2, at: 0), scale.points(of: 1, at: 0))
    #expect(try text(producer: true, advisory: true).contains("Chủ thể tự chấm: \(own)đ · Tổ tư vấn: \(group)đ"))
    let producer = try text(producer: true, advisory: false)
    #expect(producer.contains("Chủ thể tự chấm: \(own)đ") && !producer.contains("Tổ tư vấn:"))
    let advisory = try text(producer: false, advisory: true)
    #expect(!advisory.contains("Chủ thể tự chấm") && advisory.contains("Tổ tư vấn: \(group)đ"))
  }

  @Test func showsNothingByDefaultNorWhereNothingWasGiven() throws {
    let silent = try text(producer: false, advisory: false)
    #expect(!silent.contains("tự chấm:") && !silent.contains("Tổ tư vấn:"))
    var driver = FormDriver(
      try ScoringForm(desk(producer: true, advisory: true), product: "42-18532-007-2026"), columns: 100, rows: 30)
    driver.press("Down")
    #expect(driver.code == "1.2" && !driver.text.contains("tự chấm:"))
    driver.press("Down")
    #expect(driver.text.contains("Chủ thể tự chấm: 0đ · Tổ tư vấn: 0đ"))
  }
}
