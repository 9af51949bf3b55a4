import Council
import Documents
import Rating
import Rulebook
import TerminalUI

/// The minutes of the sitting as text, to be read, searched and written to a file.
public struct MinutesScreen: TextScreen {
  public var frame: Frame {
    didSet { if frame.size.columns != oldValue.size.columns { layOut() } }
  }
  var scroll = ScrollState()
  private(set) var state: MinutesState
  private let papers: PaperSource
  private var document: Document
  private var text: MinutesText
  let member: Member?

  /// Builds the minutes from the desk's sitting.
  public init(_ desk: Desk, papers: PaperSource) throws {
    frame = desk.frame
    self.papers = papers
    member = desk.member
    let material = try MinutesMaterial(of: desk.sitting.id, in: desk.store)
    state = MinutesState(material)
    document = Minutes.document(material, phrases: try papers.phrases())
    text = MinutesText(document, columns: Frame.minimum.columns)
  }

  public mutating func refresh(from desk: Desk) throws {
    let material = try MinutesMaterial(of: desk.sitting.id, in: desk.store)
    state = MinutesState(material)
    document = Minutes.document(material, phrases: try papers.phrases())
    layOut()
  }

  private mutating func layOut() {
    text = MinutesText(document, columns: frame.size.columns)
  }

  // MARK: Text

  var margin: Int { 0 }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let words = MinutesPhrases(language: frame.language)
    let versions = VersionLines(state.versions, language: frame.language).lines
    return [
      StyledLine(" " + words.title + "  ", .heading).adding(
        words.state(state), state.isDraft ? .warning : .good)
    ] + versions
  }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let text = width == text.columns ? text : MinutesText(document, columns: width)
    let indent = String(repeating: " ", count: max(width - text.width, 0) / 2)
    return text.lines.map { StyledLine(indent + $0) }
  }

  var findable: [SearchText] { text.searchable }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }
}
