import Foundation
import TestSupport
import Testing

@testable import TerminalUI

/// What keys become, after tables that a Vietnamese reader can check, and for every syllable there is.
@Suite("Vietnamese typing")
struct TypedWordTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let keys: String
    let text: String
    var testDescription: String { "\(keys) → \(text)" }
  }

  /// The rows of `Tables/NAME.txt`.
  static func rows(_ name: String) throws -> [Row] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Tables/\(name).txt")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      guard let arrow = line.firstRange(of: " → "), !line.hasPrefix("#") else { return nil }
      return Row(keys: String(line[..<arrow.lowerBound]), text: String(line[arrow.upperBound...]))
    }
  }

  @Test("The tables come out as written", arguments: [TypingMethod.telex, .vni])
  func tables(_ method: TypingMethod) throws {
    let rows = try Self.rows(method.rawValue)
    #expect(rows.count >= 150)
    for row in rows { #expect(Typist(method).typing(row.keys).text == row.text, "\(row.keys)") }
  }

  @Test("The modern style moves the tone of oa, oe, uy alone")
  func modernStyle() {
    let rows = [
      ("hoaf", "hoà"), ("hoef", "hoè"), ("thuys", "thuý"), ("UYR", "UỶ"), ("hoafn", "hoàn"), ("quys", "quý"),
      ("muas", "múa"), ("mias", "mía"), ("ngoaif", "ngoài"), ("khuyru", "khuỷu"), ("thuees", "thuế"),
      ("cais", "cái"), ("hoans⌫", "hoá"),
    ]
    for (keys, text) in rows { #expect(Typist(.telex, style: .modern).typing(keys).text == text) }
  }

  /// All rhymes with sắc where it belongs, as the schools write them.
  static let rhymes = """
    á ác ách ái ám án áng ánh áo áp át áu áy ắc ắm ắn ắng ắp ắt ấc ấm ấn ấng ấp ất ấu ấy
    é éc ém én éng éo ép ét ế ếch ếm ến ếnh ếp ết ếu
    í ía ích ím ín ính íp ít íu iếc iếm iến iếng iếp iết iếu
    ó óc ói óm ón óng óp ót oóng oóc óa oác oách oái oám oán oáng oánh oáo oáp oát oáy oắc oắm oắn oắng oắt
    óe oén oéo oét ố ốc ối ốm ốn ống ốp ốt ớ ới ớm ớn ớp ớt
    ú úa úc úi úm ún úng úp út uấn uấng uất uấy uế uếch uếnh uớ úy uých uýnh uýt uýu uyến uyết
    uốc uối uốm uốn uống uốt ứ ứa ức ứi ứm ứng ứt ứu ước ưới ướm ướn ướng ướp ướt ướu
    ý yếm yến yết yếu
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// Every syllable that an initial, a rhyme and a tone make, as letters with the tone's place.
  static let syllables: [(letters: [TypedLetter], tone: Tone?, text: String)] = Syllable.initials.flatMap { initial in
    rhymes.flatMap { rhyme -> [(letters: [TypedLetter], tone: Tone?, text: String)] in
      let letters = rhyme.map { TypedLetter(reading: $0, by: .off) }
      let plain = String(letters.map(\.plain))
      guard Syllable.allows(initial, plain) else { return [] }
      let place = rhyme.firstIndex { Tone(on: $0) != nil }.map { rhyme.distance(from: rhyme.startIndex, to: $0) }
      // Over qu and gi the tone never stands: what looks like ua, uy, ia is one vowel.
      let all = initial.map { TypedLetter(reading: $0, by: .off) } + letters
      let isStop = ["c", "p", "t"].contains(plain.last) || plain.hasSuffix("ch")
      let tones: [Tone?] = isStop ? [.acute, .dot] : [nil] + Tone.allCases
      return tones.map { tone in
        let text = all.enumerated().map { $1.text($0 == initial.count + (place ?? 0) ? tone : nil) }.joined()
        return (all, tone, text)
      }
    }
  }

  /// The keys for a syllable: marks behind their letters, all at the end, or the tone behind the first vowel.
  private func encodings(_ letters: [TypedLetter], _ tone: Tone?, _ method: TypingMethod) -> [String] {
    let marks = letters.map { letter in
      letter.shape.flatMap { method.key(of: $0, on: letter.base) }.map(String.init) ?? ""
    }
    let toneKey = tone.map { String(method.key(of: $0)) } ?? ""
    var signs = letters.map { String($0.sign) }
    // Two letters o, as in xoong, are three keys.
    let doubled = signs.indices.dropLast().first { letters[$0].plain == "o" && letters[$0 + 1].plain == "o" }
    if method == .telex, let doubled { signs[doubled + 1] = "oo" }
    var late = marks.joined()
    // One key is enough for ươ.
    for key in ["ww", "77"] { late = late.replacing(key, with: key.prefix(1)) }
    var early = ""
    var isToneDue = true
    for (place, sign) in signs.enumerated() {
      early += sign + marks[place]
      let isInInitial = place < Syllable.initialCount(letters)
      if isToneDue, letters[place].isVowel, !isInInitial {
        early += toneKey
        isToneDue = false
      }
    }
    return [zip(signs, marks).map { $0 + $1 }.joined() + toneKey, signs.joined() + late + toneKey, early]
  }

  @Test("Every syllable comes out right, in one of three orders", arguments: [TypingMethod.telex, .vni])
  func everySyllable(_ method: TypingMethod) {
    #expect(Self.syllables.count > 15_000)
    var wrong: [String] = []
    for (place, syllable) in Self.syllables.enumerated() {
      // Neighbours share their rhyme: each rhyme meets every order.
      let orders = encodings(syllable.letters, syllable.tone, method)
      let keys = orders[place % orders.count]
      let text = Typist(method).typing(keys).text
      if text != syllable.text { wrong.append("\(keys) → \(text), not \(syllable.text)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(60).joined(separator: "; "))")
  }

  @Test("Random keys never trap, and the field shows what the word says", arguments: [TypingMethod.telex, .vni])
  func randomKeys(_ method: TypingMethod) {
    var generator = SeededGenerator(seed: 11)
    let signs = Array("aeiouydwsfrxjzgnhtcqp0123456789AEOUDDWSF -,.[]{}\u{8}\u{8}")
    for _ in 0..<4000 {
      var typist = Typist(method)
      for _ in 0..<Int.random(in: 1...14, using: &generator) {
        guard let sign = signs.randomElement(using: &generator) else { continue }
        typist.press(sign)
        #expect(typist.text.hasSuffix(typist.word.text), "\(typist.keys)")
      }
    }
  }

  @Test("Behind a mark taken back, and off, keys are text", arguments: [TypingMethod.telex, .vni, .off])
  func asTyped(_ method: TypingMethod) {
    var generator = SeededGenerator(seed: 12)
    let signs = Array("abcdefghijklmnopqrstuvwxyz0123456789-_/.@")
    let undone = [TypingMethod.telex: "ass", .vni: "a11", .off: ""][method] ?? ""
    let shown = [TypingMethod.telex: "as", .vni: "a1", .off: ""][method] ?? ""
    for _ in 0..<2000 {
      let letters = method == .off ? signs : signs.filter { $0.isLetter || method == .vni && $0.isNumber }
      let keys = String((0..<10).compactMap { _ in letters.randomElement(using: &generator) })
      #expect(Typist(method).typing(undone + keys).text == shown + keys)
    }
  }
}

/// A text field with a typing method before it, as the program wires them.
private struct Typist {
  private(set) var field = TextField()
  private(set) var word: TypedWord
  private(set) var keys = ""

  init(_ method: TypingMethod, style: ToneStyle = .traditional) { word = TypedWord(method, style: style) }

  var text: String { field.text }

  /// U+0008 and ⌫ are Backspace.
  mutating func press(_ sign: Character) {
    keys.append(sign)
    let key: Key = sign == "\u{8}" || sign == "⌫" ? .backspace : .character(sign)
    let retyping = key == .backspace ? word.backspace() : word.type(sign)
    _ = field.handle(retyping.map(Event.retype) ?? .key(key))
  }

  func typing(_ keys: String) -> Typist {
    var typist = self
    for key in keys { typist.press(key) }
    return typist
  }
}
