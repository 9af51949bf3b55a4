import Council
import CouncilFixtures
import Demo
import Documents
import Print
import Rating
import Rulebook
import Season
import TestSupport
import Testing

@Suite("Forms filled from the dossier")
struct DossierFormsTests {
  private static let document = Result {
    DossierForms.document(try FormsMaterial(of: Demo.provinceID, in: DemoSittings.province.get()))
  }

  /// The papers of the document, three a product.
  private func papers() throws -> [[Block]] {
    try Self.document.get().blocks.split(separator: Block.newPaper).map(Array.init)
  }

  private func text(_ blocks: [Block]) -> String {
    PlainText(width: 100).text(Document(title: "", language: .vietnamese, blocks: blocks))
  }

  @Test("registration, self-assessment and the commune's report of a product read as on paper")
  func golden() throws {
    let first = try papers().prefix(3)
    let pages = try PDFReading(Array(first.joined(separator: [.newPaper]))).pages()
    expectGolden("forms-pdf", pages.joined(separator: "\u{C}\n"))
  }

  @Test("there are three forms a product; one box of the application's kind is ticked, and it is the right one")
  func kinds() throws {
    let store = try DemoSittings.province.get()
    let agenda = try store.agenda(Demo.provinceID, nil)
    let papers = try papers()
    #expect(papers.count == 3 * agenda.count)
    for (place, line) in agenda.enumerated() {
      let lines = text(papers[3 * place]).split(separator: "\n").filter { $0.contains("Đánh giá") && $0.contains("☒") }
      let words: [ApplicationKind: String] = [
        .first: "☒ Đánh giá lần đầu", .upgrade: "☒ Đánh giá nâng hạng", .reassessment: "☒ Đánh giá lại",
      ]
      #expect(lines.count == 1)
      #expect(lines.first?.contains(words[line.product.kind] ?? "?") == true, "\(line.product.code)")
    }
  }

  @Test("the self-assessment has the producer's own marks and sum, never the council's")
  func selfAssessment() throws {
    let store = try DemoSittings.province.get()
    let papers = try papers()
    for (place, line) in try store.agenda(Demo.provinceID, nil).enumerated() {
      let scale = try store.set(line.product.setHash).scale
      let own = try #require(try store.register.view(line.product.code).appraisals.first { $0.source == .producer })
      let score = SheetScore(SheetState(choices: own.choices).counted(member: "", by: scale).choices, by: scale)
      #expect(text(papers[3 * place + 1]).contains("Chủ thể tự đánh giá: \(score.total) điểm"))
    }
  }

  @Test("a product that the register lacks gets forms with room to write, and no tick but its kind")
  func blank() throws {
    let store = try CouncilStore.inMemory(crypto: Fixture.crypto, deeds: Fixture.setUp())
    let material = try FormsMaterial(of: Fixture.sittingID, in: store)
    #expect(material.isEmpty, "the fixture's edition prints no forms")
    let blocks = DossierForms.document(material).blocks.split(separator: Block.newPaper).map(Array.init)
    #expect(blocks.count == 3 * Fixture.products.count)
    #expect(text(blocks[0]).count { $0 == "☒" } == 1)
    #expect(text(blocks[1]).count { $0 == "☒" } == 0)
    #expect(text(blocks[2]).count { $0 == "☒" } == 0)
    #expect(text(blocks[1]).contains("…"))
  }
}

@Suite("Draft decision of recognition")
struct RecognitionDecisionTests {
  @Test("names the concluded products that this level recognises, and no other")
  func decision() throws {
    let store = try DemoSittings.province.get()
    let document = try #require(
      RecognitionDecision.document(SummaryMaterial(of: Demo.provinceID, in: store)))
    let pdf = try PDFReading(document)
    expectGolden("decision-province-pdf", try pdf.pages().joined(separator: "\u{C}\n").masked)
    let words = try pdf.words()
    let concluded = Set(try store.agenda(Demo.provinceID, nil).filter { $0.conclusion != nil }.map(\.product.code))
    for tallied in try store.tally(Demo.provinceID, nil) {
      let code = tallied.product.code
      let isRecognised = concluded.contains(code) && tallied.answer?.promotion.recognisedBy != nil
      #expect(words.contains(code) == isRecognised, "\(code)")
    }
  }

  @Test("there is none at a level that recognises nothing")
  func none() throws {
    let material = try SummaryMaterial(of: Demo.districtID, in: DemoSittings.district.get())
    #expect(RecognitionDecision.document(material) == nil)
  }
}
