import Council
import Demo
import Documents
import Print
import Rating
import TestSupport
import Testing

@Suite("Sheets on paper")
struct SheetPapersTests {
  private static let filled = Result {
    try SheetsMaterial.filled(of: Demo.provinceID, in: DemoSittings.province.get())
  }

  @Test("a product's sheets read as the form does; each is numbered as a paper of its own")
  func golden() throws {
    let document = SheetPapers.document(try Self.filled.get())
    let first = document.blocks.prefix { $0 != .newPaper }
    let second = document.blocks.dropFirst(first.count + 1).prefix { $0 != .newPaper }
    let pdf = try PDFReading(Array(first) + [.newPaper] + Array(second))
    let pages = try pdf.pages()
    expectGolden("sheets-pdf", pages.joined(separator: "\u{C}\n"))
    let begins = pages.indices.filter { pages[$0].contains("PHIẾU ĐÁNH GIÁ SẢN PHẨM") }
    #expect(begins.count == 2 && begins.first == 0)
    for (index, page) in pages.enumerated() {
      let begin = try #require(begins.last { $0 <= index })
      let line = page.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) }
      let number = line.flatMap { Int($0.filter { $0 != " " }) }
      #expect(number == (index == begin ? nil : index - begin + 1))
    }
    #expect(try pdf.fonts().allSatisfy { $0.name.contains("Tinos") })
  }

  @Test("every counted sheet is there, with as many ticks as marks and the engine's sums")
  func ticks() throws {
    let store = try DemoSittings.province.get()
    let blocks = SheetPapers.document(try Self.filled.get()).blocks
    let papers = blocks.split(separator: Block.newPaper)
    let answers = try store.tally(Demo.provinceID, nil).compactMap(\.answer)
    #expect(papers.count == answers.reduce(0) { $0 + $1.tally.sheets.count })
    let scores = answers.flatMap { answer in
      zip(answer.tally.sheets, answer.tally.scores).map { (sheet: $0, score: $1, scale: answer.tally.scale) }
    }
    for (paper, one) in zip(papers, scores) {
      let table = try #require(paper.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
      let text = table.rows.map { $0.cells.map(\.runs.plainText).joined(separator: "\t") }.joined(separator: "\n")
      let marks = one.scale.criteria.indices.count { one.score.applies(at: $0) && one.sheet.choices[$0] != nil }
      #expect(text.count { $0 == "☒" } == marks)
      let sums = table.rows.last?.cells.last?.runs.plainText
      #expect(sums == (one.score.isComplete ? "\(one.score.total)" : "–"))
      let reason = one.sheet.reject.map { "☒ Đề nghị loại sản phẩm. Lý do: \($0)" } ?? "☐ Đề nghị loại sản phẩm"
      #expect(paper.contains { if case .paragraph(let it) = $0 { it.runs.plainText.hasPrefix(reason) } else { false } })
    }
  }

  @Test("sealed products have no sheet; blank sheets are for all, without a tick")
  func sealed() throws {
    let store = try DemoSittings.province.get()
    let filled = try Self.filled.get()
    let sealed = try store.tally(Demo.provinceID, nil).filter { $0.answer == nil }.map(\.product)
    #expect(filled.sealed == sealed)
    let text = PlainText(width: 100).text(SheetPapers.document(filled))
    for product in sealed { #expect(!text.contains(product.code)) }
    let blank = try SheetsMaterial.blank(of: Demo.provinceID, in: store)
    let forms = PlainText(width: 100).text(SheetPapers.document(blank))
    #expect(!forms.contains("☒") && blank.sealed.isEmpty)
    for line in try store.agenda(Demo.provinceID, nil) { #expect(forms.contains(line.product.code)) }
  }
}
