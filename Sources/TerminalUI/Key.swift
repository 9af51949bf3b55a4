/// A key of the keyboard, as a terminal reports it.
public enum Key: Hashable, Sendable {
  /// A key that types a character; the space bar included.
  case character(Character)
  /// F1 and on.
  case function(Int)
  /// Ctrl with a lower-case letter, a space, or one of `\ ] ^ _`.
  case control(Character)
  /// The arrow keys.
  case up, down, left, right
  /// The arrow keys that go by words: with Ctrl, or as terminals send Alt-B and Alt-F.
  case wordLeft, wordRight
  /// The keys that jump.
  case home, end, pageUp, pageDown
  /// The keys that end or leave something.
  case enter, escape
  /// Tab, and Tab with Shift.
  case tab, backTab
  /// The keys that edit.
  case backspace, delete, insert
}

extension Key {
  /// The key named in tmux's notation: `Up`, `Enter`, `Escape`, `F9`, `C-c`, `Space`, `BSpace`, `PPage`, `x`…
  ///
  /// Nil for a name that means no key.
  public init?(name: String) {
    if let key = Self.keys[name] {
      self = key
    } else if name.count == 1, let character = name.first, !character.isControl {
      self = .character(character)
    } else if name.hasPrefix("C-"), let letter = name.dropFirst(2).first {
      let rest = name.dropFirst(2)
      guard rest == "Space" || rest.count == 1 else { return nil }
      self = .control(rest == "Space" ? " " : Character(letter.lowercased()))
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The key in tmux's notation; `Key(name:)` reads it back.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .control(" "): "C-Space"
    case .control(let character): "C-\(character)"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .wordLeft: "C-Left"
    case .wordRight: "C-Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PPage"
    case .pageDown: "NPage"
    case .enter: "Enter"
    case .escape: "Escape"
    case .tab: "Tab"
    case .backTab: "BTab"
    case .backspace: "BSpace"
    case .delete: "DC"
    case .insert: "IC"
    }
  }

  private static let keys: [String: Key] = {
    let named: [Key] = [
      .character(" "), .up, .down, .left, .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .enter,
      .escape, .tab, .backTab,
      .backspace, .delete, .insert,
    ]
    let aliases: [String: Key] = [
      "PageUp": .pageUp, "PgUp": .pageUp, "PageDown": .pageDown, "PgDn": .pageDown, "Delete": .delete,
      "Insert": .insert, "M-b": .wordLeft, "M-f": .wordRight,
    ]
    return aliases.merging(named.map { ($0.name, $0) }, uniquingKeysWith: { alias, _ in alias })
  }()
}
