import Council
import CouncilFixtures
import Demo
import Foundation
import Rating
import Rulebook
import RulebookFiles
import Season
import TestSupport
import Testing

@testable import Documents

@Suite("The report of a season")
struct SeasonReportTests {
  private func target(_ least: Int, _ most: Int? = nil) -> SeasonTarget {
    SeasonTarget(id: "x", year: 2020, place: "Huế", measure: .rated, stars: [4, 5], least: least, most: most)
  }

  @Test(
    "a target is met, or short by so many; a range may be exceeded; without a dossier nothing is known",
    arguments: [
      (34, nil, 34, TargetResult.Fulfilment.met), (34, nil, 40, .met), (34, nil, 30, .short(by: 4)),
      (4, 5, 3, .short(by: 1)), (4, 5, 4, .met), (4, 5, 5, .met), (4, 5, 7, .exceeded(by: 2)), (4, 5, 0, .short(by: 4)),
      (0, nil, 0, .met), (34, nil, nil, .unknown),
    ] as [(Int, Int?, Int?, TargetResult.Fulfilment)])
  func targets(least: Int, most: Int?, count: Int?, fulfilment: TargetResult.Fulfilment) {
    #expect(TargetResult(target(least, most), count: count).fulfilment == fulfilment)
  }

  @Test("targets count the dossiers of their place and year, by district, commune or province")
  func places() throws {
    let store = try store([
      ("42-1-001-2020", "Hương Sơn", "Sơn Kim", 2020, 4), ("42-1-002-2020", "Hương Sơn", "", 2020, 3),
      ("42-2-001-2020", "Thạch Hà", "", 2020, 5), ("42-1-003-2019", "Hương Sơn", "", 2019, 4),
    ])
    let material = try SeasonMaterial(of: store.register, year: nil, source: source)
    func count(_ place: String) -> Int? {
      TargetResult(
        SeasonTarget(id: "x", year: 2020, place: place, measure: .rated, stars: [4, 5], least: 1), in: material
      ).count
    }
    #expect(count("Hương Sơn") == 1 && count("Sơn Kim") == 1 && count("Hà Tĩnh") == 2)
    #expect(count("Cẩm Xuyên") == nil)
    let accepted = SeasonTarget(id: "y", year: 2020, place: "Hà Tĩnh", measure: .accepted, least: 4)
    #expect(TargetResult(accepted, in: material).fulfilment == .short(by: 1))
  }

  @Test("a star on the certificate stands before that of a rating; the highest level that rated before others")
  func stars() throws {
    let store = try store([("42-1-001-2020", "Hương Sơn", "", 2020, 3)])
    try store.perform(
      .season(
        .outcome(
          dossier: "42-1-001-2020",
          Outcome(level: .province, edition: "", date: Fixture.date, total: nil, star: 4, source: "x"))), "",
      Fixture.operatorAccount, Fixture.time(9001))
    let rated = try SeasonMaterial(of: store.register, year: nil, source: source)
    #expect(rated.entries.map(\.star) == [4])
    let step = DossierStep(from: .result, to: .recognised, date: Fixture.date)
    let certificate = Certificate(
      number: "1", date: Fixture.date, stars: 5, issuer: "x", edition: "",
      ends: try #require(Fixture.date.adding(months: 36)))
    for act in [
      SeasonAct.step(dossier: "42-1-001-2020", step), .certify(dossier: "42-1-001-2020", certificate),
    ] { try store.perform(.season(act), "", Fixture.operatorAccount, Fixture.time(9002)) }
    let recognised = try SeasonMaterial(of: store.register, year: nil, source: source)
    #expect(recognised.entries.map(\.star) == [5])
  }

  @Test("bars show anything above zero, fill up only for the greatest, and have a twin in ASCII")
  func bars() {
    func bar(_ value: Int, of most: Int, _ style: BorderStyle = .unicode) -> String {
      CellPicture.bar(value: value, of: most).text(style, width: 4)
    }
    #expect(bar(97, of: 97) == "████" && bar(96, of: 97) == "███▉" && bar(1, of: 20_000) == "▏")
    #expect(bar(0, of: 97).isEmpty && bar(0, of: 0).isEmpty)
    #expect(bar(50, of: 100, .ascii) == "##" && bar(1, of: 100, .ascii) == "#")
  }

  @Test("figures are grouped for people, bare in CSV, and unknown ones are no zero")
  func figures() {
    let table = FigureTable(
      "Kinh phí, hỗ trợ", [.words("Địa bàn", width: 10), .figure("Đồng"), .figure("Sản phẩm")],
      [[.words("Xã \"A\""), .figure(1_277_296_000), .figure(21)], [.words("Xã B"), .unknown, .figure(18)]],
      sums: "Cộng")
    #expect(table.rows[0][1].text == "1.277.296.000" && table.rows[1][1].text == "–")
    #expect(table.sum?.map(\.text) == ["Cộng", "1.277.296.000", "39"])
    #expect(
      table.csvRecords == [
        "\"Kinh phí, hỗ trợ\",\"Xã \"\"A\"\"\",Đồng,1277296000\r\n",
        "\"Kinh phí, hỗ trợ\",\"Xã \"\"A\"\"\",Sản phẩm,21\r\n", "\"Kinh phí, hỗ trợ\",Xã B,Đồng,\r\n",
        "\"Kinh phí, hỗ trợ\",Xã B,Sản phẩm,18\r\n",
      ])
    let sheet = table.sheet(name: "1")
    #expect(sheet.rows.last?[2].content == .formula("=SUM(C3:C4)", .init(39)))
  }

  @Test("the season of 2020 as text")
  func golden() throws {
    let store = try CouncilStore.inMemory(crypto: .glass())
    let plan = try String(contentsOf: Folders.resources.appending(path: "demo/\(SeasonDemo.id).json"), encoding: .utf8)
    try SeasonDemo.play(plan: plan, on: store)
    let report = SeasonReport(
      try SeasonMaterial(of: store.register, year: 2020, source: source), language: .vietnamese)
    expectGolden("season-2020", PlainText(width: 132).text(report.document))
    #expect(Set(report.workbook.sheets.map(\.name)).count == report.tables.count)
    #expect(report.workbook.sheets.allSatisfy { $0.name.count <= 31 })
  }

  // MARK: Fixtures

  private var source: SeasonSource {
    let library = Law.library
    return SeasonSource(
      editions: { try library.allEditions() },
      set: { try library.setNumbers(of: $0).contains($1) ? try library.set($1, of: $0) : nil },
      provinces: { ["42": "Hà Tĩnh", "56": "Khánh Hòa"] })
  }

  /// A register with dossiers that a district's council rated: code, district, commune, year, star.
  private func store(_ rated: [(String, String, String, Int, Int)]) throws -> CouncilStore {
    let store = try CouncilStore.inMemory(crypto: .glass())
    for (code, district, commune, year, star) in rated {
      let dossier = Dossier(
        code: code, name: "Mẫu", producer: "Mẫu", set: 4, district: district, commune: commune, year: year)
      let acts: [SeasonAct] = [
        .enrol(dossier, stage: .result, date: Fixture.date, reason: "mẫu"),
        .outcome(
          dossier: code,
          Outcome(level: .district, edition: "", date: Fixture.date, total: nil, star: star, source: "mẫu")),
      ]
      for act in acts { try store.perform(.season(act), "", Fixture.operatorAccount, Fixture.time(9000)) }
    }
    return store
  }
}
