import Documents
import Rulebook

/// A document as a PDF file: A4 after Nghị định 30/2020/NĐ-CP, set in Tinos, by Pango and Cairo.
public enum PDFRenderer {
  /// The file's bytes; the same document and moment give the same bytes.
  ///
  /// - Parameters:
  ///   - created: when the file is made, ISO 8601; goes into its properties.
  ///   - progress: takes how much is done, in percent, each time that it is more.
  /// - Throws: `PrintError`.
  public static func bytes(
    _ document: Document, created: String, progress: (_ percent: Int) -> Void = { _ in }
  ) throws(PrintError) -> [UInt8] {
    let file = try PDFFile(size: Paper(.portrait).size)
    file.setTitle(document.title)
    file.setCreator("ocop")
    file.setCreated(created)
    let typesetter = try Typesetter(file)
    let numbers = PageNumbers(typesetter)
    let flow = Flow(file, drawNumber: numbers.draw)
    let outline = Outline()
    var percent = 0
    for (place, (block, keeps)) in document.keptBlocks.enumerated() {
      let done = place * 100 / document.blocks.count
      if done > percent {
        percent = done
        progress(done)
      }
      switch block {
      case .pageBreak: flow.breakPage()
      case .newPaper: flow.beginPaper()
      case .orientation(let orientation): flow.turn(orientation)
      default:
        let composer = Composer(typesetter: typesetter, paper: flow.paper, outline: outline)
        let pieces = try composer.pieces(of: block)
        flow.add(keeps ? pieces.keptWithNext : pieces)
      }
    }
    flow.finish()
    return PDFLanguage.adding(document.language.tag, to: try file.finish())
  }
}

/// The outline as it grows: headings under the title, subheadings under headings.
final class Outline {
  private var heading: Int32 = 0

  /// Adds a heading that stands at `y` on `page`.
  func add(_ text: String, isSub: Bool, page: Page, y: Double) {
    let number = page.file.addOutline(text, under: isSub ? heading : 0, page: page.index, y: y)
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
