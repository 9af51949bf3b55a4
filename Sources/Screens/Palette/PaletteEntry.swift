import TerminalUI

/// Something that the palette finds: a command of the screen below, a page, a product.
struct PaletteEntry: Sendable {
  /// What choosing it does once the palette is gone.
  enum Action: Sendable {
    /// Presses the command's key.
    case press(Key)
    case open(Destination)
  }

  let title: String
  /// The key that does the same, or what kind of thing it is.
  let note: String
  /// Why it cannot be chosen now; nil if it can.
  let disabledBecause: String?
  let action: Action
  fileprivate let text: SearchText

  init(_ title: String, note: String, disabledBecause: String? = nil, also other: [String] = [], action: Action) {
    self.title = title
    self.note = note
    self.disabledBecause = disabledBecause
    self.action = action
    text = SearchText([title] + other)
  }
}

extension [PaletteEntry] {
  /// Those that match what is typed: as typed first, then its words in any order, then those that are nearly so.
  func matching(_ typed: String) -> [PaletteEntry] {
    let query = SearchQuery(typed)
    if query.isEmpty { return self }
    let exact = filter { $0.text.holdsPhrase(query) }
    let any = filter { !$0.text.holdsPhrase(query) && $0.text.matches(query) }
    let found = exact + any
    return found.isEmpty ? filter { $0.text.resembles(query) } : found
  }
}

extension CouncilScreen {
  /// The screen's commands as entries, what can be done now first; while a text is typed, those of keys that type
  /// nothing. Keys that only move are left out: nobody looks for them.
  func paletteEntries(_ glyphs: Glyphs) -> [PaletteEntry] {
    let moves: Set<Key> = [.up, .down, .left, .right, .pageUp, .pageDown, .home, .end]
    let all: [PaletteEntry] = commands.filter(\.isShown).compactMap { command in
      let usable = command.keys.first { key in
        if case .character = key { !isEditing } else { !moves.contains(key) }
      }
      guard let usable else { return nil }
      return PaletteEntry(
        command.title, note: command.keysLabel(in: glyphs), disabledBecause: command.disabledBecause,
        action: .press(usable))
    }
    return all.filter { $0.disabledBecause == nil } + all.filter { $0.disabledBecause != nil }
  }
}
