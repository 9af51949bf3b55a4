import Demo
import Documents
import Foundation
import Testing

@testable import Print

/// Rows that recur are drawn once and shown from then on; nobody may see a difference.
@Suite("Rows that recur in a PDF")
struct StampTests {
  /// Sheets of the sample sitting, each as the blocks of its paper.
  private static let papers = Result {
    let document = SheetPapers.document(
      try SheetsMaterial.filled(of: Demo.provinceID, in: DemoSittings.province.get()))
    return document.blocks.split(separator: Block.newPaper).map(Array.init)
  }

  /// Two tables of `rows` rows, with the figures from `first` on in their last column.
  private static func tables(_ rows: Int, from first: Int) -> [Block] {
    let table = Document.Table(
      columns: [.init(width: 30), .init(width: 5, alignment: .centre)],
      header: [.init([.header("Mức"), .header("Điểm")])],
      rows: (0..<rows).map { .init([.init("☐ Đạt yêu cầu về chất lượng của dòng thứ \($0)"), .init("\(first + $0)")]) })
    return [.table(table), .newPaper, .table(table)]
  }

  private static func forms(_ pdf: PDFReading) -> Int {
    String(decoding: pdf.bytes, as: Unicode.ASCII.self).ranges(of: "/Subtype /Form").count
  }

  @Test("sheets printed together read and look, page by page, as each printed alone")
  func together() throws {
    // Three sheets of one product and two of another of the same set or of another: rows recur within and across.
    let chosen = Array(try Self.papers.get().prefix(5))
    let together = try PDFReading(Array(chosen.joined(separator: [.newPaper])))
    let alone = try chosen.map { try PDFReading($0) }
    #expect(Self.forms(together) > 20)
    let texts = try alone.flatMap { try $0.pages() }
    #expect(try together.pages() == texts)
    var page = 0
    for sheet in alone {
      for own in 1...(try sheet.pages().count) {
        page += 1
        let difference = try Raster(together, page: page, dotsPerInch: 50).difference(
          to: Raster(sheet, page: own, dotsPerInch: 50))
        #expect(try #require(difference).isNoise, "page \(page)")
      }
    }
    #expect(page == texts.count)
  }

  @Test("every word of a recurring row stands where it stood in the row that was drawn in place")
  func places() throws {
    let places = try PDFReading(Self.tables(20, from: 10)).places()
    let (first, second) = (places.filter { $0.page == 1 }, places.filter { $0.page == 2 })
    #expect(first.count > 100 && first.map(\.word) == second.map(\.word))
    let furthest = zip(first, second).map { one, other in
      max(abs(one.left - other.left), abs(one.top - other.top), abs(one.right - other.right))
    }.max()
    #expect(try #require(furthest) < 0.03)
  }

  @Test("rows that differ in one figure, or only in their frame, are not taken for each other")
  func differing() throws {
    let pdf = try PDFReading(Self.tables(5, from: 10) + [.newPaper] + Self.tables(5, from: 60))
    let pages = try pdf.pages()
    #expect(pages.count == 4 && pages[0] == pages[1] && pages[2] == pages[3])
    for figure in 10..<15 { #expect(pages[1].contains("\(figure)") && !pages[3].contains("\(figure)")) }
    for figure in 60..<65 { #expect(pages[3].contains("\(figure)") && !pages[1].contains("\(figure)")) }

    func beside(_ lines: Int) -> Block {
      let cell = Document.Table.Cell(String(repeating: "dòng\n", count: lines) + "hết", alignment: .left)
      let row = Document.Table.Row([.init("như nhau"), cell])
      return .table(.init(columns: [.init(width: 9), .init(width: 9)], header: [], rows: [row, row, row]))
    }
    let frames = try PDFReading([beside(1), beside(9)]).places().filter { $0.word == "như" }.map(\.top)
    #expect(frames.count == 6)
    // The text stands in the middle of its frame: rows of ten lines are that much further apart.
    #expect(frames[5] - frames[4] > 3 * (frames[1] - frames[0]))
  }

  @Test("a row that recurs on turned paper keeps its full width; nothing is cut off at its edges")
  func edges() throws {
    let blocks = Self.tables(8, from: 10)
    let pdf = try PDFReading([.orientation(.landscape)] + blocks.dropLast(2) + [.pageBreak] + blocks.suffix(1))
    #expect(Self.forms(pdf) > 0)
    // The line on the left edge, which lies half outside of the row: as much ink on both pages.
    let dotsPerInch = 200
    let edge = 30 * dotsPerInch * 10 / 254
    let ink = try [1, 2].map { page in
      let raster = try Raster(pdf, page: page, dotsPerInch: dotsPerInch)
      return (0..<raster.height).reduce(0) { sum, row in
        (edge - 6..<edge + 7).reduce(sum) { $0 + 255 - Int(raster[row, $1]) }
      }
    }
    #expect(ink[0] > 100_000 && abs(ink[0] - ink[1]) < ink[0] / 10)
  }

  @Test("a look past the bound is drawn in place every time; one before it is recorded once")
  func bound() throws {
    let file = try PDFFile(size: (100, 100))
    let text = try Typesetter(file).box([Run("dòng")], TextStyle(size: 10), width: 50)
    let stamps = Stamps(file, most: 2)
    var drawn: [String] = []
    for turn in 1...4 {
      for row in 1...3 {
        let look = Look(cells: [.init(text: text, left: 0, top: 0, width: 50, height: Double(row))])
        stamps.draw(look, size: (50, 10), x: 20, y: 30) { x, _ in
          drawn.append("\(turn).\(row) \(x == 20 ? "in place" : "recorded")")
        }
      }
    }
    #expect(
      drawn == [
        "1.1 in place", "1.2 in place", "1.3 in place", "2.1 recorded", "2.2 recorded", "2.3 in place",
        "3.3 in place", "4.3 in place",
      ])
  }

  @Test("the file names its faces once, embedded and as subsets, and grows far less than its pages")
  func size() throws {
    let sheet = try #require(try Self.papers.get().first)
    let one = try PDFReading(sheet)
    let many = try PDFReading(Array([[Block]](repeating: sheet, count: 40).joined(separator: [.newPaper])))
    #expect(try many.pages().count == 40 * one.pages().count)
    #expect(many.bytes.count < 40 * one.bytes.count / 4)
    let fonts = try many.fonts()
    #expect(fonts.count <= 6 && fonts.allSatisfy { $0.isEmbedded && $0.isSubset && $0.name.contains("Tinos") })
  }
}
