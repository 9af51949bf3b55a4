/// The word that is being typed, and what each key makes of it.
///
/// The rules are those that people know from UniKey. Marks may come anywhere behind the letter that they belong to; the
/// tone stands where spelling wants it and moves as the word grows; the same mark again takes it back and leaves the
/// rest of the word as typed; what cannot become a Vietnamese syllable shows the keys as they were typed.
public struct TypedWord: Hashable, Sendable {
  /// How keys become letters.
  public let method: TypingMethod
  /// Where the tone stands in open rhymes.
  public let style: ToneStyle

  var state = State.composing
  /// The letters, while composing or in an abbreviation.
  var letters: [TypedLetter] = []
  var tone: Tone?
  /// Every key of the word, as typed.
  var keys = ""
  /// True once `ooo` has asked for two letters o, as in `xoong`.
  var keepsDoubleO = false

  /// What becomes of further keys.
  enum State: Hashable, Sendable {
    /// They are letters and marks.
    case composing
    /// Consonants alone, such as `QĐ`: letters, and `dd` is đ.
    case abbreviation
    /// They show as typed: this is no Vietnamese word.
    case foreign
    /// They are put behind this text, of which so many characters stood when a mark was taken back.
    case settled(String, count: Int)
  }

  /// An empty word.
  public init(_ method: TypingMethod, style: ToneStyle = .traditional) {
    self.method = method
    self.style = style
  }

  /// Whether nothing was typed yet.
  public var isEmpty: Bool { text.isEmpty }

  /// What the word shows.
  public var text: String {
    switch state {
    case .composing, .abbreviation: composedText
    case .foreign: keys
    case .settled(let text, _): text
    }
  }

  /// Takes a key that types `character`; nil where that character just stands behind the word, or begins the next one.
  public mutating func type(_ character: Character) -> Retyping? {
    guard method != .off else { return nil }
    guard continues(with: character) else {
      return end().map { Retyping(old: $0.old, new: $0.new + String(character), key: .character(character)) }
    }
    let old = text
    keys.append(character)
    take(character)
    return text == old + String(character) ? nil : Retyping(old: old, new: text, key: .character(character))
  }

  /// Takes the last character away; nil where nothing else changes, such as the place of the tone.
  public mutating func backspace() -> Retyping? {
    let old = text
    guard !old.isEmpty else { return nil }
    dropLast()
    return text == old.dropLast() ? nil : Retyping(old: old, new: text, key: .backspace)
  }

  /// Ends the word: what has marks and is no syllable shows its keys; nil where the text stays.
  public mutating func end() -> Retyping? {
    defer { self = TypedWord(method, style: style) }
    guard state == .composing, tone != nil || letters.contains(where: { $0.shape != nil }),
      !Syllable.isWhole(letters, tone: tone)
    else { return nil }
    return Retyping(old: text, new: keys, key: nil)
  }

  /// Letters make words, and so do brackets that are letters; digits go on with one where they are marks.
  private func continues(with character: Character) -> Bool {
    guard character.isASCII else { return false }
    return character.isLetter || method == .vni && character.isNumber && !isEmpty || method.letter(of: character) != nil
  }

  mutating func take(_ key: Character) {
    if takesSecondBracket(key) { return }
    switch state {
    case .composing:
      if !mark(key) { append(method.letter(of: key) ?? TypedLetter(key)) }
    case .abbreviation:
      if !strokeLast(key) { letters.append(TypedLetter(key)) }
    case .foreign: break
    case .settled(let text, let count):
      // An address on the web begins with three of them.
      state = .settled(keys.allSatisfy { $0 == "w" || $0 == "W" } ? keys : text + String(key), count: count)
    }
  }

  /// Puts a letter behind the others; what then cannot be a syllable is an abbreviation or a foreign word.
  private mutating func append(_ letter: TypedLetter) {
    let grown = letters + [letter]
    if let fitting = [grown.completingHorns, grown].first(where: { Syllable.fits($0, tone: tone) }) {
      letters = fitting
    } else if !grown.contains(where: \.isVowel) {
      letters = grown
      state = .abbreviation
    } else {
      state = .foreign
    }
  }

  private mutating func dropLast() {
    switch state {
    case .composing:
      if tonePlace == letters.count - 1 { tone = nil }
      adopt(Array(letters.dropLast()), tone: tone)
    case .abbreviation: adopt(Array(letters.dropLast()), tone: nil)
    case .foreign: replay(String(keys.dropLast()))
    case .settled(let text, let count):
      let left = String(text.dropLast())
      if left.count >= count {
        state = .settled(left, count: count)
      } else {
        replay("")
        adopt(left.map { TypedLetter(reading: $0, by: method) }, tone: left.lazy.compactMap(Tone.init(on:)).first)
      }
    }
  }

  /// Goes on from `letters`, spelled by the keys that made them.
  private mutating func adopt(_ letters: [TypedLetter], tone: Tone?) {
    self.letters = letters
    self.tone = tone
    keys = letters.map(\.keys).joined() + (tone.map { String(method.key(of: $0)) } ?? "")
    state = Syllable.fits(letters, tone: tone) ? .composing : .abbreviation
  }

  /// Types `keys` anew.
  private mutating func replay(_ keys: String) {
    (letters, tone, state, self.keys) = ([], nil, .composing, "")
    for key in keys {
      self.keys.append(key)
      take(key)
    }
  }

  /// The letters with the tone in its place.
  private var composedText: String {
    let place = tonePlace
    return letters.enumerated().map { $1.text($0 == place ? tone : nil) }.joined()
  }

  /// Which letter carries the tone; nil where there is none.
  var tonePlace: Int? {
    guard tone != nil else { return nil }
    let vowels = vowelPlaces
    if let shaped = vowels.last(where: { letters[$0].shape != nil }) { return shaped }
    guard vowels.count == 2, let first = vowels.first else {
      return vowels.isEmpty ? nil : vowels.lowerBound + vowels.count / 2
    }
    if vowels.upperBound < letters.count { return first + 1 }
    let open = String(letters[vowels].map(\.base))
    return style == .modern && ["oa", "oe", "uy"].contains(open) ? first + 1 : first
  }

  /// Where the vowels of the rhyme are.
  var vowelPlaces: Range<Int> {
    let start = Syllable.initialCount(letters)
    return start..<start + letters[start...].prefix(while: \.isVowel).count
  }
}

extension [TypedLetter] {
  /// `ưo` and `uơ` with another letter behind them as what they can only be: `ươ`.
  fileprivate var completingHorns: [TypedLetter] {
    var letters = self
    for place in indices.dropFirst(Syllable.initialCount(self)).dropLast(2)
    where letters[place].base == "u" && letters[place + 1].base == "o" {
      let shapes = [letters[place].shape, letters[place + 1].shape]
      guard shapes == [.horn, nil] || shapes == [nil, .horn] else { continue }
      letters[place].shape = .horn
      letters[place + 1].shape = .horn
    }
    return letters
  }
}
