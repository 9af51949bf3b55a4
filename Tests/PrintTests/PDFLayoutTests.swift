import Documents
import Foundation
import Print
import Testing

@Suite("Layout of PDF pages")
struct PDFLayoutTests {
  private static func paragraph(_ text: String, _ style: Paragraph.Style = .body) -> Block {
    .paragraph(Paragraph([Run(text)], style: style))
  }

  private static func table(_ rows: [[String]]) -> Block {
    .table(
      .init(
        columns: rows[0].map { _ in .init(width: 10) },
        header: [.init(rows[0].indices.map { .header("Cột \($0 + 1)") })],
        rows: rows.map { .init($0.map { .init($0) }) }))
  }

  private static let filler = String(repeating: "Hội đồng ghi nhận và đề nghị chủ thể hoàn thiện. ", count: 5)

  @Test("the head of a table stands on each of its pages, pages are numbered from the second")
  func heads() throws {
    let pages = try PDFReading([Self.table((1...200).map { ["dòng \($0).", Self.filler] })]).pages()
    #expect(pages.count > 5)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Cột 1") && page.contains("Cột 2"))
      let first = page.split(separator: "\n").first?.trimmingCharacters(in: .whitespaces)
      #expect((first == "\(index + 1)") == (index > 0))
    }
    for row in 1...200 { #expect(pages.count { $0.contains("dòng \(row).") } == 1) }
  }

  @Test("a row is never split: its first and last words stand on one page")
  func rows() throws {
    let rows = (1...60).map { ["\($0)", "đầu\($0) " + String(repeating: Self.filler, count: $0 % 4) + "cuối\($0)"] }
    let places = try PDFReading([Self.table(rows)]).places()
    for row in 1...60 {
      let begin = try #require(places.first { $0.word == "đầu\(row)" })
      let end = try #require(places.first { $0.word == "cuối\(row)" })
      #expect(begin.page == end.page)
    }
  }

  @Test("a row higher than a page goes on, with nothing lost and nothing below the margin")
  func highRow() throws {
    let words = (1...1500).map { "chữ\($0)" }
    let pdf = try PDFReading([Self.paragraph("Trước."), Self.table([["bên", words.joined(separator: " ")]])])
    let places = try pdf.places()
    #expect(Set(places.map(\.word)).isSuperset(of: words))
    #expect(places.allSatisfy { $0.bottom <= 841.89 - 56 })
    #expect(try pdf.pages().dropFirst().allSatisfy { $0.contains("Cột 2") })
  }

  @Test("signatures stand on the page of the closing line, whatever stands before", arguments: 20..<40)
  func signatures(count: Int) throws {
    let blocks =
      (0..<count).map { Self.paragraph("Đoạn \($0).") } + [
        Self.paragraph("Cuộc họp kết thúc vào 17 giờ 30./."),
        .signatures(
          Signatures([.init(title: "THƯ KÝ", name: "Trần Thị B"), .init(title: "CHỦ TỌA", name: "Lê Văn C")])),
      ]
    let pages = try PDFReading(blocks).pages()
    let signed = try #require(pages.first { $0.contains("CHỦ TỌA") })
    #expect(signed.contains("Cuộc họp kết thúc") && signed.contains("Lê Văn C"))
  }

  @Test("a heading never ends a page, a paragraph never leaves one line behind", arguments: 30..<40)
  func headings(count: Int) throws {
    let blocks =
      (0..<count).map { Self.paragraph("Đoạn \($0).") } + [
        Self.paragraph("II. MỤC HAI", .heading), Self.paragraph("Bắt đầu " + Self.filler + "hết mục."),
      ]
    let pages = try PDFReading(blocks).pages()
    let page = try #require(pages.first { $0.contains("II. MỤC HAI") })
    #expect(page.contains("Bắt đầu"))
    let last = try #require(pages.last).split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(pages.count == 1 || last.count > 2)
  }

  @Test("names of 120 letters, with and without places to break, stay within their cells")
  func longNames() throws {
    let names = [String(repeating: "Nước", count: 30), (1...24).map { _ in "mắm" }.joined(separator: " ")]
    let pdf = try PDFReading([
      .head(Head(authority: names[0], body: names[1].uppercased(), number: "Số: 1/BB")),
      .title(["BIÊN BẢN", names[0]]),
      Self.table([["1", names[0], names[1], "87,60"]]), Self.paragraph(names[0]),
      .signatures(Signatures([.init(title: names[0], name: names[1]), .init(title: "CHỦ TỌA", name: names[0])])),
    ])
    #expect(try pdf.places().allSatisfy { $0.left >= 80 && $0.right <= 595.276 - 42 })
    let letters = try pdf.asking("pdftotext", ["FILE", "-"]).count { $0 == "N" }
    #expect(letters >= 30 * 5)
  }

  @Test("ticks are drawn, and can be searched and copied, without another face")
  func ticks() throws {
    let pdf = try PDFReading([Self.table([["☒ Đạt", "☐ Không đạt"], ["☐", "☒"]])])
    let words = try pdf.words()
    #expect(words.count { $0 == "☒" } == 2 && words.count { $0 == "☐" } == 2)
    #expect(try pdf.fonts().allSatisfy { $0.name.contains("Tinos") })
  }

  @Test("a character that no face has is refused, not shown as a box")
  func missingCharacter() throws {
    #expect(throws: PrintError.self) { try PDFReading([Self.paragraph("Tên \u{10FFFD} lạ")]) }
    let words = try PDFReading([Self.paragraph("A\u{7}B\tC <b>&amp;</b>")]).words()
    #expect(words == "A B C <b>&amp;</b>")
  }

  @Test("joined cells, blank tables and documents without blocks")
  func odd() throws {
    #expect(try PDFReading([Block]()).info("Pages") == "1")
    #expect(try PDFReading([.pageBreak, .table(.init(columns: [], header: [], rows: []))]).info("Pages") == "1")
    let joined = Block.table(
      .init(
        columns: [.init(width: 4), .init(width: 20)], header: [.init([.header("STT"), .header("Tên")])],
        rows: [
          .init([.init([Run("chung")], rowSpan: 80), .init("dòng 1")])
        ] + (2...80).map { .init([.init("dòng \($0)")]) }))
    let pdf = try PDFReading([joined, .orientation(.landscape), Self.paragraph("Ngang")])
    let text = try pdf.pages().joined()
    #expect((1...80).allSatisfy { text.contains("dòng \($0)") } && text.contains("chung"))
  }
}
