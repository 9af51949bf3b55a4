import Documents
import Rulebook

/// A document as a PDF file: A4 after Nghị định 30/2020/NĐ-CP, set in Tinos, by Pango and Cairo.
public enum PDFRenderer {
  /// The file's bytes; the same document and moment give the same bytes.
  ///
  /// - Parameter created: when the file is made, ISO 8601; goes into its properties.
  /// - Throws: `PrintError`.
  public static func bytes(_ document: Document, created: String) throws(PrintError) -> [UInt8] {
    let file = try PDFFile(size: Paper(.portrait).size)
    file.setTitle(document.title)
    file.setCreator("ocop")
    file.setCreated(created)
    let typesetter = try Typesetter(file)
    let numbers = PageNumbers(typesetter)
    let flow = Flow(file, drawNumber: numbers.draw)
    let outline = Outline()
    for (index, block) in document.blocks.enumerated() {
      let next = document.blocks.indices.contains(index + 1) ? document.blocks[index + 1] : nil
      switch block {
      case .pageBreak: flow.breakPage()
      case .orientation(let orientation): flow.turn(orientation)
      default:
        let composer = Composer(typesetter: typesetter, paper: flow.paper, outline: outline)
        let pieces = try composer.pieces(of: block)
        flow.add(block.keeps(with: next) ? pieces.keptWithNext : pieces)
      }
    }
    flow.finish()
    return PDFLanguage.adding(document.language == .vietnamese ? "vi-VN" : "en", to: try file.finish())
  }
}

extension Block {
  /// True where the end of the block must stand on the page of `next`: a heading with its text, a lead with its list or
  /// table, the closing words with the signatures.
  fileprivate func keeps(with next: Block?) -> Bool {
    guard let next else { return false }
    switch (self, next) {
    case (_, .signatures): return true
    case (.paragraph(let paragraph), _) where paragraph.style == .heading || paragraph.style == .subheading:
      return next.isFlowing
    case (.paragraph, .list), (.paragraph, .table), (.title, _), (.head, _): return next.isFlowing
    default: return false
    }
  }

  private var isFlowing: Bool {
    switch self {
    case .pageBreak, .orientation: false
    default: true
    }
  }
}

/// The outline as it grows: headings under the title, subheadings under headings.
final class Outline {
  private var heading: Int32 = 0

  /// Adds a heading that stands at `y` on `page`.
  func add(_ text: String, isSub: Bool, page: Page, y: Double) {
    let number = page.file.addOutline(text, under: isSub ? heading : 0, page: page.number, y: y)
    if !isSub { heading = number }
  }
}

/// Page numbers in the middle of the top margin, from page 2.
final class PageNumbers {
  private let typesetter: Typesetter

  init(_ typesetter: Typesetter) { self.typesetter = typesetter }

  func draw(on page: Page, _ paper: Paper) {
    guard page.number > 1 else { return }
    let style = TextStyle(size: Measure.pageNumber, alignment: .centre)
    guard let box = try? typesetter.box([Run("\(page.number)")], style, width: paper.width) else { return }
    box.draw(on: page.file, x: paper.left, y: (paper.top - box.height) / 2 + 2)
  }
}
