import CouncilFixtures
import Council
import Demo
import Documents
import Foundation
import FoundationXML
import Print
import Rating
import Rulebook
import StrictJSON
import TestSupport
import Testing

@Suite("Summary of a sitting")
struct SummaryTests {
  private static func province() throws -> SummaryMaterial {
    try SummaryMaterial(of: Demo.provinceID, in: DemoSittings.province.get())
  }

  @Test("as PDF: every page lies on its side and has the head of the table; words in order")
  func golden() throws {
    let pdf = try PDFReading(Summary.document(Self.province()))
    #expect(try pdf.info("Page size")?.hasPrefix("841.89 x 595.276") == true)
    let pages = try pdf.pages()
    for page in pages { #expect(page.contains("Mã số")) }
    #expect(pages.last?.contains("CHỦ TỌA") == true)
    expectGolden("summary-province-pdf", pages.joined(separator: "\u{C}\n").masked)
  }

  @Test("products in scoring are named as left out, and appear nowhere")
  func sealed() throws {
    let store = try DemoSittings.province.get()
    let material = try Self.province()
    let sealed = try store.tally(Demo.provinceID, nil).filter { $0.answer == nil }.map(\.product)
    #expect(!sealed.isEmpty && material.sealed == sealed)
    let text = PlainText(width: 200).text(Summary.document(material))
    let workbook = Summary.workbook(material).json.canonicalText
    for product in sealed {
      #expect(!text.contains(product.code) && !workbook.contains(product.code))
      #expect(!text.contains(product.name) && !workbook.contains(product.name))
    }
    #expect(text.contains("DỰ THẢO"))
  }

  @Test("the workbook's values are the engine's, its formulas are live")
  func values() throws {
    let store = try DemoSittings.province.get()
    let workbook = Summary.workbook(try Self.province())
    let answers = try store.tally(Demo.provinceID, nil).compactMap(\.answer).filter { $0.tally.mean != nil }
    #expect(workbook.sheets.count == answers.count + 2)
    for (sheet, answer) in zip(workbook.sheets.dropFirst(2), answers) {
      let last = try #require(sheet.rows.last)
      let members = last.dropFirst(3).dropLast().map(\.content)
      #expect(members.map(\.value) == answer.tally.complete.map { Fraction(answer.tally.scores[$0].total) })
      #expect(last.last?.content.value == answer.tally.mean)
      let means = sheet.rows.filter { $0.dropFirst().first?.content.text?.hasPrefix("Cộng phần") == true }
        .compactMap { $0.last?.content.value }
      #expect(means == answer.tally.partMeans)
      #expect(last.dropFirst(3).allSatisfy { $0.content.isFormula })
    }
  }

  @Test("formulas reckoned anew give the values beside them")
  func formulas() throws {
    let workbook = Summary.workbook(try Self.province())
    for sheet in workbook.sheets.dropFirst(2) {
      for row in sheet.rows {
        for cell in row {
          guard case .formula(let formula, let result) = cell.content else { continue }
          #expect(try Reckoner(sheet).value(of: formula) == result, "\(formula)")
        }
      }
    }
  }

  @Test("as XLSX: parts are well formed, formulas stand with their values, made twice it is the same")
  func file() throws {
    let workbook = Summary.workbook(try Self.province())
    let bytes = try XLSXRenderer.bytes(workbook, created: PDFReading.moment)
    #expect(try bytes == XLSXRenderer.bytes(workbook, created: PDFReading.moment))
    try Tool.inFolder { folder in
      let file = folder.appending(path: "file.xlsx")
      try Data(bytes).write(to: file)
      func part(_ name: String) throws -> String { try Tool.run("unzip", ["-p", file.path, name]).text }
      #expect(try part("docProps/core.xml").contains("2026-11-22T10:30:00Z"))
      for number in 1...workbook.sheets.count {
        let xml = try part("xl/worksheets/sheet\(number).xml")
        #expect(XMLParser(data: Data(xml.utf8)).parse())
        #expect(xml.contains("state=\"frozen\"") && xml.contains("orientation=\"landscape\""))
        let formulas = workbook.sheets[number - 1].rows.joined().count { $0.content.isFormula }
        #expect(xml.components(separatedBy: "<f>").count - 1 == formulas)
        #expect(xml.components(separatedBy: "</f><v>").count - 1 == formulas)
      }
    }
  }

  @Test("a workbook comes back from JSON as it was; columns are named as in spreadsheets")
  func handover() throws {
    let workbook = Summary.workbook(try Self.province())
    let order = PrintOrder(format: .xlsx, language: .vietnamese, created: "", content: .workbook(workbook))
    #expect(try PrintOrder(.init(parsing: order.json.canonicalText)).content == .workbook(workbook))
    #expect(Workbook.name(row: 2, column: 1) == "B3" && Workbook.name(row: 0, column: 27) == "AB1")
  }
}

extension Workbook.Cell.Content {
  var value: Fraction? {
    switch self {
    case .text: nil
    case .number(let value), .formula(_, let value): value
    }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  var isFormula: Bool { if case .formula = self { true } else { false } }
}

/// Reckons the formulas of a sheet: sums, means of a range, sums of cells.
private struct Reckoner {
  let sheet: Workbook.Sheet

  init(_ sheet: Workbook.Sheet) { self.sheet = sheet }

  func value(of formula: String) throws -> Fraction {
    if let match = formula.wholeMatch(of: #/=(SUM|AVERAGE)\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)/#) {
      let columns = column(match.2)...column(match.4)
      let rows = try #require(Int(match.3))...(try #require(Int(match.5)))
      let values = try rows.flatMap { row in try columns.map { try whole(row: row, column: $0) } }
      return Fraction(values.reduce(0, +), match.1 == "SUM" ? 1 : values.count)
    }
    let cells = formula.dropFirst().split(separator: "+")
    let values = try cells.map { cell in
      let letters = cell.prefix { $0.isLetter }
      return try whole(row: try #require(Int(cell.dropFirst(letters.count))), column: column(letters))
    }
    return Fraction(values.reduce(0, +))
  }

  private func column(_ letters: Substring) -> Int {
    letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }

  private func whole(row: Int, column: Int) throws -> Int {
    let value = try #require(sheet.rows[row - 1][column].content.value)
    #expect(value.denominator == 1)
    return value.numerator
  }
}
