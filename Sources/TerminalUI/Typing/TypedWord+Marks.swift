extension TypedWord {
  /// Takes `key` as a mark; false where it is none here.
  mutating func mark(_ key: Character) -> Bool {
    switch method.meaning(of: key) {
    case .tone(let mark): setTone(mark, key)
    case .noTone: clearTone()
    case .circumflex(let base): circumflex(on: base, key)
    case .hornOrBreve(let shapes): hornOrBreve(shapes, key)
    case .stroke: stroke(key)
    case nil: false
    }
  }

  /// Takes a bracket that follows itself: every two of them are the sign, once. False for any other key.
  mutating func takesSecondBracket(_ key: Character) -> Bool {
    guard method.letter(of: key) != nil, keys.reversed().prefix(while: { $0 == key }).count.isMultiple(of: 2) else {
      return false
    }
    switch state {
    case .composing:
      letters.removeLast()
      settle(behind: key)
    case .abbreviation: settle(behind: nil)
    case .foreign: state = .settled(String(keys.dropLast()), count: keys.count - 1)
    case .settled(let text, _): return text.last == key
    }
    return true
  }

  /// Makes đ of the d typed last in an abbreviation, or takes that back. In capitals three D are D and Đ, as in `GDĐT`,
  /// and the fourth takes that back.
  mutating func strokeLast(_ key: Character) -> Bool {
    guard method.meaning(of: key) == .stroke, let last = letters.indices.last, letters[last].base == "d" else {
      return false
    }
    guard letters[last].shape == .stroke else {
      letters[last].shape = .stroke
      letters[last].keys.append(key)
      return true
    }
    if key == "D", letters.allSatisfy(\.sign.isUppercase) {
      guard keys.hasSuffix("DDDD") else {
        letters.insert(TypedLetter(key), at: last)
        return true
      }
      letters[last].shape = nil
      settle(behind: nil)
      return true
    }
    letters[last].shape = nil
    settle(behind: key)
    return true
  }

  private mutating func setTone(_ mark: Tone, _ key: Character) -> Bool {
    guard !vowelPlaces.isEmpty else { return false }
    if tone == mark {
      tone = nil
      settle(behind: key)
      return true
    }
    guard Syllable.fits(letters, tone: mark) else { return false }
    tone = mark
    return true
  }

  private mutating func clearTone() -> Bool {
    guard tone != nil else { return false }
    tone = nil
    return true
  }

  private mutating func circumflex(on base: Character?, _ key: Character) -> Bool {
    let places = vowelPlaces.reversed().filter { base == nil || letters[$0].base == base }
    if let place = places.first(where: { letters[$0].shape == .circumflex }) {
      takeBack([place], key)
      return true
    }
    for place in places where ["a", "e", "o"].contains(letters[place].base) {
      guard !keepsDoubleO || letters[place].base != "o" else { continue }
      var shaped = shaping([place], .circumflex, key)
      if !Syllable.fits(shaped, tone: tone), place > 0, shaped[place - 1].base == "u" {
        // ươ becomes uô.
        shaped[place - 1].shape = nil
      }
      if accept(shaped) { return true }
    }
    return false
  }

  /// Puts a horn or a breve where one belongs; by itself, the key that can be both is the letter ư.
  private mutating func hornOrBreve(_ shapes: [LetterShape], _ key: Character) -> Bool {
    let vowels = vowelPlaces
    let pair = vowels.dropLast().first { letters[$0].base == "u" && letters[$0 + 1].base == "o" }
    let isHalf = pair.map { letters[$0].shape == .horn && letters[$0 + 1].shape != .horn } ?? false
    let marked = vowels.filter { letters[$0].shape.map(shapes.contains) ?? false }
    if !isHalf, !marked.isEmpty {
      takeBack(marked, key)
      return true
    }
    if shapes.contains(.horn), let pair {
      // thuở, huơ, khuơ stand without a horn on the u, until another letter follows.
      let isOpen = pair + 2 == letters.count && !isHalf && letters[pair + 1].shape == nil
      let open = shaping([pair + 1], .horn, key)
      if isOpen, Syllable.isWhole(open, tone: nil), accept(open) { return true }
      if accept(shaping([pair, pair + 1], .horn, key)) { return true }
    }
    for place in vowels {
      for shape in shapes where shape.goes(on: letters[place].base) && accept(shaping([place], shape, key)) {
        return true
      }
    }
    guard shapes.count > 1, !key.isNumber else { return false }
    return accept(letters + [TypedLetter(key.isUppercase ? "U" : "u", shape: .horn, keys: String(key))])
  }

  private mutating func stroke(_ key: Character) -> Bool {
    guard let first = letters.first, first.base == "d" else { return false }
    if first.shape == .stroke {
      takeBack([0], key)
      return true
    }
    return accept(shaping([0], .stroke, key))
  }

  private func shaping(_ places: [Int], _ shape: LetterShape, _ key: Character) -> [TypedLetter] {
    var shaped = letters
    for place in places { shaped[place].shape = shape }
    if let last = places.last { shaped[last].keys.append(key) }
    return shaped
  }

  private mutating func accept(_ shaped: [TypedLetter]) -> Bool {
    guard Syllable.fits(shaped, tone: tone) else { return false }
    letters = shaped
    return true
  }

  /// Takes the shapes at `places` back; the key stands behind the word, unless the letter was that key alone.
  private mutating func takeBack(_ places: [Int], _ key: Character) {
    let isAlone = places.count == 1 && letters[places[0]].isKeyAlone
    for place in places {
      letters[place] =
        letters[place].isKeyAlone
        ? TypedLetter(letters[place].keys.first ?? key) : TypedLetter(letters[place].sign)
    }
    if isAlone, places[0] == letters.count - 1 { return settle(behind: nil) }
    let doubled = letters + [TypedLetter(key)]
    if key == "o" || key == "O", Syllable.fits(doubled, tone: tone) {
      // oong, ooc: the rhyme goes on, and its tone is still to come.
      (letters, keepsDoubleO) = (doubled, true)
      keys = letters.map(\.keys).joined() + (tone.map { String(method.key(of: $0)) } ?? "")
      return
    }
    settle(behind: key)
  }

  /// Leaves the word as it stands, with `key` behind it.
  private mutating func settle(behind key: Character?) {
    let text = text + (key.map(String.init) ?? "")
    state = .settled(text, count: text.count)
  }
}

extension TypedLetter {
  /// Whether it is the letter ư made by the key w alone.
  fileprivate var isKeyAlone: Bool { shape == .horn && (keys == "w" || keys == "W") }
}

extension LetterShape {
  /// Whether Vietnamese has the letter `base` with this shape.
  fileprivate func goes(on base: Character) -> Bool {
    switch self {
    case .circumflex: ["a", "e", "o"].contains(base)
    case .breve: base == "a"
    case .horn: base == "o" || base == "u"
    case .stroke: base == "d"
    }
  }
}
