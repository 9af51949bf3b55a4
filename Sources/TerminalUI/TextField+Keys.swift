extension TextField {
  /// Answers a key, a paste or a retyping; returns false for an event that means nothing to a text field.
  public mutating func handle(_ event: Event) -> Bool {
    switch event {
    case .key(let key): return handle(key)
    case .paste(let text):
      insert(text)
      return true
    case .retype(let retyping):
      retype(retyping)
      return true
    case .click, .wheel, .resize, .wake, .tick, .end: return false
    }
  }

  /// Answers a key: characters, arrows, Home, End, Backspace, Delete, and the Ctrl keys that shells know.
  ///
  /// Ctrl-A and Ctrl-E jump, Ctrl-U, Ctrl-K and Ctrl-W delete to the start, to the end and a word, Ctrl-_ undoes, Ctrl-Y does
  /// again; Ctrl with an arrow goes by words.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: characters.count)
    case .backspace: backspace()
    case .delete: delete()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    case .control("w"): deleteWord()
    case .control("_"): undo()
    case .control("y"): redo()
    default: return false
    }
    return true
  }
}
