import Documents
import Foundation
import Rulebook
@testable import Print
import Spreadsheet
import Testing

@Suite("The first worksheet of a spreadsheet")
struct WorksheetTests {
  @Test("texts, shared or in their cells, come in their runs and without what is said on pronunciation")
  func texts() throws {
    let book = SampleBook(
      rows: """
        <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><r><t>Nước </t></r><r><t>mắm</t></r></is></c></row>\
        <row r="3"/><row r="5"><c r="B5" t="str"><f>A1&amp;""</f><v>kết quả</v></c><c t="b"><v>1</v></c>\
        <c t="e"><v>#N/A</v></c><c r="F5" s="1"/></row>
        """,
      strings:
        "<si><t>không</t></si><si><r><t>Mật</t></r><rPh><t>x</t></rPh><r><t> ong_x000A__x005F_x0041_</t></r></si>")
    #expect(
      try book.read() == [
        .init(number: 2, cells: ["Mật ong\n_x0041_", "", "Nước mắm"]),
        .init(number: 5, cells: ["", "kết quả", "TRUE", "#N/A"], unreckoned: [3]),
      ])
  }

  @Test("faults and formulas without a value are marked; an empty text that was reckoned is empty")
  func unreckoned() throws {
    let book = SampleBook(
      rows: """
        <row><c t="e"><v>#SPILL!</v></c><c><f>A1</f></c><c><f>A1</f><v/></c><c t="str"><f>A1</f><v></v></c>\
        <c t="str"><f>A1</f></c><c><f>1+1</f><v>2</v></c><c t="inlineStr"><is><t>#REF!</t></is></c></row>
        """)
    #expect(
      try book.read() == [
        .init(number: 1, cells: ["#SPILL!", "", "", "", "", "2", "#REF!"], unreckoned: [0, 1, 2, 4])
      ])
  }

  @Test("numbers come as the digits that are shown, days as days")
  func numbers() throws {
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="0000\\ 000\\ 000"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy;@"/>\
      </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164"/>\
      <xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>
      """
    let row = """
      <row><c><v>7</v></c><c><v>7.0</v></c><c><v>9.12345678E8</v></c><c s="1"><v>912345678</v></c>\
      <c s="2"><v>46348</v></c><c s="3"><v>46348.5</v></c></row>
      """
    let shown = ["7", "7", "912345678", "0912 345 678", "2026-11-22", "2026-11-22"]
    #expect(try SampleBook(rows: row, styles: styles).read() == [.init(number: 1, cells: shown)])
    var late = SampleBook(rows: "<row><c s=\"2\"><v>44886</v></c></row>", styles: styles)
    late.parts[1].text = late.parts[1].text.replacing("<workbookPr/>", with: "<workbookPr date1904=\"1\"/>")
    #expect(try late.read().first?.cells == ["2026-11-22"])
  }

  @Test("what the program writes comes back as it was, formulas as text")
  func thereAndBack() throws {
    let texts = [
      ["code", "tên"], ["=1+2", "+84"], ["  hai  dấu cách ", "_x0041_"], ["<&>\"'", "ạ 🐟"], ["0012", "-"],
    ]
    let workbook = Workbook(
      title: "thử",
      sheets: [.init(name: "a", columns: [10, 10], frozenRows: 1, rows: texts.map { $0.map { Workbook.Cell($0) } })])
    let bytes = try XLSXRenderer.bytes(workbook, created: "2026-11-22T10:30:00+07:00")
    #expect(try SampleBook.read(bytes).map(\.cells) == texts)
  }

  private static func failure(_ read: () throws -> Void) -> SpreadsheetError? {
    do { try read() } catch { return error as? SpreadsheetError }
    return nil
  }

  @Test("a file that is no workbook, an old or locked one and a damaged one are told apart")
  func strangers() throws {
    let book = try ZipArchive.bytes(SampleBook().parts)
    let files: [([UInt8], SpreadsheetError)] = [
      ([], .notASpreadsheet), (Array("code,name,producer\n".utf8), .notASpreadsheet),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600), .oldOrLocked),
      (try ZipArchive.bytes([("content.xml", "<office/>")]), .otherArchive),
      (Array(book.dropLast(30)), .broken(part: "zip")),
    ]
    for (bytes, error) in files {
      #expect(Self.failure { _ = try SampleBook.read(bytes) } == error)
      #expect(!error.explanation(in: .vietnamese).isEmpty && !error.explanation(in: .english).isEmpty)
    }
    #expect(Self.failure { _ = try WorksheetReader.read("/nowhere/x.xlsx") } == .missing)
  }

  /// Rows that no spreadsheet program writes.
  static let brokenRows = [
    "<row><c></row>", "<row r=\"0\"/>", "<row r=\"9\"/><row r=\"8\"/>", "<row r=\"99999999999999999999\"/>",
    "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "<row><c r=\"1\"/></row>",
    "<row><c t=\"s\"><v>0</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>", "<row r=\"1048576\"/><row/>",
    "<row r=\"1048577\"/>", "<row r=\"9223372036854775807\"/><row/>", "<row r=\"0\"/>", "<row r=\"-1\"/>",
  ]

  @Test("rows and cells that contradict each other are a damaged file", arguments: brokenRows)
  func broken(rows: String) {
    #expect(
      Self.failure { _ = try SampleBook(rows: rows).read() } == .broken(part: "xl/worksheets/sheet2.xml"))
  }

  @Test("a small file that unfolds to a huge one is refused")
  func bombs() throws {
    var spaces = SampleBook()
    spaces.parts[4].text += String(repeating: " ", count: 65 << 20)
    let long = String(repeating: "x", count: 1 << 20)
    let again = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 70)
    let wide = String(repeating: "<row><c r=\"IV1\"><v>1</v></c></row>", count: 20_000)
    for book in [
      spaces, SampleBook(rows: again, strings: "<si><t>\(long)</t></si>"), SampleBook(rows: wide),
      SampleBook(rows: "<row><c r=\"XFD1\"><v>1</v></c></row>"),
    ] {
      #expect(Self.failure { _ = try book.read() } == .tooLarge)
    }
    var entities = SampleBook()
    entities.parts[4].text = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>" + entities.parts[4].text
    #expect(Self.failure { _ = try entities.read() } == .broken(part: "xl/worksheets/sheet2.xml"))
  }
}
