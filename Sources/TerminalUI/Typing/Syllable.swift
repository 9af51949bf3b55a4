/// What letters a Vietnamese syllable is made of: an initial, a rhyme, a tone.
///
/// After the spelling of the schools, with what names of places of the Central Highlands need beside it: `Đắk Lắk`,
/// `Krông Búk`, `Đạ Tẻh`.
enum Syllable {
  /// The initials; the empty one stands for none.
  static let initials: [String] =
    ["", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph"]
    + ["qu", "r", "s", "t", "th", "tr", "v", "x"]

  /// Initials of names from other languages of the country; they go with rhymes that have a letter with a shape.
  static let borrowedInitials = ["bl", "br", "dr", "đr", "gl", "gr", "hr", "kl", "kr", "pl", "pr", "xt"]

  /// The rhymes that some initial goes with.
  static let rhymes: [String] = """
    a ac ach ai am an ang anh ao ap at au ay
    ăc ăk ăm ăn ăng ăp ăt
    âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et
    ê êch êm ên ênh êp êt êu êng êc
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong op ot oong ooc
    oa oac oach oai oam oan oang oanh oao oap oat oay
    oăc oăm oăn oăng oăt oe oen oeo oet
    ô ôc ôi ôm ôn ông ôp ôt
    ơ ơi ơk ơm ơn ơng ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ
    uy uya uych uyn uynh uyp uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt
    ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y ych yn ynh yt yêm yên yêng yêt yêu
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// Syllables outside initials and rhymes.
  static let others = ["đak", "buk", "pek", "teh"].map { Array($0) }

  /// Whether more letters, more shapes or nothing more can make a syllable of `letters` with `tone`.
  ///
  /// A letter without a shape may still get one; one that has a shape keeps it.
  static func fits(_ letters: [TypedLetter], tone: Tone?) -> Bool {
    let plain = letters.map(\.plain)
    return matches(plain, tone: tone) { given, whole in
      given.count <= whole.count && zip(given, whole).allSatisfy { $0 == $1 || unshaped($1) == $0 }
    }
  }

  /// Whether `letters` with `tone` are a syllable, a letter by itself, or as far as `ă` and `â` go in names.
  static func isWhole(_ letters: [TypedLetter], tone: Tone?) -> Bool {
    let plain = letters.map(\.plain)
    if letters.count == 1 || !letters.contains(where: \.isVowel) { return true }
    if let last = plain.last, last == "ă" || last == "â", letters.dropLast().allSatisfy({ !$0.isVowel }) { return true }
    return matches(plain, tone: tone) { $0.elementsEqual($1) }
  }

  /// Whether `rhyme` is ever written behind `initial`.
  static func allows(_ initial: String, _ rhyme: String) -> Bool {
    guard let first = rhyme.first else { return false }
    if rhyme.hasPrefix("y"), rhyme != "y" { return initial.isEmpty || initial == "qu" && rhyme != "yêu" }
    if rhyme == "êng" || rhyme == "êc" { return initial == "gi" }
    if rhyme == "uơ" { return ["h", "kh", "th"].contains(initial) }
    let isFront = "eêiy".contains(first)
    switch initial {
    case "c": return !isFront
    case "ng": return !isFront
    case "g": return !isFront || ["i", "in", "im", "ip", "it", "inh", "ich"].contains(rhyme)
    case "gh", "ngh": return isFront && first != "y"
    case "gi": return first != "i" && first != "y"
    case "qu": return "aăâeêiôơy".contains(first) && !["ia", "iu"].contains(rhyme) && !rhyme.hasPrefix("iê")
    default: return !borrowedInitials.contains(initial) || rhyme.contains { unshaped($0) != $0 }
    }
  }

  /// The letter without its shape.
  static func unshaped(_ letter: Character) -> Character {
    switch letter {
    case "ă", "â": "a"
    case "ê": "e"
    case "ô", "ơ": "o"
    case "ư": "u"
    case "đ": "d"
    default: letter
    }
  }

  /// How many of `letters` are the initial: `qu` with its u, `gi` with its i where another vowel follows.
  static func initialCount(_ letters: [TypedLetter]) -> Int {
    let bases = letters.map(\.base)
    if bases.starts(with: ["q", "u"]) { return 2 }
    if bases.starts(with: ["g", "i"]), bases.count > 2, letters[2].isVowel { return 2 }
    return letters.prefix { !$0.isVowel }.count
  }

  private typealias Match = (ArraySlice<Character>, [Character]) -> Bool

  private static func matches(_ letters: [Character], tone: Tone?, _ match: Match) -> Bool {
    guard let first = letters.first else { return tone == nil }
    if heads[unshaped(first), default: []].contains(where: { $0.matches(letters[...], tone, match) }) { return true }
    return bare.matches(letters[...], tone, match)
      || others.contains { $0.first.map(unshaped) == unshaped(first) && match(letters[...], $0) && allows($0, tone) }
  }

  /// Stops go with sắc and nặng alone. Without a tone they stand in names, such as `Đăk`.
  private static func allows(_ rhyme: [Character], _ tone: Tone?) -> Bool {
    guard let tone, tone != .acute, tone != .dot, let last = rhyme.last else { return true }
    return !(["c", "k", "p", "t"].contains(last) || rhyme.suffix(2) == ["c", "h"])
  }

  private struct Head: Sendable {
    let initial: [Character]
    let isBorrowed: Bool
    /// By the first letter without its shape.
    let rhymes: [Character: [[Character]]]

    init(_ initial: String) {
      self.initial = Array(initial)
      isBorrowed = borrowedInitials.contains(initial)
      rhymes = Dictionary(
        grouping: Syllable.rhymes.filter { allows(initial, $0) }.map(Array.init), by: { unshaped($0[0]) })
    }

    func matches(_ letters: ArraySlice<Character>, _ tone: Tone?, _ match: Match) -> Bool {
      let given = letters.prefix(initial.count)
      let rest = letters.dropFirst(initial.count)
      guard match(given, initial) else { return false }
      guard given.count == initial.count, let next = rest.first else { return rest.isEmpty && tone == nil }
      if isBorrowed, tone != nil, rest.allSatisfy({ unshaped($0) == $0 }) { return false }
      return rhymes[unshaped(next), default: []].contains { allows($0, tone) && match(rest, $0) }
    }
  }

  /// By the first letter without its shape.
  private static let heads = Dictionary(
    grouping: (initials.dropFirst() + borrowedInitials).map(Head.init), by: { unshaped($0.initial[0]) })

  /// What rhymes without an initial.
  private static let bare = Head("")
}
