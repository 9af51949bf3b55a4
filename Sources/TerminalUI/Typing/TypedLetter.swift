/// What a letter may have on it beside a tone.
enum LetterShape: Hashable, Sendable {
  /// `â ê ô`
  case circumflex
  /// `ă`
  case breve
  /// `ơ ư`
  case horn
  /// `đ`
  case stroke

  fileprivate init?(mark: Unicode.Scalar) {
    guard let shape = [.circumflex, .breve, .horn].first(where: { (shape: Self) in shape.mark == mark }) else {
      return nil
    }
    self = shape
  }

  fileprivate var mark: Unicode.Scalar? {
    switch self {
    case .circumflex: "\u{302}"
    case .breve: "\u{306}"
    case .horn: "\u{31B}"
    case .stroke: nil
    }
  }
}

/// The tones that are written.
enum Tone: CaseIterable, Hashable, Sendable {
  /// sắc, huyền, hỏi, ngã, nặng
  case acute, grave, hook, tilde, dot

  /// The tone on `character`; nil where there is none.
  init?(on character: Character) {
    guard let mark = character.unicodeScalars.first.flatMap({ VietnameseLetter.parts[$0]?.tone }),
      let tone = Self.allCases.first(where: { $0.mark == mark })
    else { return nil }
    self = tone
  }

  fileprivate var mark: Unicode.Scalar {
    switch self {
    case .acute: "\u{301}"
    case .grave: "\u{300}"
    case .hook: "\u{309}"
    case .tilde: "\u{303}"
    case .dot: "\u{323}"
    }
  }
}

/// A letter of the word that is being typed.
struct TypedLetter: Hashable, Sendable {
  /// The letter of the keyboard, upper or lower case.
  let sign: Character
  /// The letter of the keyboard in lower case.
  let base: Character
  var shape: LetterShape?
  /// The keys that made it.
  var keys: String

  init(_ sign: Character, shape: LetterShape? = nil, keys: String? = nil) {
    self.sign = sign
    self.shape = shape
    self.keys = keys ?? String(sign)
    base = sign.isUppercase ? Character(sign.lowercased()) : sign
  }

  /// Whether it can carry a tone.
  var isVowel: Bool { Self.vowels.contains(base) }

  /// The letter in lower case with its shape and no tone.
  var plain: Character {
    switch (base, shape) {
    case ("a", .breve): "ă"
    case ("a", .circumflex): "â"
    case ("e", .circumflex): "ê"
    case ("o", .circumflex): "ô"
    case ("o", .horn): "ơ"
    case ("u", .horn): "ư"
    case ("d", .stroke): "đ"
    default: base
    }
  }

  /// The letter with `tone` on it.
  func text(_ tone: Tone?) -> String {
    if shape == nil, tone == nil { return String(sign) }
    if shape == .stroke { return sign == "D" ? "Đ" : "đ" }
    guard let base = sign.unicodeScalars.first,
      let whole = VietnameseLetter.wholes[VietnameseLetter(base: base, shape: shape?.mark, tone: tone?.mark)]
    else { return String(sign) }
    return String(whole)
  }

  /// The letter that `character` shows, spelled by `method`; its tone is left out.
  init(reading character: Character, by method: TypingMethod) {
    let parts = character.unicodeScalars.first.flatMap { VietnameseLetter.parts[$0] }
    let (sign, shape): (Character, LetterShape?) =
      switch character {
      case "đ": ("d", .stroke)
      case "Đ": ("D", .stroke)
      default: (parts.map { Character($0.base) } ?? character, parts?.shape.flatMap(LetterShape.init(mark:)))
      }
    let key = shape.flatMap { method.key(of: $0, on: Character(sign.lowercased())) }
    self.init(sign, shape: shape, keys: String(sign) + (key.map(String.init) ?? ""))
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]
}
