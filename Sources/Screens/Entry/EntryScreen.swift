import Council
import Rulebook
import Season
import TerminalUI

/// Asks for the fields of one entry on the register and hands in the act that comes of them.
public struct EntryScreen: CouncilScreen {
  public var frame: Frame
  private(set) var entry: any Entry
  /// The field that has the keyboard, of those asked for.
  private(set) var focus = 0 { didSet { isTouched = false } }
  /// True once something was typed into the field that has the keyboard.
  private var isTouched = false
  /// True once text was typed into any field.
  private var hasText = false

  init(_ desk: Desk, _ entry: any Entry) {
    frame = desk.frame
    self.entry = entry
    self.entry.fields.year = desk.today.year
  }

  var words: EntryPhrases { EntryPhrases(language: frame.language) }

  private var current: EntryField.Name? { entry.asked.indices.contains(focus) ? entry.asked[focus] : nil }

  public var isEditing: Bool { true }
  public var composes: Bool { entry.fields.all.contains { $0.name == current && $0.isText } }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard let name = current, let place = entry.fields.all.firstIndex(where: { $0.name == name }) else { return nil }
    if !isTouched { entry.fields.all[place].clear(before: event) }
    guard entry.fields.all[place].handle(event) else { return nil }
    isTouched = true
    hasText = hasText || entry.fields.all[place].isText
    entry.follow(name)
    return []
  }

  public var beforeEscape: String? { textIsDropped(hasText) }

  public var meaning: [String] {
    entry.about(words) + [words.leaveFollows]
  }

  public var commands: [Command<EntryScreen>] {
    let isChoice = current.map { name in
      if case .choice? = entry.fields.all.first(where: { $0.name == name })?.content { true } else { false }
    }
    return [
      Command([.left, .right], words.choose, label: isChoice == true ? words.chooseLabel : nil, priority: 3) { _ in []
      },
      Command(.enter, words.next, label: words.nextLabel, priority: 4) { $0.advance() },
      Command([.up, .down, .tab, .backTab], words.move, keysLabel: "↑↓", label: words.moveLabel, priority: 2) {
        screen, key in
        let step = key == .up || key == .backTab ? -1 : 1
        screen.complete()
        screen.focus = min(max(screen.focus + step, 0), screen.entry.asked.count - 1)
        return []
      },
      Command(.function(9), words.save, label: words.saveLabel, priority: 6) { $0.save() },
      Command(.escape, words.leave, label: words.leaveLabel, priority: 5) { _ in [.back] },
    ]
  }

  /// Goes on to the next field; saves behind the last one.
  private mutating func advance() -> [Effect] {
    guard let name = current else { return [] }
    complete()
    if let fault = entry.fault(name, words) {
      frame.message = fault
      return []
    }
    guard focus < entry.asked.count - 1 else { return save() }
    focus += 1
    return []
  }

  /// Writes what was typed short in full, as the field is left.
  private mutating func complete() { if let current { entry.complete(current) } }

  private mutating func save() -> [Effect] {
    complete()
    for (place, name) in entry.asked.enumerated() {
      guard let fault = entry.fault(name, words) else { continue }
      focus = place
      frame.message = fault
      return []
    }
    let intents = entry.intents
    return intents.isEmpty ? [] : intents.map(Effect.save) + [.back]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 1, rows: 0).narrowed(to: 110)
    var lines = [StyledLine(entry.title(words), .heading)]
    for text in entry.about(words) { lines += StyledLine.wrapped(text, .muted, width: page.columns) }
    canvas.write(lines, in: page)
    let place = page.split(top: lines.count + (lines.count + entry.asked.count < page.rows ? 1 : 0)).rest
    let labels = entry.asked.map { words.label($0).cellWidth }.max() ?? 0
    // Where there is no room for all, the focus stays in view.
    let first = max(0, min(focus - place.rows + 1, entry.asked.count - place.rows))
    for (row, name) in entry.asked.dropFirst(max(first, 0)).prefix(place.rows).enumerated() {
      canvas.onClick(
        Rect(row: place.row + row, column: place.column, columns: place.columns, rows: 1),
        select: max(first, 0) + row - focus, own: nil)
      draw(name, labels: labels, row: place.row + row, in: place, on: &canvas)
    }
  }

  private func draw(_ name: EntryField.Name, labels: Int, row: Int, in place: Rect, on canvas: inout Canvas) {
    guard let field = entry.fields.all.first(where: { $0.name == name }) else { return }
    let isCurrent = name == current
    if isCurrent { canvas.write(String(canvas.glyphs.pointer), row: row, column: place.column, style: .accent) }
    canvas.write(words.label(name), row: row, column: place.column + 2, style: isCurrent ? .key : .plain)
    let column = place.column + labels + 5
    let room = Rect(row: row, column: column, columns: max(place.endColumn - column, 0), rows: 1)
    switch field.content {
    case .text(let text) where isCurrent: text.draw(on: &canvas, in: room, language: frame.language)
    case .text where field.text.isEmpty:
      let fault = entry.fault(name, words) != nil
      canvas.write(
        fault ? words.needed : words.optional, row: row, column: column, style: fault ? .warning : .muted,
        width: room.columns)
    case .choice where isCurrent:
      canvas.writeChoice(field.text, in: room)
    default: canvas.write(field.text, row: row, column: column, width: room.columns, overflow: .ellipsis)
    }
  }
}
