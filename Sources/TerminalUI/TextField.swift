/// A line of text being edited, as characters and a place between them.
///
/// Every edit leaves the text composed (see `String.composed`), so that input methods which send a base letter and its
/// marks apart end up with one character, and one press of Backspace takes the whole of it away.
public struct TextField: Hashable, Sendable {
  /// The text as characters.
  public private(set) var characters: [Character] = []
  /// The place of the cursor: how many characters are before it.
  public private(set) var cursor = 0
  /// The most characters that fit; nil for no limit.
  public let limit: Int?

  private var history: [Snapshot] = []
  /// What was undone, the latest last.
  private var undone: [Snapshot] = []
  private var lastEdit: Edit?

  /// A field holding `text`, the cursor at its end; what exceeds `limit` characters is left out.
  public init(_ text: String = "", limit: Int? = nil) {
    self.limit = limit.map { max($0, 0) }
    insert(text)
    history = []
    lastEdit = nil
  }

  /// The text.
  public var text: String { String(characters) }

  /// How many characters still fit; nil where there is no limit.
  public var room: Int? { limit.map { $0 - characters.count } }

  /// Whether there is no text.
  public var isEmpty: Bool { characters.isEmpty }

  /// Puts `text` before the cursor: line breaks and tabs become blanks, other control characters are left out.
  ///
  /// Combining marks at its beginning join the character before the cursor. What exceeds the limit is left out.
  public mutating func insert(_ text: String) {
    guard !text.isEmpty else { return }
    let isWord = text.count == 1 && text.first?.isWhitespace == false
    change(.insert, joins: isWord) { field in
      for character in text { field.insertOne(character) }
    }
  }

  /// Puts other letters in the place of the word before the cursor, as part of the typing that is under way.
  ///
  /// Where that word does not stand there, or the new one exceeds the limit, the key counts as what it is.
  public mutating func retype(_ retyping: Retyping) {
    let (old, new) = (Array(retyping.old), Array(retyping.new))
    guard characters[..<cursor].suffix(old.count).elementsEqual(old),
      characters.count - old.count + new.count <= limit ?? .max
    else {
      if let key = retyping.key { _ = handle(key) }
      return
    }
    change(.insert, joins: true) { field in
      field.characters.replaceSubrange(field.cursor - old.count..<field.cursor, with: new)
      field.cursor += new.count - old.count
    }
  }

  /// Takes the character before the cursor away.
  public mutating func backspace() {
    guard cursor > 0 else { return }
    change(.delete, joins: true) { field in
      field.cursor -= 1
      field.characters.remove(at: field.cursor)
    }
  }

  /// Takes the character after the cursor away.
  public mutating func delete() {
    guard cursor < characters.count else { return }
    change(.delete, joins: true) { $0.characters.remove(at: $0.cursor) }
  }

  /// Takes everything before the cursor away.
  public mutating func deleteToStart() { deleteBackwards(to: 0) }

  /// Takes everything after the cursor away.
  public mutating func deleteToEnd() {
    guard cursor < characters.count else { return }
    change(.cut, joins: false) { $0.characters.removeSubrange($0.cursor...) }
  }

  /// Takes the word before the cursor away, and the blanks behind it.
  public mutating func deleteWord() { deleteBackwards(to: wordStart) }

  /// Takes back the latest edit, a run of typing at once; returns whether there was one.
  @discardableResult public mutating func undo() -> Bool {
    guard let snapshot = history.popLast() else { return false }
    undone.append(present)
    show(snapshot)
    return true
  }

  /// Does again what was undone last; returns whether there was anything, and no edit since.
  @discardableResult public mutating func redo() -> Bool {
    guard let snapshot = undone.popLast() else { return false }
    history.append(present)
    show(snapshot)
    return true
  }

  /// Moves the cursor to `place`, or as near as the text allows.
  public mutating func move(to place: Int) {
    cursor = min(max(place, 0), characters.count)
    lastEdit = nil
  }

  /// Moves the cursor to the beginning of the word on its left.
  public mutating func moveWordLeft() { move(to: wordStart) }

  /// Moves the cursor behind the word on its right.
  public mutating func moveWordRight() {
    var place = cursor
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    move(to: place)
  }

  /// Where the word on the left of the cursor begins.
  private var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private mutating func deleteBackwards(to start: Int) {
    guard start < cursor else { return }
    change(.cut, joins: false) { field in
      field.characters.removeSubrange(start..<field.cursor)
      field.cursor = start
    }
  }

  private mutating func insertOne(_ character: Character) {
    if cursor > 0 {
      let joined = String(characters[cursor - 1]) + String(character)
      if joined.count == 1, let merged = joined.first, !merged.isControl {
        characters[cursor - 1] = merged.composed
        return
      }
    }
    let shown: Character = character.isControl && character.isWhitespace ? " " : character.composed
    // A mark without a letter or a direction sign would sit in the text unseen.
    guard !shown.isControl, shown.cellWidth > 0, characters.count < limit ?? .max else { return }
    characters.insert(shown, at: cursor)
    cursor += 1
  }
}

// MARK: - Undo

extension TextField {
  private struct Snapshot: Hashable, Sendable {
    let characters: [Character]
    let cursor: Int
  }

  private enum Edit: Hashable, Sendable { case insert, delete, cut }

  private static let historyLimit = 100

  private var present: Snapshot { Snapshot(characters: characters, cursor: cursor) }

  private mutating func show(_ snapshot: Snapshot) {
    (characters, cursor) = (snapshot.characters, snapshot.cursor)
    lastEdit = nil
  }

  /// Carries `edit` out, remembering the text before it unless it continues the edit before (`joins`).
  private mutating func change(_ edit: Edit, joins: Bool, _ body: (inout TextField) -> Void) {
    let before = present
    body(&self)
    settle()
    guard before.characters != characters else { return }
    undone = []
    if !(joins && lastEdit == edit) {
      history.append(before)
      if history.count > Self.historyLimit { history.removeFirst() }
    }
    lastEdit = edit
  }

  /// Joins neighbours that have become one character, such as the halves of a flag.
  private mutating func settle() {
    let whole = Array(text)
    guard whole.count != characters.count else { return }
    cursor = min(String(characters[..<cursor]).count, whole.count)
    characters = whole
  }
}
