import Council
import CouncilFixtures
import Demo
import Rating
import Testing

@testable import Documents

/// The summary as text: the table of the sitting and the list by star.
@Suite("Summary as text")
struct SummaryTextTests {
  @Test("every table fits the columns of the printer", arguments: [LineWidth.narrow, .wide])
  func golden(_ width: LineWidth) throws {
    let material = try SummaryMaterial(of: Demo.provinceID, in: MinutesTests.province.get())
    let text = PlainText(width: width.rawValue).text(Summary.document(material))
    #expect(text.split(separator: "\n").allSatisfy { String($0).columns <= width.rawValue })
    expectMaskedGolden("summary-\(width.rawValue)", text)
  }

  @Test("from five stars down, the highest total first; what has no star last, with the reason")
  func byStar() throws {
    let material = try SummaryMaterial(of: Demo.provinceID, in: MinutesTests.province.get())
    let groups = StarList(material.table).groups
    let rated = groups.dropLast()
    #expect(rated.flatMap(\.lines).compactMap(\.star) == rated.flatMap(\.lines).compactMap(\.star).sorted(by: >))
    for group in rated {
      let totals = group.lines.compactMap(\.conclusion?.total)
      #expect(totals.count == group.lines.count && totals == totals.sorted(by: >))
    }
    let others = try #require(groups.last)
    #expect(others.title.hasPrefix("Chưa xếp hạng"))
    #expect(others.lines.allSatisfy { $0.conclusion?.star == nil && !material.table.outcome($0).isEmpty })
    #expect(groups.flatMap(\.lines).count == material.lines.count)
  }

  @Test("a sitting in which everything is rated has no group without a star")
  func allRated() throws {
    let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: .glass()))
    try desk.score(Fixture.products[0], best: ["m1", "m2", "m3", "m4"])
    try desk.conclude(Fixture.products[0])
    let material = try SummaryMaterial(of: Fixture.sittingID, in: desk.store)
    #expect(StarList(material.table).groups.map(\.lines.count) == [1])
    #expect(StarList(material.table).groups[0].title == "5 sao (1 sản phẩm)")
  }
}
