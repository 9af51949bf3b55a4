import Rulebook
import RulebookFiles
import StrictJSON
import Testing

@Suite("A criteria file is read")
struct GoodFileTests {
  private func read(_ text: String) throws -> CriteriaSet {
    try Folders.with(texts: Fixtures.library(set: text)) { (folder: String) throws in
      try CriteriaLibrary(folder: folder).set(9, of: "2026-26")
    }
  }

  @Test(
    "to the same set however YAML spells it",
    arguments: [
      ("\n", "\r\n"), ("# A set for tests.", "---"), ("\"Nước mắm\"", "'Nước mắm'"),
      ("\"Nước mắm\"", "Nước mắm # remark"),
      ("\"Nước mắm\"", "\"N\\u01B0\\u1EDBc mắm\""), ("Nước mắm", "Nu\u{31B}o\u{31B}\u{301}c ma\u{306}\u{301}m"),
      ("samples: 5", "\"samples\": 5"), ("samples: 5", "samples: 5\nverified: true\nreject: []"),
      ("[\"Bộ A\"]", "\n  - Bộ A"),
      ("{a: \"Một\", b: \"Hai\"}", "\n                  a: Một\n                  b: Hai"),
      ("{a: \"Một\", b: \"Hai\"}", "{a: Một,\n                  b: Hai}"),
    ])
  func ignoresSpelling(from: String, to: String) throws {
    let text =
      from == "\n" ? Fixtures.set.replacing(from, with: to) : Fixtures.set.changing(from, to: to)
    let set = try read(text)
    #expect(set == (try read(Fixtures.set)))
    #expect(set.json.canonicalText == (try read(Fixtures.set)).json.canonicalText)
  }

  @Test(
    "with the signs of YAML inside texts",
    arguments: [
      ("\"& * ! | > % @ # : - ? [ ] { } '\"", "& * ! | > % @ # : - ? [ ] { } '"),
      ("'it''s \"so\" \\n'", "it's \"so\" \\n"),
      ("\"a \\\"b\\\" \\\\\"", "a \"b\" \\"), ("R & D, 100% * 2 > 1!", "R & D, 100% * 2 > 1!"),
      ("75% lao động", "75% lao động"),
      ("a: ", nil), ("2026-05-22", "2026-05-22"), ("\"07\"", "07"), ("\"yes\"", "yes"), ("-- x", "-- x"),
      ("it's", "it's"),
      ("a#b", "a#b"), ("a:b", "a:b"),
    ] as [(String, String?)])
  func keepsSigns(yaml: String, text: String?) throws {
    let source = Fixtures.set.changing("\"Nước mắm\"", to: yaml)
    if let text {
      #expect(try read(source).title == text)
    } else {
      #expect(throws: RulebookFileError.self) { try read(source) }
    }
  }
}

@Suite("A criteria library")
struct CriteriaLibraryTests {
  @Test("lists the folders that hold an edition, and their sets")
  func listsEditions() throws {
    try Folders.with(texts: Fixtures.library) { (folder: String) throws in
      let library = CriteriaLibrary(folder: folder)
      #expect(try library.editions() == ["2026-26"])
      #expect(try library.setNumbers(of: "2026-26") == [9])
      #expect(try library.sets(of: "2026-26").map(\.title) == ["Nước mắm"])
      #expect(try library.allEditions().map(\.decision) == ["26/2026/QĐ-TTg"])
    }
  }

  @Test("reads only the one file of a set")
  func readsOneFile() throws {
    let files = Fixtures.library.merging(["2026-26/10-khac.yaml": "bad: [", "2026-26/edition.yaml": "bad"]) { $1 }
    try Folders.with(texts: files) { (folder: String) throws in
      #expect(try CriteriaLibrary(folder: folder).set(9, of: "2026-26").number == 9)
      #expect(throws: RulebookFileError.self) { try CriteriaLibrary(folder: folder).sets(of: "2026-26") }
    }
  }

  @Test("refuses what it does not have, with what it has")
  func refusesUnknown() throws {
    let files = Fixtures.library.merging(["2023-148/edition.yaml": Fixtures.edition]) { $1 }
    try Folders.with(texts: files) { (folder: String) throws in
      let library = CriteriaLibrary(folder: folder)
      for id in ["2031-1", "..", ".", "", "notes", "2026-26/.", "2026-26/../2026-26"] {
        #expect(throws: RulebookFileError(file: "\(folder)/\(id)", .unknownEdition(known: ["2023-148", "2026-26"]))) {
          try library.edition(id)
        }
      }
      #expect(throws: RulebookFileError(file: "\(folder)/2026-26", .unknownSet(1, known: [9]))) {
        try library.set(1, of: "2026-26")
      }
      #expect(throws: RulebookFileError(file: "\(folder)/2023-148", .editionWithoutSets)) {
        try library.set(1, of: "2023-148")
      }
      let error = #expect(throws: RulebookFileError.self) { try library.edition("2023-148") }
      #expect(error?.line == 2)
    }
  }

  @Test("refuses two files for one set")
  func refusesTwins() throws {
    let files = Fixtures.library.merging(["2026-26/09-zwei.yaml": Fixtures.set]) { $1 }
    try Folders.with(texts: files) { (folder: String) throws in
      #expect(
        throws: RulebookFileError(file: "\(folder)/2026-26/09-zwei.yaml", .setTwice(9, first: "09-nuoc-mam.yaml"))
      ) {
        try CriteriaLibrary(folder: folder).set(9, of: "2026-26")
      }
    }
  }

  @Test("refuses a folder that is missing or no folder")
  func refusesBadFolders() throws {
    #expect(throws: RulebookFileError(file: "/nowhere/criteria", .missing)) {
      try CriteriaLibrary(folder: "/nowhere/criteria").editions()
    }
    try Folders.with(texts: ["a": ""]) { (folder: String) throws in
      #expect(throws: RulebookFileError(file: "\(folder)/a", .notAFolder)) {
        try CriteriaLibrary(folder: "\(folder)/a").editions()
      }
      #expect(try CriteriaLibrary(folder: folder).editions().isEmpty)
    }
  }
}
