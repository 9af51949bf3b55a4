import Rulebook
import Season
import Testing

@Suite("Evidence before the sitting")
struct EvidenceTests {
  private let day = CalendarDate("2026-11-22")
  private static func date(_ text: String) -> CalendarDate? { CalendarDate(text) }

  private let set = CriteriaSet(
    number: 9, title: "Nước mắm", sector: "", group: "", agencies: [], samples: 5, reject: [], doubts: [],
    verified: true,
    parts: [
      Part(
        code: "A", title: "A", max: 10,
        sections: [
          Section(
            code: "1", title: "1", max: 10,
            criteria: [
              Criterion(
                code: "1.1", title: "Nguồn nguyên liệu", max: 3,
                options: [
                  Option(points: 0, text: "a"), Option(points: 1, star: 3, text: "b"),
                  Option(points: 3, star: 5, text: "c"),
                ]),
              Criterion(code: "1.2", title: "Kiểm tra định kỳ", max: 4, options: [Option(points: 4, text: "a")]),
              Criterion(code: "1.3", title: "Màu sắc", max: 3, options: [Option(points: 3, text: "a")]),
            ])
        ])
    ])

  private let list = DossierList(
    documents: [
      DossierList.Document(id: "samples", title: "Sản phẩm mẫu", copies: 5, required: .always, exceptSets: [26]),
      DossierList.Document(id: "origin", title: "Nguồn gốc", required: .optional, supports: ["Nguồn nguyên liệu"]),
      DossierList.Document(
        id: "test", title: "Phiếu kiểm nghiệm", required: .whereLawAsks, expires: true,
        supports: ["Kiểm tra định kỳ", "Nguồn nguyên liệu"]),
    ],
    evidence: [DossierList.Evidence(criterion: "Màu sắc", sets: [9], evidence: ["Mẫu để quan sát"])])

  private func evidence(_ papers: [DossierPaper], claims: [String: Int] = ["1.1": 3, "1.2": 1, "1.3": 1]) throws
    -> Evidence
  {
    let day = try #require(day)
    return Evidence(
      set: set, list: list, kind: .first, papers: papers,
      appraisal: Appraisal(source: .producer, date: day, choices: claims), on: day, months: 36)
  }

  private let samples = DossierPaper(id: "samples", title: "Sản phẩm mẫu", state: .complete)

  private func test(_ state: DossierPaper.State = .complete, until: String?) -> DossierPaper {
    DossierPaper(
      id: "test", title: "Phiếu kiểm nghiệm", state: state, expires: until.flatMap { CalendarDate($0) })
  }

  @Test("names every claim without a valid document; one valid document is enough")
  func claims() throws {
    let bare = try evidence([samples])
    #expect(
      bare.findings == [
        .unsupported(
          criterion: "1.1", title: "Nguồn nguyên liệu", points: 3, documents: ["Nguồn gốc", "Phiếu kiểm nghiệm"]),
        .unsupported(criterion: "1.2", title: "Kiểm tra định kỳ", points: 4, documents: ["Phiếu kiểm nghiệm"]),
      ])
    #expect(try evidence([samples, test(until: nil)]).findings.isEmpty)
    #expect(try evidence([samples, test(.supplement, until: nil)]).findings.count == 2)
  }

  @Test("points that are not claimed need nothing, nor do criteria that no document supports")
  func noClaims() throws {
    #expect(try evidence([samples], claims: ["1.1": 1, "1.2": 0, "1.3": 1]).findings.isEmpty)
    #expect(try evidence([samples], claims: [:]).findings.isEmpty)
    #expect(try evidence([samples], claims: ["1.2": 9]).findings.isEmpty, "an option of another text")
  }

  @Test("the last day still counts; a document that lapses within the term is named")
  func terms() throws {
    let last = try #require(Self.date("2026-11-22"))
    #expect(
      try evidence([samples, test(until: "2026-11-22")]).findings == [.lapses(title: "Phiếu kiểm nghiệm", on: last)])
    let before = try #require(Self.date("2026-11-21"))
    let lapsed = try evidence([samples, test(until: "2026-11-21")]).findings
    #expect(lapsed.count == 3 && lapsed.last == .lapsed(title: "Phiếu kiểm nghiệm", on: before))
    #expect(try evidence([samples, test(until: "2029-11-21")]).findings.count == 1)
    #expect(try evidence([samples, test(until: "2029-11-22")]).findings.isEmpty)
    #expect(try evidence([samples, test(.missing, until: "2026-01-01")], claims: [:]).findings.isEmpty)
  }

  @Test("samples that are not there are missing")
  func samplesMissing() throws {
    #expect(try evidence([], claims: [:]).findings == [.samplesMissing(5)])
  }

  @Test("tells the star that a claim is the minimum of, and what a guide asks for")
  func lines() throws {
    let lines = try evidence([]).lines
    #expect(lines.map(\.star) == [5, nil, nil] && lines.map(\.claimed) == [3, 4, 3])
    #expect(try evidence([], claims: ["1.1": 2]).lines[0].star == 3)
    #expect(lines[2].guide == ["Mẫu để quan sát"] && lines[2].documents.isEmpty)
    #expect(lines[0].documents.map(\.listed.id) == ["origin", "test"])
  }
}
