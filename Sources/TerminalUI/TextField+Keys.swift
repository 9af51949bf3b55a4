extension TextField {
  /// Answers a key or a paste; returns false for an event that means nothing to a text field.
  public mutating func handle(_ event: Event) -> Bool {
    switch event {
    case .key(let key): return handle(key)
    case .paste(let text):
      insert(text)
      return true
    case .click, .wheel, .resize, .wake, .tick, .end: return false
    }
  }

  /// Answers a key: characters, arrows, Home, End, Backspace, Delete, and the Ctrl keys that shells know.
  ///
  /// Ctrl-A and Ctrl-E jump, Ctrl-U, Ctrl-K and Ctrl-W delete to the start, to the end and a word, Ctrl-_ undoes.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: characters.count)
    case .backspace: backspace()
    case .delete: delete()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    case .control("w"): deleteWord()
    case .control("_"): undo()
    default: return false
    }
    return true
  }
}
