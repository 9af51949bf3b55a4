/// A text's place in Vietnamese order: word by word, letters (a ă â b c d đ e ê … o ô ơ … u ư …) before tones (none,
/// huyền, hỏi, ngã, sắc, nặng), numbers by their value; case and signs do not matter.
public struct CollationKey: Hashable, Comparable, Sendable {
  private let bytes: [UInt8]

  /// Creates the key of `text`.
  public init(_ text: String) {
    var writer = Writer()
    for scalar in text.unicodeScalars { writer.add(scalar) }
    writer.endWord()
    bytes = writer.bytes
  }

  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension CollationKey {
  /// What a key is made of: words as letters and one tone, numbers as length and digits.
  private struct Writer {
    var bytes: [UInt8] = []
    private var number: [UInt8] = []
    private var tone: UInt8 = 0
    private var isInWord = false

    private static let wordEnd: UInt8 = 1
    private static let tones: UInt8 = 2
    private static let numberMark: UInt8 = 8

    mutating func add(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 48...57:
        if isInWord { endWord() }
        number.append(UInt8(scalar.value))
      case 0x300...0x36F: addMark(scalar)
      default:
        guard let letter = Alphabet.letter(scalar) else { return addOther(scalar) }
        if !isInWord { endWord() }
        isInWord = true
        bytes.append(letter.place)
        if letter.tone > 0 { tone = letter.tone }
      }
    }

    mutating func endWord() {
      if isInWord { bytes += [Self.wordEnd, Self.tones + tone] }
      if !number.isEmpty {
        let digits = number.drop { $0 == 48 }
        bytes += [Self.numberMark, UInt8(clamping: digits.count)] + digits
      }
      isInWord = false
      tone = 0
      number = []
    }

    /// A mark that stands apart from its letter.
    private mutating func addMark(_ mark: Unicode.Scalar) {
      guard isInWord, let last = bytes.last else { return }
      if let tone = Alphabet.tone(mark) { self.tone = tone }
      if let shaped = Alphabet.shaped(last, by: mark) { bytes[bytes.count - 1] = shaped }
    }

    /// A letter of another script goes behind z; anything else parts words.
    private mutating func addOther(_ scalar: Unicode.Scalar) {
      guard scalar.properties.isAlphabetic else { return endWord() }
      if !isInWord { endWord() }
      isInWord = true
      bytes += Array(String(scalar).utf8)
    }
  }

  /// The Vietnamese alphabet with f, j, w and z in their places.
  private enum Alphabet {
    struct Letter: Sendable {
      let place: UInt8
      /// 0 for none.
      let tone: UInt8
    }

    private static let first: UInt8 = 16

    /// Each row is one letter: without tone, then huyền, hỏi, ngã, sắc, nặng.
    private static let rows = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k", "l",
      "m", "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
    ]

    private static let letters: [Letter?] = {
      var letters = [Letter?](repeating: nil, count: 0x1F00)
      for (place, row) in rows.enumerated() {
        for (tone, scalar) in row.unicodeScalars.enumerated() {
          let letter = Letter(place: first + UInt8(place), tone: UInt8(tone))
          letters[Int(scalar.value)] = letter
          for capital in scalar.properties.uppercaseMapping.unicodeScalars { letters[Int(capital.value)] = letter }
        }
      }
      return letters
    }()

    static func letter(_ scalar: Unicode.Scalar) -> Letter? {
      scalar.value < 0x1F00 ? letters[Int(scalar.value)] : nil
    }

    static func tone(_ mark: Unicode.Scalar) -> UInt8? {
      let marks: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
      return marks.firstIndex(of: mark).map { UInt8($0) + 1 }
    }

    /// The letter at `place` with a breve, circumflex or horn.
    static func shaped(_ place: UInt8, by mark: Unicode.Scalar) -> UInt8? {
      let shapes: [(String, Unicode.Scalar, String)] = [
        ("a", "\u{306}", "ă"), ("a", "\u{302}", "â"), ("e", "\u{302}", "ê"), ("o", "\u{302}", "ô"),
        ("o", "\u{31B}", "ơ"), ("u", "\u{31B}", "ư"),
      ]
      func plain(_ letter: String) -> UInt8? { letter.unicodeScalars.first.flatMap(Alphabet.letter)?.place }
      return shapes.first { plain($0.0) == place && $0.1 == mark }.flatMap { plain($0.2) }
    }
  }
}
