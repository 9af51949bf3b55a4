import Rulebook
import RulebookFiles
import StrictJSON
import Testing

@Suite("The lint of a folder")
struct LintFolderTests {
  private func lintLines(_ files: [String: String], at path: String = "") throws -> [String] {
    try Folders.with(texts: files) { (folder: String) throws in
      try lintReport(lint(folder: folder + path), in: .english)
    }
  }

  @Test("finds nothing in an edition that keeps every rule", arguments: ["", "/2026-26", "/2026-26/09-nuoc-mam.yaml"])
  func acceptsTheFixture(path: String) throws {
    #expect(try lintLines(Fixtures.library, at: path).isEmpty)
  }

  @Test("names file, code and what, and goes on after a file that cannot be read")
  func reportsEveryFile() throws {
    var files = Fixtures.library(set: Fixtures.set.changing("{points: 25,", to: "{points: 24,"))
    files["2026-26/01-rau.yaml"] = Fixtures.set.changing("set: 9", to: "set: 1").changing(
      "samples: 5", to: "samples: x")
    files["2026-26/02-thit.yaml"] = Fixtures.set
    files["2026-26/10-gia-vi.yaml"] = Fixtures.set.changing("set: 9", to: "set: 10").changing("max: 35", to: "max: 34")
    files["2026-26/gao.yaml"] = Fixtures.set
    #expect(
      try lintLines(files, at: "/2026-26") == [
        "01-rau.yaml: file: line 7: samples: expected an integer from 0 to 99",
        "02-thit.yaml: set: set 9 in a file named for set 2",
        "09-nuoc-mam.yaml: set: set 9 is already in 02-thit.yaml",
        "09-nuoc-mam.yaml: 2.1: the best option gives 24 points, the criterion says at most 25",
        "10-gia-vi.yaml: C: the part says at most 34 points; the edition says 35",
        "10-gia-vi.yaml: set: the parts add up to 99, not 100",
        "10-gia-vi.yaml: C: the part's sections add up to 35, the part says 34",
        "gao.yaml: file: stray YAML file; a set's file is named like 09-name.yaml",
      ])
  }

  @Test("still reads the sets of an edition that cannot be read")
  func goesOnWithoutEdition() throws {
    var files = Fixtures.library(set: "set: 9\nset: 9\n")
    files["2026-26/edition.yaml"] = Fixtures.edition.changing("gates: known", to: "gates: perhaps")
    #expect(
      try lintLines(files) == [
        "2026-26/edition.yaml: file: line 14: gates: expected one of: known, unknown",
        "2026-26/09-nuoc-mam.yaml: file: line 1: the key “set” is given again below",
      ])
  }

  @Test("wants an edition's folder to bear its name among others")
  func comparesFolderNames() throws {
    let files = ["2031-1/edition.yaml": Fixtures.edition]
    #expect(
      try lintLines(files) == [
        "2031-1/edition.yaml: file: edition 2026-26 lies in folder 2031-1; the folder must bear its name"
      ])
    #expect(try lintLines(files, at: "/2031-1").isEmpty)
  }

  @Test("names a folder without an edition, and throws where there is none")
  func needsAnEdition() throws {
    #expect(try lintLines(["a.txt": ""]) == ["edition.yaml: file: there is no such file or folder"])
    #expect(throws: RulebookFileError(file: "/nowhere", .missing)) { try lint(folder: "/nowhere") }
  }

  @Test("covers with verified: false what does not add up, and never what cannot be read")
  func coversOnlyRules() throws {
    let unverified = Fixtures.set.changing("samples: 5", to: "samples: 5\nverified: false")
    func covered(_ set: String) throws -> [Bool] {
      try Folders.with(texts: Fixtures.library(set: set)) { try lint(folder: $0).map(\.isCovered) }
    }
    #expect(try covered(unverified).isEmpty)
    #expect(try covered(unverified.changing("{points: 25,", to: "{points: 24,")) == [true])
    #expect(try covered(unverified.changing("set: 9", to: "set: 8")) == [false])
    #expect(try covered(unverified.changing("samples: 5", to: "samples: five")) == [false])
  }
}
