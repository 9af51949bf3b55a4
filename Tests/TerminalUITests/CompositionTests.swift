import Foundation
import Testing
import TerminalUI

@Suite("Composition of Vietnamese")
struct CompositionTests {
  static let shapes: [(String, [String])] = [
    ("a", ["", "\u{306}", "\u{302}"]), ("e", ["", "\u{302}"]), ("i", [""]), ("o", ["", "\u{302}", "\u{31B}"]),
    ("u", ["", "\u{31B}"]), ("y", [""]),
  ]
  static let tones = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]

  /// Base letter, shape and tone of all vowels.
  static let vowels: [(String, String, String)] = shapes.flatMap { base, shapes in
    [base, base.uppercased()].flatMap { letter in
      shapes.flatMap { shape in tones.map { (letter, shape, $0) } }
    }
  }

  @Test("All 144 vowels compose like Foundation's NFC, marks in either order")
  func composesVowels() {
    #expect(Self.vowels.count == 144)
    for (base, shape, tone) in Self.vowels {
      let expected = (base + shape + tone).precomposedStringWithCanonicalMapping
      #expect(expected.unicodeScalars.count == 1)
      for text in [base + shape + tone, base + tone + shape, expected.decomposedStringWithCanonicalMapping] {
        #expect(scalars(text.composed) == scalars(expected))
      }
      let halves = [(base + shape).precomposedStringWithCanonicalMapping + tone]
      for text in halves + [(base + tone).precomposedStringWithCanonicalMapping + shape] {
        #expect(scalars(text.composed) == scalars(expected))
      }
    }
  }

  @Test("Other text is kept as it is", arguments: ["đ Đ", "n\u{303}", "e\u{306}", "漢字", "👩‍⚖️", "a\u{308}", "", "\r\n"])
  func keepsOthers(text: String) {
    #expect(scalars(text.composed) == scalars(text))
  }

  @Test("Marks too many stay behind the letter")
  func keepsExtraMarks() {
    #expect(scalars("e\u{302}\u{301}\u{300}".composed) == scalars("ế\u{300}"))
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
