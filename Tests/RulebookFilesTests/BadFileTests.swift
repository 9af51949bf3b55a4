import Foundation
import Rulebook
import RulebookFiles
import StrictJSON
import Testing

/// A change to the fixture of a set that makes the file unreadable.
struct BadFile: CustomTestStringConvertible, Sendable {
  let name: String
  let from: String
  let to: String
  let line: Int?
  let problem: RulebookFileError.Problem

  init(_ name: String, _ from: String, _ to: String, line: Int?, _ problem: RulebookFileError.Problem) {
    self.name = name
    self.from = from
    self.to = to
    self.line = line
    self.problem = problem
  }

  var testDescription: String { name }
}

@Suite("A criteria file is refused")
struct BadFileTests {
  private static func field(_ path: JSONPath, _ problem: FieldError.Problem) -> RulebookFileError.Problem {
    .field(FieldError(path, problem))
  }

  private static let criterion = JSONPath.root.member("parts").element(1).member("sections").element(0)
    .member("criteria").element(0)

  static let files: [BadFile] = [
    .init("with a tab in its indentation", "    max: 25", "\tmax: 25", line: 15, .tab),
    .init("with a tab in a text", "Nước mắm", "Nước\tmắm", line: 3, .tab),
    .init("with a raw control character", "Nước mắm", "Nước\u{1B}[2Jmắm", line: 3, .controlCharacter("U+001B")),
    .init("with an escaped control character", "Nước mắm", "Nước\\e[2Jmắm", line: 3, .controlCharacter("U+001B")),
    .init("with an escaped line end", "Nước mắm", "Nước\\nmắm", line: 3, .controlCharacter("U+000A")),
    .init("with a line separator", "Nước mắm", "Nước\u{2028}mắm", line: 3, .controlCharacter("U+2028")),
    .init("with a lone carriage return", "samples: 5", "samples:\r 5", line: 7, .controlCharacter("U+000D")),
    .init("with a byte order mark inside", "Gia vị", "Gia\u{FEFF}vị", line: 5, .controlCharacter("U+FEFF")),
    .init("with an anchor", "samples: 5", "samples: &five 5", line: 7, .refused(.anchor)),
    .init("with an anchored group", "parts:\n", "parts: &p\n", line: 8, .refused(.anchor)),
    .init("with an anchor inside brackets", "[\"Bộ A\"]", "[&a \"Bộ A\"]", line: 6, .refused(.anchor)),
    .init("with an alias", "samples: 5", "samples: *five", line: 7, .refused(.alias)),
    .init("with an alias for a key", "samples: 5", "*samples : 5", line: 7, .refused(.alias)),
    .init("with a tag", "samples: 5", "samples: !!int 5", line: 7, .refused(.tag)),
    .init("with a merge key", "samples: 5", "<<: {samples: 5}", line: 7, .refused(.mergeKey)),
    .init("with a directive", "# A set for tests.", "%YAML 1.1\n---", line: 1, .refused(.directive)),
    .init("with a second document", "samples: 5", "samples: 5\n---\nset: 9", line: 8, .refused(.severalDocuments)),
    .init("with a second document in a line", "samples: 5", "--- {set: 9}", line: 7, .refused(.severalDocuments)),
    .init("with a literal block", "\"Nước mắm\"", "|\n  Nước mắm", line: 3, .refused(.blockText)),
    .init("with a folded block", "\"Nước mắm\"", ">-\n  Nước mắm", line: 3, .refused(.blockText)),
    .init("with a quote left open", "\"Gia vị\"", "\"Gia vị", line: 5, .refused(.unclosedQuote)),
    .init("with a quote over two lines", "\"Gia vị\"", "'Gia\n  vị'", line: 5, .refused(.unclosedQuote)),
    .init("with a key given twice", "samples: 5", "samples: 5\nset: 9", line: 2, .duplicateKey("set")),
    .init("with a key given twice in brackets", "{a: \"Một\", b", "{a: \"Một\", a", line: 24, .duplicateKey("a")),
    .init(
      "with a key twice in two styles", "samples: 5", "samples: 5\n\"samples\": 5", line: 7, .duplicateKey("samples")),
    .init(
      "with a key in two Unicode forms", "{a: \"Một\", b", "{\u{1EBF}: \"Một\", e\u{302}\u{301}", line: 24,
      .duplicateKey("\u{1EBF}")),
    .init("with a list for a key", "samples: 5", "[samples]: 5", line: 7, .keyNotText),
    .init("with a leading zero", "set: 9", "set: 09", line: 2, .ambiguous("09")),
    .init("with a decimal", "samples: 5", "samples: 5.0", line: 7, .ambiguous("5.0")),
    .init("with a hexadecimal", "samples: 5", "samples: 0x5", line: 7, .ambiguous("0x5")),
    .init("with a plain code", "code: \"2.1\"", "code: 2.1", line: 21, .ambiguous("2.1")),
    .init("with yes for true", "samples: 5", "samples: 5\nverified: yes", line: 8, .ambiguous("yes")),
    .init("with No for false", "samples: 5", "samples: 5\nverified: No", line: 8, .ambiguous("No")),
    .init("with infinity", "samples: 5", "samples: -.inf", line: 7, .ambiguous("-.inf")),
    .init("with brackets nested deeply", "[\"Bộ A\"]", String(repeating: "[", count: 17), line: 6, .tooDeep),
    .init(
      "with a list nested deeply", "samples: 5", "samples:\n" + String(repeating: "- ", count: 40) + "x", line: 8,
      .tooDeep),
    .init(
      "with groups nested deeply", "samples: 5",
      (0..<70).map { String(repeating: " ", count: $0) + "x:" }.joined(separator: "\n"), line: 71, .tooDeep),
    .init(
      "with an unknown key", "samples: 5", "sample: 5", line: 7,
      field(
        .root.member("sample"),
        .unknownKey(
          "sample",
          known: ["set", "title", "sector", "group", "agencies", "samples", "reject", "doubts", "verified", "parts"]))),
    .init("with a key missing", "samples: 5\n", "", line: 2, field(.root.member("samples"), .missingKey("samples"))),
    .init(
      "with a key of a criterion missing", "            title: \"Tiêu chí\"\n", "", line: 21,
      field(criterion.member("title"), .missingKey("title"))),
    .init(
      "with a number for a code", "code: \"3\"", "code: 3", line: 33,
      field(
        JSONPath.root.member("parts").element(2).member("sections").element(0).member("code"),
        .expected(.nonEmptyText))),
    .init(
      "with quoted points", "{points: 25,", "{points: \"25\",", line: 27,
      field(criterion.member("options").element(1).member("points"), .expected(.integerIn(-1000...1000)))),
    .init(
      "with an empty value", "samples: 5", "samples:", line: 7,
      field(.root.member("samples"), .expected(.integerIn(0...99)))),
    .init(
      "with another number than its name", "set: 9", "set: 8", line: 2,
      field(.root.member("set"), .expected(.integerIn(9...9)))),
  ]

  @Test("with its line and what was expected", arguments: files)
  func refusesBadFiles(bad: BadFile) throws {
    try Folders.with(texts: Fixtures.library(set: Fixtures.set.changing(bad.from, to: bad.to))) {
      (folder: String) throws in
      let error = #expect(throws: RulebookFileError.self) {
        try CriteriaLibrary(folder: folder).set(9, of: "2026-26")
      }
      let file = "\(folder)/2026-26/09-nuoc-mam.yaml"
      #expect(error == RulebookFileError(file: file, line: bad.line, bad.problem))
      for language in Language.allCases {
        #expect(error?.explanation(in: language).hasPrefix(bad.line.map { "\(file):\($0): " } ?? "\(file): ") == true)
      }
    }
  }

  @Test(
    "where the parser finds the syntax wrong, with its line",
    arguments: [
      ("samples: 5", "samples: 5: 6", 7), ("samples: 5", "  samples: 5", 7), ("[\"Bộ A\"]", "[\"Bộ A\"", 7),
      ("samples: 5", "samples: 5}", nil), ("samples: 5", "samples: @5", 7), ("samples: 5", "samples 5", 8),
      ("[\"Bộ A\"]", "[\"Bộ \\q\"]", 6),
    ] as [(String, String, Int?)])
  func refusesBadSyntax(from: String, to: String, line: Int?) throws {
    try Folders.with(texts: Fixtures.library(set: Fixtures.set.changing(from, to: to))) { (folder: String) throws in
      let error = #expect(throws: RulebookFileError.self) {
        try CriteriaLibrary(folder: folder).set(9, of: "2026-26")
      }
      if let line {
        guard case .syntax = error?.problem else {
          Issue.record("\(String(describing: error))")
          return
        }
        #expect(error?.line == line)
      }
    }
  }

  @Test(
    "in another encoding, or empty",
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("set: 9\n".utf8), .byteOrderMark, 1),
      ([0xFF, 0xFE, 0x73, 0x00, 0x0A, 0x00], .notUTF8, 1),
      ([0x00, 0x73, 0x00, 0x3A], .notUTF8, 1),
      (Array("set: 9\ntitle: \"".utf8) + [0xE3, 0x28, 0xA1, 0x22], .notUTF8, 2),
      ([], .empty, nil), (Array("# only a remark\n\n".utf8), .empty, nil),
      ([UInt8](repeating: 0x20, count: 1_000_001), .tooLarge(limit: 1_000_000), nil),
    ] as [([UInt8], RulebookFileError.Problem, Int?)])
  func refusesOtherBytes(bytes: [UInt8], problem: RulebookFileError.Problem, line: Int?) throws {
    try Folders.with(["2026-26/edition.yaml": bytes]) { (folder: String) throws in
      let file = "\(folder)/2026-26/edition.yaml"
      #expect(throws: RulebookFileError(file: file, line: line, problem)) {
        try CriteriaLibrary(folder: folder).edition("2026-26")
      }
    }
  }

  @Test("at once where aliases would grow without bound")
  func refusesBillionLaughs() throws {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (before, after) in zip("abcdefghijkl", "bcdefghijklm") {
      text += "\(after): &\(after) [" + [String](repeating: "*\(before)", count: 9).joined(separator: ", ") + "]\n"
    }
    text += "? *m\n: 1\n"
    try Folders.with(texts: Fixtures.library(set: text)) { (folder: String) throws in
      let clock = ContinuousClock()
      let time = clock.measure {
        let error = #expect(throws: RulebookFileError.self) {
          try CriteriaLibrary(folder: folder).set(9, of: "2026-26")
        }
        #expect(error?.problem == .refused(.anchor))
      }
      #expect(time < .seconds(5))
    }
  }

  @Test("when it is no regular file or cannot be opened")
  func refusesOtherThanFiles() throws {
    try Folders.with(texts: Fixtures.library) { (folder: String) throws in
      let file = "\(folder)/2026-26/09-nuoc-mam.yaml"
      try FileManager.default.removeItem(atPath: file)
      #expect(mkfifo(file, 0o600) == 0)
      #expect(throws: RulebookFileError(file: file, .notAFile)) {
        try CriteriaLibrary(folder: folder).set(9, of: "2026-26")
      }
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "nowhere")
      #expect(throws: RulebookFileError(file: file, .missing)) {
        try CriteriaLibrary(folder: folder).set(9, of: "2026-26")
      }
    }
  }
}
