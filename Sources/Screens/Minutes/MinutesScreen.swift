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
  private(set) var search = TextField(limit: 60)
  private(set) var isSearching = false
  /// The line that the search is at.
  private(set) var found: Int?
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
    found = nil
  }

  // MARK: Text

  var margin: Int { 0 }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let words = MinutesPhrases(language: frame.language)
    let versions = VersionLines(state.versions, language: frame.language).lines
    if isSearching { return [StyledLine()] + versions }
    return [
      StyledLine(" " + words.title + "  ", .heading).adding(
        words.state(state), state.isDraft ? .warning : .good)
    ] + versions
  }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let text = width == text.columns ? text : MinutesText(document, columns: width)
    let indent = String(repeating: " ", count: max(width - text.width, 0) / 2)
    return text.lines.enumerated().map { index, line in
      StyledLine(indent + line, index == found ? .selectedMuted : .plain)
    }
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
    guard isSearching else { return }
    let used = canvas.write(MinutesPhrases(language: frame.language).search, row: body.row, column: 1, style: .key)
    search.draw(
      on: &canvas, in: Rect(row: body.row, column: 1 + used, columns: body.columns - used - 2, rows: 1),
      language: frame.language)
  }

  // MARK: Search

  public var isEditing: Bool { isSearching }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard isSearching else { return nil }
    switch event {
    case .key(.enter):
      isSearching = false
      find(from: scroll.offset, by: 1)
    case .key(.escape):
      isSearching = false
      search = TextField(limit: search.limit)
      found = nil
    default: return search.handle(event) ? [] : nil
    }
    return []
  }

  mutating func startSearch() {
    isSearching = true
    search = TextField(limit: search.limit)
  }

  /// Goes to the next line (`step` 1) or the one before (−1) that holds what is searched for.
  mutating func find(from start: Int, by step: Int) {
    let query = SearchQuery(search.text)
    guard !query.isEmpty else { return }
    let count = text.lines.count
    let order = (0..<count).map { ((start + step * $0) % count + count) % count }
    guard let line = order.first(where: { text.searchable[$0].holdsPhrase(query) }) else {
      found = nil
      frame.message = MinutesPhrases(language: frame.language).notFound(search.text)
      return
    }
    found = line
    let (_, height) = extent
    scroll.reveal(min(line + 2, count - 1), count: count, height: height)
    scroll.reveal(max(line - 2, 0), count: count, height: height)
  }

  /// Goes on from the line found last.
  mutating func findAgain(by step: Int) { find(from: (found ?? scroll.offset) + step, by: step) }

  /// Where a search goes on.
  var hasSearch: Bool { !search.isEmpty }
}
