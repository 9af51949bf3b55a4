import Foundation
import TestSupport
import Testing

/// Every text of the interface is there in both languages.
@Suite struct CatalogueTests {
  /// Letters that Vietnamese has and English lacks.
  private static let letters = Set(
    "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ")

  /// Texts that stand outside `choose(vi, en)` for a reason, by the file.
  ///
  /// Empty: the whole file.
  private static let oneLanguage: [String: [String]] = [
    // Letters, and the syllables that they make.
    "TerminalUI/Composition.swift": [], "TerminalUI/Typing/Syllable.swift": [],
    "TerminalUI/Typing/TypedLetter.swift": [],
    // One glossary for each language.
    "Screens/Help/HelpPhrases.swift": [],
    // What goes into the record and the papers is Vietnamese in either language of the screen.
    "Screens/Paper/PaperPhrases.swift": ["lý do khác, ghi trên phiếu giấy"],
    "Screens/SetUp/SetUpScreen.swift": [
      "Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP", "Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh",
    ],
    // Values of a regulation as it is written down; their labels are in both languages.
    "Screens/SetUp/SetUpPhrases+Fields.swift": ["không"],
    "Screens/SetUp/SetUpPhrases+Regulation.swift": ["nêu tên", "đánh số", "có", "không"],
    // Handed to a function that chooses.
    "Screens/ProductList/ProductListPhrases.swift": [
      "có liên quan", "vắng mặt", "đã về", "người đi thay không chấm",
    ],
    // The law's own word, looked for in its text.
    "Screens/ScoringForm/FormPhrases.swift": ["trường hợp"],
    // Samples of the spelling that is chosen; the money's name.
    "Screens/Preferences/TypingPhrases.swift": ["hòa, thúy", "hoà, thuý"],
    "Screens/SeasonBook/SeasonBookPhrases.swift": [#"\(…) đồng"#],
  ]

  /// What is Vietnamese in an English text for a reason: numbers of papers, money, examples of what is typed, samples.
  private static let kept = [
    "QĐ-TTg", "đồng", "Sở Công Thương", "UBND tỉnh Hà Tĩnh", "Quyết định số 1234/QĐ-UBND ngày 15/10/2026",
    "Quy chế, Điều 7", "Nước mắm Thu Hùng", "aa â, aw ă, ow ơ, dd đ", "a6 â, a8 ă, o7 ơ, d9 đ", "tiếng Việt",
  ]

  private static let sources: [(file: String, texts: SwiftTexts)] = {
    let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    return ["Screens", "TerminalUI"].flatMap { module -> [(String, SwiftTexts)] in
      let folder = top.appending(path: module)
      let files = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
      return (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { file in
        (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)).map {
          ("\(module)/\(file)", SwiftTexts($0))
        }
      }
    }
  }()

  private static func isVietnamese(_ text: String) -> Bool { text.lowercased().contains { letters.contains($0) } }

  @Test func scannerReadsWhatItShould() throws {
    let texts = SwiftTexts(
      #"let a = choose("một \(n == 1 ? "ô" : "x")", "one" + " more") // "hai""# + "\nf(\"ba\", (1, \"\\\"b\"))")
    #expect(texts.literals.map(\.text) == ["ô", "x", #"một \(…)"#, "one", " more", "ba", "b"])
    #expect(texts.literals.map { $0.calls.contains("choose") } == [true, true, true, true, true, false, false])
    #expect(texts.choices.map(\.arguments) == [[#"một \(…)"#, "one more"]])
    #expect(texts.literals.last?.line == 2)
  }

  @Test func nothingVietnameseStandsAlone() {
    #expect(Self.sources.count > 200)
    var used: Set<String> = []
    for (file, texts) in Self.sources {
      for literal in texts.literals where Self.isVietnamese(literal.text) && !literal.calls.contains("choose") {
        if let known = Self.oneLanguage[file], known.isEmpty || known.contains(literal.text) {
          used.formUnion(known.isEmpty ? [file] : ["\(file) \(literal.text)"])
        } else {
          Issue.record("\(file):\(literal.line) says in Vietnamese alone: \(literal.text)")
        }
      }
    }
    let all = Self.oneLanguage.flatMap { file, known in known.isEmpty ? [file] : known.map { "\(file) \($0)" } }
    #expect(used == Set(all), "an exception that is none any more")
  }

  @Test func bothLanguagesSaySomethingOfTheirOwn() {
    var used: Set<String> = []
    var count = 0
    for (file, texts) in Self.sources {
      for choice in texts.choices where choice.arguments.count == 2 && !choice.isComputed {
        count += 1
        let (vietnamese, english) = (choice.arguments[0], choice.arguments[1])
        let isHalf = vietnamese.isEmpty != english.isEmpty
        let known = Self.kept.filter { english.contains($0) }
        used.formUnion(known)
        let rest = known.reduce(english) { $0.replacing($1, with: "") }
        if isHalf || vietnamese == english && !english.isEmpty || Self.isVietnamese(rest) {
          Issue.record("\(file):\(choice.line) says the same, or half: \(vietnamese) | \(english)")
        }
      }
    }
    #expect(count > 1000)
    #expect(used == Set(Self.kept), "an exception that is none any more")
  }
}
