import Council
import Documents
import Rulebook
import TerminalUI

/// A paper as text, page by page as it is told apart on paper.
public struct PreviewScreen: TextScreen {
  public var frame: Frame
  var scroll = ScrollState()
  private let request: PaperRequest
  private let papers: PaperSource
  /// The blocks of each page.
  private var pages: [[Block]]
  private(set) var page = 0

  /// Builds what `request` asks for of the desk's sitting.
  /// - Throws: `PaperRefusal` where there is nothing to print, or the store's error.
  public init(_ desk: Desk, _ request: PaperRequest, papers: PaperSource) throws {
    frame = desk.frame
    self.request = request
    self.papers = papers
    pages = try Self.pages(of: request, desk, papers)
  }

  public mutating func refresh(from desk: Desk) throws {
    pages = try Self.pages(of: request, desk, papers)
    page = min(page, pages.count - 1)
  }

  private static func pages(of request: PaperRequest, _ desk: Desk, _ papers: PaperSource) throws -> [[Block]] {
    let parts = try request.parts(of: desk.sitting.id, in: desk.store, from: papers).parts
    let pages = parts.flatMap { part -> [[Block]] in
      guard case .document(let document) = part.content else { return [] }
      return document.blocks.split { $0 == .pageBreak || $0 == .newPaper || $0.turnsPage }.map(Array.init)
    }
    return pages.isEmpty ? [[]] : pages
  }

  private var words: PapersPhrases { PapersPhrases(language: frame.language) }

  var margin: Int { 0 }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] {
    [
      StyledLine(" " + request.paper.title(in: frame.language).asSentence + "  ", .heading)
        .adding(words.page(page + 1, of: pages.count), .muted)
    ]
  }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let columns = min(width, request.width.rawValue)
    let indent = String(repeating: " ", count: max(width - columns, 0) / 2)
    let document = Document(title: "", language: .vietnamese, blocks: pages[page])
    return PlainText(width: columns).lines(document).map { StyledLine(indent + $0) }
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }

  public var commands: [Command<PreviewScreen>] {
    let shared = TextPhrases(language: frame.language)
    return Self.scrolling(shared) + [
      Command([.left, .right], words.pages, label: pages.count > 1 ? words.pagesLabel : nil, priority: 3) {
        screen, key in
        screen.page = min(max(screen.page + (key == .left ? -1 : 1), 0), screen.pages.count - 1)
        screen.scroll = ScrollState()
        return []
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 2) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 4) { _ in
        [.back]
      },
    ]
  }
}

extension Block {
  /// True for what makes the pages lie another way.
  fileprivate var turnsPage: Bool { if case .orientation = self { true } else { false } }
}
