import CouncilFixtures
import Council
import Demo
import Documents
import Print
import Rating
import TestSupport
import Testing

@Suite("Letter to the next level")
struct PromotionLetterTests {
  @Test("names the concluded products that the law sends up, and no other")
  func letter() throws {
    let store = try DemoSittings.province.get()
    let material = try SummaryMaterial(of: Demo.provinceID, in: store)
    let document = try #require(PromotionLetter.document(material))
    let pdf = try PDFReading(document)
    let pages = try pdf.pages()
    expectGolden("promotion-province-pdf", pages.joined(separator: "\u{C}\n").masked)
    let concluded = Set(try store.agenda(Demo.provinceID, nil).filter { $0.conclusion != nil }.map(\.product.code))
    let words = try pdf.words()
    for tallied in try store.tally(Demo.provinceID, nil) {
      let code = tallied.product.code
      let goesUp = concluded.contains(code) && tallied.answer?.promotion.forwardTo != nil
      #expect(words.contains(code) == goesUp, "\(code)")
    }
  }

  @Test("nothing goes up where no product reaches the bound")
  func none() throws {
    let material = try SummaryMaterial(of: Demo.districtID, in: DemoSittings.district.get())
    let answers = try DemoSittings.district.get().tally(Demo.districtID, nil).compactMap(\.answer)
    #expect((PromotionLetter.document(material) == nil) == answers.allSatisfy { $0.promotion.forwardTo == nil })
  }
}
