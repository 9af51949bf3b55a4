extension Key {
  /// What a footer or a help page calls the key: `↑`, `F9`, `Esc`, `Ctrl-C`.
  public var label: String { label(in: .unicode) }

  /// What a footer or a help page calls the key, drawn with `glyphs`.
  public func label(in glyphs: Glyphs) -> String {
    switch self {
    case .control(" "): "Ctrl-Space"
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .up: glyphs.arrows[0]
    case .down: glyphs.arrows[1]
    case .left: glyphs.arrows[2]
    case .right: glyphs.arrows[3]
    case .wordLeft: "Ctrl-\(glyphs.arrows[2])"
    case .wordRight: "Ctrl-\(glyphs.arrows[3])"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .escape: "Esc"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    default: name
    }
  }

  /// One label for several keys: `1-9` for digits in a row, `↑↓` for arrows, otherwise `Enter/Space`.
  public static func label(of keys: [Key], in glyphs: Glyphs = .unicode) -> String {
    let labels = keys.map { $0.label(in: glyphs) }
    if let first = labels.first, let last = labels.last, keys.count > 2, areConsecutiveDigits(keys) {
      return "\(first)-\(last)"
    }
    let areArrows = keys.allSatisfy { [.up, .down, .left, .right].contains($0) }
    return labels.joined(separator: areArrows && glyphs == .unicode ? "" : "/")
  }

  /// A label written down with arrows, as a terminal with `glyphs` can show it: `↑↓` or `Up/Down`.
  static func named(_ label: String, in glyphs: Glyphs) -> String {
    guard glyphs != .unicode else { return label }
    let arrows = Dictionary(uniqueKeysWithValues: zip(Glyphs.unicode.arrows, glyphs.arrows))
    let names = label.map { arrows[String($0)] ?? String($0) }
    let areArrows = label.allSatisfy { arrows[String($0)] != nil }
    return names.joined(separator: areArrows ? "/" : "")
  }

  private static func areConsecutiveDigits(_ keys: [Key]) -> Bool {
    let digits = keys.map { key in
      if case .character(let character) = key, character.isASCII { character.wholeNumberValue } else { Int?.none }
    }
    return zip(digits, digits.dropFirst()).allSatisfy { pair in
      if case (let one?, let next?) = pair { next == one + 1 } else { false }
    }
  }
}
