import Council
import CouncilFixtures
import Demo
import Rating
import Rulebook
import RulebookFiles
import Season
import Testing

@testable import Documents

/// What the advisory group reports to the council.
@Suite("Report of the advisory group")
struct AdvisoryReportTests {
  private static func list(_ edition: String) throws -> DossierList? { try Law.library.dossierList(of: edition) }

  private static func text(_ store: CouncilStore, _ sitting: String, list: (String) throws -> DossierList?) throws
    -> String
  {
    let material = try AdvisoryMaterial(of: sitting, in: store, list: list)
    return PlainText(width: 80).text(AdvisoryReport.document(material, phrases: .carried))
  }

  @Test("documents, points without them, both scores, the star proposed; a table of all before them")
  func golden() throws {
    let text = try Self.text(MinutesTests.province.get(), Demo.provinceID, list: Self.list)
    #expect(text.split(separator: "\n").allSatisfy { String($0).columns <= 80 })
    let parts = text.split(separator: "\n\n2. Rượu sim Thanh Bảo\n")
    expectMaskedGolden("advisory-report-80", String(try #require(parts.first)) + "\n")
  }

  /// A council with one dossier on the register.
  private static func desk(_ acts: [SeasonAct]) throws -> FixtureDesk {
    let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: .glass()))
    let dossier = Dossier(code: Fixture.products[0], name: "Mẫu", producer: "Hộ mẫu", set: 1, year: 2026)
    for act in [SeasonAct.enrol(dossier, stage: .council, date: Fixture.date, reason: "mẫu")] + acts {
      try desk.act(.season(act), as: Fixture.secretary)
    }
    return desk
  }

  private static func appraise(_ source: Appraisal.Source, _ choices: [String: Int], _ opinion: String = "")
    -> SeasonAct
  {
    .appraise(
      dossier: Fixture.products[0],
      Appraisal(
        source: source, date: Fixture.date, by: "Hộ mẫu", choices: choices, notes: ["1.1": "thiếu hợp đồng"],
        opinion: opinion))
  }

  private static let whole = ["1.1": 3, "1.2": 2, "1.10": 2, "2.1": 3, "3.1": 2]

  @Test("a product that is not on the register, an edition without a list, scores that are not whole")
  func gaps() throws {
    let desk = try Self.desk([
      Self.appraise(.producer, ["1.1": 3, "9.9": 4, "1.2": 15]), Self.appraise(.advisory, Self.whole, "Trình hội đồng"),
    ])
    let text = try Self.text(desk.store, Fixture.sittingID) { _ in nil }
    #expect(text.contains("Sổ hồ sơ không có hồ sơ của sản phẩm này."))
    #expect(text.contains("bản luật không kèm danh mục giấy tờ"))
    #expect(text.contains("chưa chấm đủ tiêu chí") && text.contains("Đề xuất của tổ tư vấn: 5 sao."))
    #expect(text.contains("- Trình hội đồng") && text.contains("thiếu hợp đồng"))
    #expect(text.contains("1 sản phẩm tổ tư vấn đã chấm"))
  }

  @Test("documents are told by their state; those always asked for and not noted are missing")
  func documents() throws {
    let list = DossierList(documents: [
      .init(id: "a", title: "Giấy A", required: .always), .init(id: "b", title: "Giấy B", required: .always),
      .init(id: "c", title: "Giấy C", required: .optional), .init(id: "d", title: "Giấy D", required: .upgrade),
      .init(id: "e", title: "Giấy E", required: .always, exceptSets: [1]),
      .init(id: "f", title: "Giấy F", required: .always),
    ])
    let papers = [
      DossierPaper(id: "a", title: "Giấy A", state: .complete), DossierPaper(id: "f", title: "Giấy F", state: .missing),
      DossierPaper(id: "c", title: "Giấy C", state: .supplement),
      DossierPaper(id: "x", title: "Giấy X", state: .notRequired),
    ]
    let states = DocumentStates(papers, list: list, kind: .first, set: 1)
    #expect(states.complete == ["Giấy A"] && states.supplement == ["Giấy C"])
    #expect(states.missing == ["Giấy F", "Giấy B (chưa ghi)"])
    #expect(DocumentStates(papers, list: list, kind: .upgrade, set: 1).missing.contains("Giấy D (chưa ghi)"))
  }

  @Test("nothing of the council's sheets is told, sealed or opened")
  func secrecy() throws {
    func text(_ desk: FixtureDesk) throws -> String {
      try Self.text(desk.store, Fixture.sittingID) { _ in nil }.masked
    }
    let before = try Self.desk([Self.appraise(.advisory, Self.whole)])
    let told = try text(before)
    try before.score(Fixture.products[0], best: ["m1"])
    #expect(try text(before) == told)
    try before.conclude(Fixture.products[0])
    #expect(try text(before) == told)
  }

  @Test("where no product is on the register there is no report")
  func nothing() throws {
    let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: .glass()))
    let source = PaperSource(phrases: { .carried }, dossierList: { _ in nil })
    #expect(throws: PaperRefusal.noDossiers) {
      try PaperRequest(.advisoryReport, as: .txt).parts(of: Fixture.sittingID, in: desk.store, from: source)
    }
  }
}
