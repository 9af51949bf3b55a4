import Council
import Demo
import Rating
import Rulebook
import Testing

@Suite("District 2020")
struct DistrictTests {
  @Test("every product is concluded: 7 at four stars, 13 at three, 4 below")
  func stars() throws {
    let played = try Played.ended.get()
    let tallied = try played.store.tally(played.sitting, nil)
    let stars = tallied.compactMap { $0.answer?.verdict.star }
    #expect(stars.count == tallied.count)
    #expect(stars.count { $0 == 4 } == 7)
    #expect(stars.count { $0 == 3 } == 13)
    #expect(stars.count { $0 < 3 } == 4)
    let agenda = try played.agenda()
    #expect(agenda.allSatisfy { $0.stage == .concluded })
    #expect(agenda.compactMap { $0.conclusion?.star } == stars)
    #expect(tallied.allSatisfy { $0.answer?.promotion.recognisedBy == nil })
    #expect(tallied.count { $0.answer?.promotion.forwardTo == .province } == 20)
  }

  @Test("a sample of the year 2020, under the edition then in force")
  func sitting() throws {
    let played = try Played.ended.get()
    let sitting = try played.store.sitting(played.sitting)
    let edition = try played.store.edition(sitting.editionHash)
    #expect(sitting.isSample && sitting.date.year == 2020)
    #expect(edition.effective <= sitting.date && edition.gates == .unknown)
    #expect(edition.lapsed.map { sitting.date < $0 } == true)
    let codes = try played.agenda().map(\.product.code)
    #expect(Set(codes).count == 24)
    #expect(codes.allSatisfy { $0.hasPrefix("42-") && $0.hasSuffix("-2020") })
    #expect(played.deeds.last?.time.text.hasPrefix("2020-10-15T") == true)
  }

  @Test("a plan that the law does not carry is refused with the product's name")
  func unreachable() throws {
    let plan = try Played.plan(Demo.districtID).replacing(
      "\"star\": 4, \"points\": 82", with: "\"star\": 5, \"points\": 82")
    #expect(throws: DemoError.self) { try Demo.district2020(plan: plan, source: Played.source) }
    #expect(throws: (any Error).self) { try Demo.district2020(plan: "{}", source: Played.source) }
  }
}
