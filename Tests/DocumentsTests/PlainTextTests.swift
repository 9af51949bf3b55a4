import Rating
import Rulebook
import TestSupport
import Testing

@testable import Documents

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "widths of characters",
    arguments: [
      ("Nước mắm", 8), ("Nu\u{31B}o\u{301}c", 4), ("日本", 4), ("é", 1), ("", 0), ("★…–“”", 5), ("\u{200B}", 0),
    ])
  func width(text: String, columns: Int) { #expect(text.columns == columns) }

  @Test("breaks between words, after hyphens, and cuts what is longer")
  func breaking() {
    #expect(LineBreaker.lines("Nước mắm Thu Hùng", width: 8) == ["Nước mắm", "Thu Hùng"])
    #expect(LineBreaker.lines("42-18532-007-2026", width: 9) == ["42-18532-", "007-2026"])
    #expect(LineBreaker.lines("một nghiêngngả", width: 5) == ["một", "nghiê", "ngngả"])
    #expect(LineBreaker.lines("日本語", width: 3) == ["日", "本", "語"])
    #expect(LineBreaker.lines("ngày 22\u{A0}tháng\u{A0}11", width: 13) == ["ngày", "22 tháng 11"])
    #expect(LineBreaker.lines("a\tb\u{7}c\nd", width: 9) == ["a b c", "d"])
    #expect(LineBreaker.lines("", width: 9) == [""])
  }

  @Test("spans, alignment and inner lines in both styles of border")
  func spans() throws {
    let table = Document.Table(
      columns: [.init(width: 4, alignment: .centre), .init(width: 20), .init(width: 6, alignment: .right)],
      header: [
        .init([
          .init([.bold("STT")], rowSpan: 2), .init([.bold("Điểm")], columnSpan: 2, alignment: .centre),
        ]), .init([.header("Tên"), .header("Tổng")]),
      ],
      rows: [
        .init([.init("1", alignment: nil), .init("Nước mắm Thu Hùng"), .init("87,60")]),
        .init([.init([Run("2")], rowSpan: 2), .init("Rượu sim Thanh Bảo"), .init("7,00")]),
        .init([.init([Run("không chấm đủ")], columnSpan: 2)]),
      ])
    let document = Document(title: "", language: .vietnamese, blocks: [.table(table)])
    let unicode = PlainText(width: 26).text(document)
    expectMaskedGolden("spans", unicode + PlainText(width: 26, borders: .ascii).text(document))
  }

  @Test("a table with more columns than the page is told row by row")
  func records() {
    let table = Document.Table(
      columns: [], header: [.init((1...12).map { .header("C\($0)") })],
      rows: [.init((1...12).map { .init("giá trị \($0)") })])
    let lines = PlainText(width: 20).lines(Document(title: "", language: .vietnamese, blocks: [.table(table)]))
    #expect(lines.contains("C12: giá trị 12"))
  }

  @Test("no line is wider than asked, no text of a table is lost, at any width", arguments: 0..<200)
  func neverWider(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let width = Int.random(in: 20...140, using: &random)
    let document = Self.document(&random)
    for borders in [BorderStyle.unicode, .ascii] {
      let lines = PlainText(width: width, borders: borders).lines(document)
      #expect(lines.allSatisfy { $0.columns <= width && $0.last != " " })
      let shown = Self.letters(lines.joined())
      for word in Self.letters(document) { #expect(shown[word.key, default: 0] >= word.value) }
    }
  }

  private static let words = [
    "Nước", "mắm", "nghiêng", "42-18532-007-2026", "87,60", "日本語", "hội", "đồng", "không-có-khoảng-trắng-nào-ở-đây",
    "x", "ổn\u{A0}định", "e\u{301}", "★★★",
  ]

  private static func text(_ random: inout SeededGenerator, _ most: Int = 12) -> String {
    (0..<Int.random(in: 0...most, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      .joined(separator: Bool.random(using: &random) ? " " : "\n")
  }

  private static func document(_ random: inout SeededGenerator) -> Document {
    let columns = Int.random(in: 1...9, using: &random)
    func row() -> Document.Table.Row {
      .init(
        (0..<Int.random(in: 0...columns, using: &random)).map { _ in
          .init(
            [Run(text(&random))], columnSpan: Int.random(in: 1...3, using: &random),
            rowSpan: Int.random(in: 1...3, using: &random),
            alignment: [nil, .centre, .right].randomElement(using: &random) ?? nil)
        })
    }
    let header = (0..<Int.random(in: 0...2, using: &random)).map { _ in row() }
    let rows = (0..<Int.random(in: 0...5, using: &random)).map { _ in row() }
    return Document(
      title: "", language: .vietnamese,
      blocks: [
        .head(Head(authority: text(&random), body: text(&random), number: text(&random))), .title([text(&random)]),
        .paragraph(Paragraph([Run(text(&random, 40))])), .list(.numbered([[Run(text(&random))]])),
        .list(ItemList([.init(label: text(&random), [Run(text(&random))])])),
        .table(
          .init(columns: (0..<columns).map { _ in .init(width: 5) }, header: header, rows: rows)),
        .signatures(Signatures([.init(title: text(&random), name: text(&random)), .init(title: "B", name: "")])),
        .pageBreak, .paragraph(Paragraph([.bold(text(&random))], style: .notice)),
        .notes(Notes(heading: text(&random), lines: [text(&random)])),
      ])
  }

  /// How often each letter occurs; of a document, those of its table.
  private static func letters(_ text: String) -> [Character: Int] {
    text.filter { $0.isLetter || $0.isNumber }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func letters(_ document: Document) -> [Character: Int] {
    document.blocks.reduce(into: [:]) { counts, block in
      guard case .table(let table) = block, !table.rows.isEmpty else { return }
      let text = table.rows.flatMap(\.cells).map(\.runs.plainText).joined()
      counts.merge(letters(text)) { $0 + $1 }
    }
  }
}

@Suite("Pictures as text")
struct PlainTextPictureTests {
  private static let bars = BarChart(
    [
      .init(label: "Phần A", figure: "32,50/40", value: Fraction(65, 2), max: 40),
      .init(label: "Phần B", figure: "0,00/25", value: Fraction(0), max: 25),
    ], showsRest: true)

  private func lines(_ picture: Picture, width: Int, _ borders: BorderStyle = .unicode) -> [String] {
    PlainText(width: width, borders: borders).lines(
      Document(title: "", language: .vietnamese, blocks: [.pictures([picture])]))
  }

  @Test("bars: eighths of a column, a twin in ASCII, and figures alone where there is no room")
  func barLines() {
    #expect(
      lines(.bars(Self.bars), width: 28) == ["Phần A  32,50/40  ████████▏·", "Phần B   0,00/25  ··········"])
    #expect(
      lines(.bars(Self.bars), width: 28, .ascii) == ["Phần A  32,50/40  ########..", "Phần B   0,00/25  .........."])
    #expect(lines(.bars(Self.bars), width: 20) == ["Phần A 32,50/40", "Phần B 0,00/25"])
  }

  @Test("dots: piles, the mean on the side with room, bounds of which each has its place")
  func dotLines() {
    let chart = DotChart(
      caption: "Tổng điểm 9 phiếu", totals: [89, 89, 89, 89, 89, 89, 70, 71, 71],
      mean: .init(Fraction(88), label: "trung bình 88,00"),
      bounds: [
        .init(from: 50, label: "50: 3 sao"), .init(from: 70, label: "70: 4 sao"), .init(from: 90, label: "90: 5 sao"),
      ])
    #expect(
      lines(.dots(chart), width: 23) == [
        "Tổng điểm 9 phiếu", "                   6", "                   ●", " ●                 ●",
        "●●                 ●", "│───────────────────│", " trung bình 88,00 ▲", "70: 4 sao     90: 5 sao",
      ])
    for width in 20...100 {
      for line in lines(.dots(chart), width: width, .ascii) {
        #expect(line.count <= width && line.allSatisfy { $0.isASCII || $0.isLetter }, "\(width)")
      }
    }
  }
}
