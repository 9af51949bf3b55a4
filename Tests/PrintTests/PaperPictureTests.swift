import Council
import CouncilFixtures
import Demo
import Documents
import Foundation
import Rulebook
import RulebookFiles
import Testing

/// The first page of each kind of paper as a small picture: what words and places alone would not show.
@Suite("Papers as pictures")
struct PaperPictureTests {
  private static let dotsPerInch = 50
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures")

  @Test(
    "the first page looks as it did",
    arguments: [
      "minutes", "short-minutes", "summary", "sheets", "blank-sheets", "letter", "decision", "forms", "advisory-report",
      "session-minutes", "season",
    ])
  func firstPage(name: String) throws {
    let page = try Raster(PDFReading(Self.document(name)), dotsPerInch: Self.dotsPerInch)
    let path = Self.folder.appending(path: "\(name).png").path
    if let golden = Raster(png: path), let difference = golden.difference(to: page), difference.isNoise { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { return try page.write(png: path) }
    let seen = FileManager.default.temporaryDirectory.appending(path: "ocop-\(name).png").path
    try page.write(png: seen)
    let difference = Raster(png: path).flatMap { $0.difference(to: page) }
    Issue.record(
      """
      \(path) does not look like the page, which is now in \(seen): \
      \(difference.map { "mean \($0.mean), far \($0.far)" } ?? "no picture of this size"). \
      Look at both; UPDATE_GOLDEN=1 writes the picture anew.
      """)
  }

  @Test("the comparison sees a moved paragraph and a missing line, and takes smoothed edges for noise")
  func comparison() throws {
    let page = try Raster(PDFReading(Self.document("minutes")), dotsPerInch: Self.dotsPerInch)
    #expect(try #require(page.difference(to: page)).isNoise)
    var noisy = page
    for place in noisy.pixels.indices where place % 3 == 0 {
      let lighter = place % 2 == 0
      noisy.pixels[place] = UInt8(clamping: Int(page.pixels[place]) + (lighter ? 4 : -4))
    }
    #expect(try #require(page.difference(to: noisy)).isNoise)
    #expect(page.difference(to: Raster(width: 1, height: 1, pixels: [0])) == nil)

    let document = try Self.document("minutes")
    let first = try #require(
      document.blocks.firstIndex { if case .paragraph(let one) = $0 { one.style == .body } else { false } })
    var moved = document.blocks
    moved.insert(.paragraph(Paragraph([" "])), at: first)
    var shorter = document.blocks
    shorter.remove(at: first)
    for blocks in [moved, shorter] {
      let other = try Raster(PDFReading(blocks), dotsPerInch: Self.dotsPerInch)
      #expect(try #require(page.difference(to: other)).isNoise == false)
    }
    // Three lines of text, a pixel lower.
    let rows = page.height / 2..<(page.height / 2 + 24)
    var shifted = page
    for row in rows {
      for column in 0..<page.width { shifted.pixels[row * page.width + column] = page[row - 1, column] }
    }
    #expect(try #require(page.difference(to: shifted)).isNoise == false)
  }

  private static func document(_ name: String) throws -> Document {
    if name == "season" { return try DemoSittings.season.get() }
    let request: PaperRequest =
      switch name {
      case "minutes": PaperRequest(.minutes, as: .pdf)
      case "short-minutes": PaperRequest(.minutes, as: .pdf, form: .short)
      case "summary": PaperRequest(.summary, as: .pdf)
      case "sheets": PaperRequest(.sheets, as: .pdf)
      case "blank-sheets": PaperRequest(.blankSheets, as: .pdf)
      case "letter", "decision": PaperRequest(.promotion, as: .pdf)
      case "forms": PaperRequest(.forms, as: .pdf)
      case "advisory-report": PaperRequest(.advisoryReport, as: .pdf)
      default: PaperRequest(.sessionMinutes, as: .pdf)
      }
    let parts = try DemoSittings.parts(request)
    guard case .document(let document) = parts[name == "decision" ? 1 : 0].content else {
      Issue.record("\(name) is no document")
      return Document(title: "", language: .vietnamese, blocks: [])
    }
    return first(document)
  }

  /// The first of the papers in one file.
  private static func first(_ document: Document) -> Document {
    Document(
      title: document.title, language: document.language, blocks: Array(document.blocks.prefix { $0 != .newPaper }))
  }
}
