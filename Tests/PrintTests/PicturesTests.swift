import CouncilFixtures
import Demo
import Documents
import Print
import Rating
import Rulebook
import Testing

@Suite("Figures drawn on paper")
struct PicturesTests {
  private static let bars = BarChart(
    [
      .init(label: "Phần A", figure: "20,00/40", value: Fraction(20), max: 40),
      .init(label: "Phần B", figure: "25,00/25", value: Fraction(25), max: 25),
      .init(label: "Phần C", figure: "0,00/35", value: Fraction(0), max: 35),
    ], showsRest: true)
  private static let dots = DotChart(
    caption: "Tổng điểm 4 phiếu: 74, 76, 80 (2)", totals: [80, 74, 80, 76],
    mean: .init(Fraction(155, 2), label: "trung bình 77,50"),
    bounds: [
      .init(from: 90, label: "90: 5 sao"), .init(from: 70, label: "70: 4 sao"), .init(from: 0, label: "0: 1 sao"),
    ])

  @Test("every figure stands in the text of the file, in reading order, in Tinos")
  func figures() throws {
    let pdf = try PDFReading([.pictures([.bars(Self.bars), .dots(Self.dots)])])
    let words = try pdf.words()
    for figure in ["Phần A 20,00/40", "25,00/25", "0,00/35", "Tổng điểm 4 phiếu: 74, 76, 80 (2)", "trung bình 77,50"] {
      #expect(words.contains(figure), "\(words)")
    }
    #expect(words.contains("70: 4 sao") && words.contains("90: 5 sao") && !words.contains("1 sao"))
    #expect(try pdf.fonts().allSatisfy { $0.name.contains("Tinos") && $0.isEmbedded })
    let places = try pdf.places()
    let (top, bottom) = (places.map(\.top).min() ?? 0, places.map(\.bottom).max() ?? .infinity)
    #expect(bottom - top <= 57, "two centimetres")
  }

  @Test("bars are as long as their values, and a value of nothing has none")
  func lengths() throws {
    // One pixel a tenth of a millimetre.
    let pdf = try PDFReading([.pictures([.bars(Self.bars)])])
    let page = try Raster(pdf, dotsPerInch: 254)
    let places = try pdf.places()
    func darkPixels(_ figure: String) throws -> Int {
      let place = try #require(places.first { $0.word == figure })
      let row = Int((place.top + place.bottom) / 2 * 254 / 72)
      let right = Int(place.right * 254 / 72) + 4
      return (right..<page.width).count { (60...140).contains(page[row, $0]) }
    }
    let (half, full, none) = (try darkPixels("20,00/40"), try darkPixels("25,00/25"), try darkPixels("0,00/35"))
    #expect(abs(full - 2 * half) <= 6 && full > 400 && none <= 4, "\(half) \(full) \(none)")
  }

  @Test("a dot stands at its total between the bounds, piles grow upwards, and without totals the caption stays")
  func dots() throws {
    let pdf = try PDFReading([.pictures([.dots(Self.dots)])])
    let page = try Raster(pdf, dotsPerInch: 254)
    let caption = try #require(pdf.places().first { $0.word == "Tổng" })
    let labels = try #require(pdf.places().last { $0.word == "sao" })
    let rows = Int(caption.bottom * 254 / 72)..<Int(labels.top * 254 / 72)
    let left = 30 * 10, width = 300.0 * 254 / 72
    func dark(_ total: Double) -> Int {
      let column = left + Int(3.8 * 254 / 72 + (width - 7.6 * 254 / 72) * (total - 70) / 20)
      return rows.count { page[$0, column] < 60 }
    }
    #expect(dark(74) > 10 && dark(76) > 10 && dark(80) > dark(76) + 8)
    #expect(dark(78) < 6)
    let none = DotChart(caption: "Chưa có phiếu", totals: [], mean: .init(Fraction(0), label: "–"), bounds: [])
    #expect(try PDFReading([.pictures([.dots(none)])]).words() == "Chưa có phiếu")
  }

  @Test("stars and bars in cells leave the words as they are, in PDF; in DOCX they are signs")
  func cells() throws {
    let table = Document.Table(
      columns: [.init(width: 4), .init(width: 10, alignment: .centre)], header: [],
      rows: [
        .init([.init("Gạo"), .init(["4"], picture: .stars(4, of: 5))]),
        .init([.init("Chè"), .init([], picture: .bar(value: 3, of: 6))]),
      ])
    let pdf = try PDFReading([.table(table)])
    #expect(try Set(pdf.words().split(separator: " ")) == ["Gạo", "4", "Chè"])
    let signs = table.rows.flatMap(\.cells).compactMap(\.picture?.signs)
    #expect(signs == ["★★★★☆", "█████"])
    #expect(
      PlainText(width: 40, borders: .ascii).lines(
        Document(title: "", language: .vietnamese, blocks: [.table(table)])
      ).contains { $0.contains("4 ****.") })
  }

  @Test("the pictures of the minutes add at most a tenth to their pages")
  func pages() throws {
    let document = Minutes.document(try MinutesMaterial(of: Demo.districtID, in: DemoSittings.district.get()))
    let plain = document.blocks.filter { if case .pictures = $0 { false } else { true } }
    let (with, without) = (try PDFReading(document).pages().count, try PDFReading(plain).pages().count)
    #expect(with > 0 && with <= without + max(1, without / 10), "\(with) instead of \(without)")
  }
}
