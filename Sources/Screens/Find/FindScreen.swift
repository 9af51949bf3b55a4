import TerminalUI

/// The search over a screen: with every letter the screen below goes to the first place that holds what is typed.
///
/// `App` puts the screen back as the search left it.
struct FindScreen: CouncilScreen {
  var frame: Frame { didSet { passFrame() } }
  /// The screen as it is to be when the search is closed.
  private(set) var below: any FindableScreen
  private let beginning: any FindableScreen
  private(set) var field = TextField(limit: 60)
  /// The places that hold what is typed.
  private(set) var places: [Int] = []
  /// Which of them is looked at.
  private(set) var found: Int?

  /// Begins a search on `screen`.
  init(over screen: any FindableScreen) {
    frame = screen.frame
    frame.message = nil
    below = screen
    beginning = screen
    passFrame()
  }

  private mutating func passFrame() {
    below.frame = frame
    below.frame.message = nil
  }

  mutating func refresh(from desk: Desk) throws {
    try below.refresh(from: desk)
    look()
  }

  private var words: FindPhrases { FindPhrases(language: frame.language) }

  // MARK: Search

  var isEditing: Bool { true }

  mutating func typed(_ event: Event) -> [Effect]? {
    let before = field.text
    guard field.handle(event) else { return nil }
    guard field.text != before else { return [] }
    look()
    // From where the search began, so that a letter taken back leads back.
    let start = beginning.spot
    found = places.firstIndex { $0 >= start } ?? places.indices.first
    if let found { below.go(toSpot: places[found]) } else { returnToBeginning() }
    return []
  }

  private mutating func look() {
    let query = SearchQuery(field.text)
    places = query.isEmpty ? [] : below.findable.enumerated().filter { $0.element.matches(query) }.map(\.offset)
    found = found.flatMap { places.indices.contains($0) ? $0 : nil }
  }

  /// Looks at the next place, or the one before; behind the last comes the first.
  private mutating func go(by step: Int) {
    guard let here = found, !places.isEmpty else { return }
    let next = (here + step + places.count) % places.count
    found = next
    below.go(toSpot: places[next])
  }

  private mutating func returnToBeginning() {
    below = beginning
    passFrame()
  }

  var commands: [Command<FindScreen>] {
    let shared = TextPhrases(language: frame.language)
    let nothing = found == nil ? words.nothing(field.text) : nil
    return [
      Command([.down, .up], words.next, keysLabel: "↑↓", label: words.nextLabel, priority: 3, disabledBecause: nothing)
      {
        screen, key in
        screen.go(by: key == .down ? 1 : -1)
        return []
      },
      Command(.enter, words.stay, label: words.stayLabel, priority: 4, disabledBecause: nothing) { _ in [.back] },
      Command(.function(1), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      Command(.escape, words.leave, label: words.leaveLabel, priority: 5) { screen in
        screen.returnToBeginning()
        return [.back]
      },
    ]
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    below.draw(on: &canvas)
    guard canvas.size.holds(Frame.minimum) else { return }
    // The arrows lead from place to place here: a click on a row of the screen below would go astray.
    canvas.dropZones()
    let bottom = canvas.size.rows - 1
    canvas.mark(
      SearchQuery(field.text), in: Rect(row: 2, column: 0, columns: canvas.size.columns, rows: bottom - 3),
      style: .field)
    canvas.fill(Rect(row: bottom - 1, column: 0, columns: canvas.size.columns, rows: 2))
    footer(canvas.glyphs).draw(on: &canvas, row: bottom)
    drawField(on: &canvas, row: bottom - 1)
  }

  private func drawField(on canvas: inout Canvas, row: Int) {
    let end = canvas.size.columns - 1
    let note = frame.message ?? words.note(found, of: places.count, for: field.text)
    let isFound = frame.message == nil && (found != nil || field.isEmpty)
    let noteWidth = canvas.write(
      note, row: row, endingBefore: end, style: isFound ? .muted : .warning, width: canvas.size.columns * 2 / 3)
    let start = 1 + canvas.write(words.prompt, row: row, column: 1, style: .key)
    field.draw(
      on: &canvas, in: Rect(row: row, column: start, columns: max(end - noteWidth - 2 - start, 0), rows: 1),
      focused: true)
  }
}
