import Demo
import Documents
import Foundation
import Print
import Rulebook
import Testing

/// Papers as DOCX, opened by LibreOffice: what is on the tree is on the pages.
@Suite("DOCX in LibreOffice")
struct WordProcessorTests {
  /// `.ci/run` checks with it and fails without; elsewhere the tests are left out, and say what is missing.
  private static let isAsked =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")
    || ProcessInfo.processInfo.environment["CI"] == "true"

  /// Every paper that comes as DOCX, by the name of its file.
  private static func documents() throws -> [String: Document] {
    var documents = ["season": try DemoSittings.season.get()]
    for paper in Paper.allCases where paper.formats.contains(.docx) {
      for part in try DemoSittings.parts(PaperRequest(paper, as: .docx)) {
        guard case .document(let document) = part.content else { continue }
        // Of the forms, those of one product.
        let papers = document.blocks.split(separator: Block.newPaper).prefix(3)
        documents[part.stem] = Document(
          title: document.title, language: document.language, blocks: Array(papers.joined(separator: [.newPaper])))
      }
    }
    return documents
  }

  @Test(
    "every figure and word of every paper is on its pages",
    .enabled(if: isAsked, "LibreOffice is not installed: apt-get install libreoffice-writer-nogui"))
  func figures() throws {
    let documents = try Self.documents()
    #expect(documents.count >= 5)
    try Tool.inFolder { folder in
      for (name, document) in documents {
        try Data(DOCXRenderer.bytes(document, created: PDFReading.moment)).write(
          to: folder.appending(path: "\(name).docx"))
      }
      let files = documents.keys.sorted().map { folder.appending(path: "\($0).docx").path }
      let result = try Tool.run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder.path] + files)
      #expect(result.status == 0, "\(result.complaint)")
      for (name, document) in documents {
        let shown = try Tool.run("pdftotext", [folder.appending(path: "\(name).pdf").path, "-"]).text
        let (found, wanted) = (Self.counts(shown), Self.counts(document.texts.joined(separator: "\n")))
        #expect(wanted.count > 50, "\(name)")
        // Heads of tables and numbers of pages come on top of what the tree has.
        let missing = wanted.filter { found[$0.key, default: 0] < $0.value }
        #expect(missing.isEmpty, "\(name): \(missing.prefix(10))")
      }
    }
  }

  /// How often each word and figure occurs, hyphens left out: a line may end in one, and poppler then drops it.
  private static func counts(_ text: String) -> [Substring: Int] {
    let whole = text.replacing("-\n", with: "").replacing("-", with: "")
    let words = whole.precomposedStringWithCanonicalMapping.split { !$0.isLetter && !$0.isNumber && $0 != "," }
    return Dictionary(words.map { ($0.drop { $0 == "," }.trimmed, 1) }, uniquingKeysWith: +)
  }
}

extension Substring {
  /// Without commas behind it: a comma counts inside figures only.
  fileprivate var trimmed: Substring {
    var text = self
    while text.last == "," { text.removeLast() }
    return text
  }
}

extension Document {
  /// Every text of the tree.
  fileprivate var texts: [String] { blocks.flatMap(\.texts) }
}

extension Block {
  fileprivate var texts: [String] {
    switch self {
    case .head(let head):
      [head.authority, head.body, head.number, head.state, head.motto, head.placeAndDate ?? ""]
    case .title(let lines): lines
    case .paragraph(let paragraph): [paragraph.runs.plainText]
    case .list(let list): list.items.flatMap { [$0.label, $0.runs.plainText] }
    case .table(let table): (table.header + table.rows).flatMap(\.cells).map(\.runs.plainText)
    case .pictures(let pictures): pictures.map(\.sentence)
    case .signatures(let signatures): signatures.signers.flatMap { [$0.title, $0.name, $0.placeAndDate ?? ""] }
    case .notes(let notes): [notes.heading] + notes.lines
    case .pageBreak, .newPaper, .orientation: []
    }
  }
}
