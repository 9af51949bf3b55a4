extension String {
  /// The text with Vietnamese letters composed (NFC for them), whatever the order of their marks; the rest is kept.
  public var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return String(map(\.composed))
  }
}

extension Character {
  /// The precomposed Vietnamese letter, where base and marks make one; marks that do not belong stay behind it.
  ///
  /// `e`, U+0303, U+0302 becomes `ễ` as well, though Unicode keeps that order apart: keyboards send both.
  public var composed: Character {
    let scalars = unicodeScalars
    guard let first = scalars.first, scalars.index(after: scalars.startIndex) != scalars.endIndex,
      var letter = VietnameseLetter.parts[first]
    else { return self }
    var left: [Unicode.Scalar] = []
    for scalar in scalars.dropFirst() {
      if let changed = letter.adding(scalar) { letter = changed } else { left.append(scalar) }
    }
    guard let whole = VietnameseLetter.wholes[letter] else { return self }
    var text = String.UnicodeScalarView([whole])
    text.append(contentsOf: left)
    let result = String(text)
    return result.count == 1 ? result.first ?? self : self
  }
}

/// A vowel taken apart: base letter, shape mark (circumflex, breve or horn), tone mark.
struct VietnameseLetter: Hashable, Sendable {
  var base: Unicode.Scalar
  var shape: Unicode.Scalar?
  var tone: Unicode.Scalar?

  /// The letter with one more mark; nil where Vietnamese has no such letter or the place is taken.
  func adding(_ mark: Unicode.Scalar) -> VietnameseLetter? {
    var letter = self
    if Self.tones.contains(mark) {
      guard tone == nil else { return nil }
      letter.tone = mark
    } else {
      guard shape == nil else { return nil }
      letter.shape = mark
    }
    return Self.wholes[letter] == nil ? nil : letter
  }

  static let tones: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]

  /// Precomposed letter → its parts.
  static let parts = Dictionary(table.map { ($0.whole, $0.letter) }, uniquingKeysWith: { first, _ in first })

  /// Parts → precomposed letter.
  static let wholes = Dictionary(table.map { ($0.letter, $0.whole) }, uniquingKeysWith: { first, _ in first })

  private static let table: [(letter: VietnameseLetter, whole: Unicode.Scalar)] = rows.flatMap { row in
    zip([nil] + tones, row.letters.unicodeScalars).map { tone, whole in
      (VietnameseLetter(base: row.base, shape: row.shape, tone: tone), whole)
    }
  }

  private typealias Row = (base: Unicode.Scalar, shape: Unicode.Scalar?, letters: String)

  /// Each row: no tone, grave, acute, hook above, tilde, dot below.
  private static let rows: [Row] = [
    ("a", nil, "aàáảãạ"), ("a", "\u{306}", "ăằắẳẵặ"), ("a", "\u{302}", "âầấẩẫậ"),
    ("e", nil, "eèéẻẽẹ"), ("e", "\u{302}", "êềếểễệ"), ("i", nil, "iìíỉĩị"),
    ("o", nil, "oòóỏõọ"), ("o", "\u{302}", "ôồốổỗộ"), ("o", "\u{31B}", "ơờớởỡợ"),
    ("u", nil, "uùúủũụ"), ("u", "\u{31B}", "ưừứửữự"), ("y", nil, "yỳýỷỹỵ"),
    ("A", nil, "AÀÁẢÃẠ"), ("A", "\u{306}", "ĂẰẮẲẴẶ"), ("A", "\u{302}", "ÂẦẤẨẪẬ"),
    ("E", nil, "EÈÉẺẼẸ"), ("E", "\u{302}", "ÊỀẾỂỄỆ"), ("I", nil, "IÌÍỈĨỊ"),
    ("O", nil, "OÒÓỎÕỌ"), ("O", "\u{302}", "ÔỒỐỔỖỘ"), ("O", "\u{31B}", "ƠỜỚỞỠỢ"),
    ("U", nil, "UÙÚỦŨỤ"), ("U", "\u{31B}", "ƯỪỨỬỮỰ"), ("Y", nil, "YỲÝỶỸỴ"),
  ]
}
