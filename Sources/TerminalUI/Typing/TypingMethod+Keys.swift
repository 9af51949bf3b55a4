/// What a key can do to the word before it.
enum TypingMark: Hashable, Sendable {
  case tone(Tone)
  /// Takes the tone away.
  case noTone
  /// On the same letter; nil for any that can have one.
  case circumflex(Character?)
  /// The shapes that the key stands for.
  case hornOrBreve([LetterShape])
  case stroke
}

extension TypingMethod {
  /// The mark that `key` can be, upper or lower case; nil for a mere letter.
  func meaning(of key: Character) -> TypingMark? {
    switch self {
    case .off: nil
    case .telex: Self.telexMarks[Character(key.lowercased())]
    case .vni: Self.vniMarks[key]
    }
  }

  /// The letter that `key` stands for by itself, though it is none on the keyboard: ơ or ư by a bracket in Telex.
  func letter(of key: Character) -> TypedLetter? {
    guard self == .telex, let base = Self.brackets[key] else { return nil }
    return TypedLetter(base, shape: .horn, keys: String(key))
  }

  private static let brackets: [Character: Character] = ["[": "o", "]": "u", "{": "O", "}": "U"]

  /// The key that types `tone`.
  func key(of tone: Tone) -> Character {
    let marks = self == .vni ? Self.vniMarks : Self.telexMarks
    return marks.first { $0.value == .tone(tone) }?.key ?? "z"
  }

  /// The key that puts `shape` on the letter `base`.
  func key(of shape: LetterShape, on base: Character) -> Character? {
    switch (self, shape) {
    case (.off, _): nil
    case (.telex, .circumflex), (.telex, .stroke): base
    case (.telex, .breve), (.telex, .horn): "w"
    case (.vni, .circumflex): "6"
    case (.vni, .horn): "7"
    case (.vni, .breve): "8"
    case (.vni, .stroke): "9"
    }
  }

  private static let telexMarks: [Character: TypingMark] = [
    "s": .tone(.acute), "f": .tone(.grave), "r": .tone(.hook), "x": .tone(.tilde), "j": .tone(.dot), "z": .noTone,
    "a": .circumflex("a"), "e": .circumflex("e"), "o": .circumflex("o"), "w": .hornOrBreve([.horn, .breve]),
    "d": .stroke,
  ]

  private static let vniMarks: [Character: TypingMark] = [
    "1": .tone(.acute), "2": .tone(.grave), "3": .tone(.hook), "4": .tone(.tilde), "5": .tone(.dot), "0": .noTone,
    "6": .circumflex(nil), "7": .hornOrBreve([.horn]), "8": .hornOrBreve([.breve]), "9": .stroke,
  ]
}
