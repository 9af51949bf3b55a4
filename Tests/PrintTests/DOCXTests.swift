import CouncilFixtures
import Demo
import Documents
import Foundation
import FoundationXML
import Print
import Rulebook
import TestSupport
import Testing

@Suite("Minutes as DOCX")
struct DOCXTests {
  private static let minutes = Result {
    Minutes.document(try MinutesMaterial(of: Demo.districtID, in: DemoSittings.district.get(), number: 5))
  }

  /// One part of the file that `document` becomes.
  private static func part(_ name: String, of document: Document) throws -> String {
    let bytes = try DOCXRenderer.bytes(document, created: PDFReading.moment)
    return try Tool.inFolder { folder in
      let file = folder.appending(path: "file.docx")
      try Data(bytes).write(to: file)
      #expect(try Tool.run("unzip", ["-tqq", file.path]).status == 0)
      // Square brackets are a pattern to unzip.
      return try Tool.run("unzip", ["-p", file.path, name.replacing("[", with: "\\[")]).text
    }
  }

  /// The words of every paragraph, one a line.
  private static func text(_ xml: String) -> String {
    xml.components(separatedBy: "<w:p>").dropFirst().map { paragraph in
      paragraph.components(separatedBy: "<w:t xml:space=\"preserve\">").dropFirst()
        .map { $0.prefix(while: { $0 != "<" }) }.joined()
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  @Test("the words, in order")
  func golden() throws {
    expectGolden("minutes-district-docx", Self.text(try Self.part("word/document.xml", of: Self.minutes.get())).masked)
  }

  @Test("every part is well formed, made twice it is the same")
  func wellFormed() throws {
    let document = try Self.minutes.get()
    for name in [
      "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/_rels/document.xml.rels",
      "word/styles.xml", "word/header1.xml",
    ] {
      let parser = XMLParser(data: Data(try Self.part(name, of: document).utf8))
      #expect(parser.parse(), "\(name)")
    }
    let bytes = try DOCXRenderer.bytes(document, created: PDFReading.moment)
    #expect(try bytes == DOCXRenderer.bytes(document, created: PDFReading.moment))
  }

  @Test("heads repeat, rows stay whole, pages are numbered, the wide table has its own section, styles exist")
  func structure() throws {
    let document = try Self.minutes.get()
    let xml = try Self.part("word/document.xml", of: document)
    let tables = document.blocks.count { if case .table = $0 { true } else { false } }
    #expect(xml.components(separatedBy: "<w:tblHeader/>").count - 1 == tables)
    #expect(xml.components(separatedBy: "<w:tr>").count == xml.components(separatedBy: "<w:cantSplit/>").count)
    #expect(xml.contains("w:orient=\"landscape\"") && xml.components(separatedBy: "<w:titlePg/>").count == 2)
    #expect(try Self.part("word/header1.xml", of: document).contains("PAGE"))
    let styles = try Self.part("word/styles.xml", of: document)
    for style in xml.matches(of: #/w:(?:p|tbl)Style w:val="(\w+)"/#).map(\.1) {
      #expect(styles.contains("w:styleId=\"\(style)\""), "\(style)")
    }
    #expect(styles.contains("Times New Roman"))
  }

  @Test("children of pPr and tcPr stand in the order of the schema")
  func order() throws {
    let schema = [
      "pPr": ["pStyle", "keepNext", "pageBreakBefore", "pBdr", "spacing", "ind", "jc", "outlineLvl", "sectPr"],
      "tcPr": ["tcW", "gridSpan", "vMerge", "vAlign"],
    ]
    let blocks: [Block] = [
      .table(
        .init(
          columns: [.init(width: 4), .init(width: 9)], header: [.init([.init(["A"], columnSpan: 2)])],
          rows: [.init([.init(["b"], rowSpan: 2), .init("c")]), .init([.init("d")])])),
      .orientation(.landscape), .pageBreak, .paragraph(Paragraph(["e & <f> \u{1}\u{FFFF}"], style: .notice)),
    ]
    let document = Document(title: "<&>", language: .vietnamese, blocks: blocks)
    for xml in [
      try Self.part("word/document.xml", of: Self.minutes.get()), try Self.part("word/document.xml", of: document),
      try Self.part("word/styles.xml", of: document),
    ] {
      #expect(XMLParser(data: Data(xml.utf8)).parse())
      for (parent, known) in schema {
        for piece in xml.components(separatedBy: "<w:\(parent)>").dropFirst() {
          let inner = piece.components(separatedBy: "</w:\(parent)>")[0].components(separatedBy: "<w:sectPr>")
          let names = inner[0].replacing(#/<w:pBdr>.*?</w:pBdr>/#, with: "<w:pBdr/>")
            .matches(of: #/<w:(\w+)/#).map { String($0.1) }
          let places = names.map { known.firstIndex(of: $0) ?? -1 }
          #expect(!places.contains(-1) && places == places.sorted(), "\(names)")
        }
      }
    }
  }
}
