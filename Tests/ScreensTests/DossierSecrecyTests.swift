import Council
import CouncilFixtures
import Rating
import Rulebook
import Season
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Before scoring is closed, a member's pages are the same whatever the producer and the advisory group gave.
@Suite struct DossierSecrecyTests {
  /// What both give the dossiers.
  struct Pattern: CustomTestStringConvertible, Sendable {
    /// The number of the option at a place of the sheet, before what there is; nil for a blank one.
    let option: @Sendable (_ source: Appraisal.Source, _ place: Int) -> Int?
    let words: String
    let testDescription: String
  }

  static let patterns: [Pattern] =
    (1..<9).map { number in
      Pattern(
        option: { ($1 + number) % 7 == 0 ? nil : ($1 * number + ($0 == .producer ? 0 : number)) % 5 },
        words: "\(number) sao", testDescription: "pattern \(number)")
    } + [
      Pattern(option: { _, _ in 0 }, words: "", testDescription: "all first"),
      Pattern(option: { _, _ in 9 }, words: "đạt 5 sao", testDescription: "all last"),
    ]

  /// The dossier of the sitting's one product, and one that no sitting has on its agenda.
  private static let codes = [SampleCouncil.code(1), SampleCouncil.code(2)]

  private func council(
    _ pattern: Pattern, _ progress: SampleCouncil.Progress, isShown: Bool = false
  ) throws -> SampleCouncil {
    var council = try SampleCouncil(showsAppraisals: isShown)
    council.add("Nước mắm Thu Hùng", progress, worse: [0, 1, 0, 1, 0])
    for code in Self.codes {
      let dossier = Dossier(code: code, name: "Nước mắm", producer: "HTX mẫu", set: 9, year: 2026)
      council.add(.season(.enrol(dossier, stage: .dossier, date: Fixture.date, reason: "nhập từ sổ cũ")), by: "m6")
      for source in Appraisal.Source.allCases {
        var choices: [String: Int] = [:]
        for (place, criterion) in council.scale.criteria.enumerated() {
          choices[criterion.code] = pattern.option(source, place).map { min($0, criterion.options.count - 1) + 1 }
        }
        let appraisal = Appraisal(
          source: source, date: Fixture.date, by: pattern.words, choices: choices, notes: ["1.1": pattern.words],
          opinion: pattern.words)
        council.add(.season(.appraise(dossier: code, appraisal)), by: "m6")
      }
    }
    return council
  }

  private func driver(_ desk: Desk, member: Int, columns: Int = 100, rows: Int = 60) throws -> AppDriver {
    var app = try App.signIn(desk)
    app.law = SetUpDriver.law
    var driver = AppDriver(app, columns: columns, rows: rows)
    driver.press("\(member) Enter")
    driver.givePIN()
    return driver
  }

  /// Pages by the keys that lead to them: both dossiers with evidence, comparison and documents; the scoring form.
  private static let pages = ["s Enter", "s Down Enter"].flatMap { [$0, $0 + " m", $0 + " d", $0 + " g"] } + ["Enter"]

  /// Text and styles of every page in several windows, at its beginning and its end.
  private func seen(_ council: SampleCouncil, member: Int) throws -> [[Canvas]] {
    let desk = try council.desk()
    return try Self.pages.map { keys in
      var driver = try driver(desk, member: member)
      driver.press(keys)
      return [(80, 24), (100, 30), (200, 50)].flatMap { columns, rows in
        driver.resize(columns: columns, rows: rows)
        return ["Home", "End"].map { key in
          driver.press(key)
          return driver.canvas
        }
      }
    }
  }

  /// The pages, by their keys, that two patterns of scores tell apart.
  private func varying(
    _ progress: SampleCouncil.Progress, member: Int, isShown: Bool = false
  ) throws -> Set<String> {
    let (one, other) = try (
      seen(council(Self.patterns[8], progress, isShown: isShown), member: member),
      seen(council(Self.patterns[9], progress, isShown: isShown), member: member)
    )
    return Set(zip(Self.pages, zip(one, other)).filter { $1.0 != $1.1 }.map(\.0))
  }

  /// Pages that show the scores of the first dossier, on the agenda, and of the second one, on none.
  private static let first: Set = ["s Enter", "s Enter m", "s Enter d"]
  private static let second: Set = ["s Down Enter", "s Down Enter m", "s Down Enter d"]

  @Test(arguments: patterns) func aMembersPagesDoNotVaryWithTheScores(_ pattern: Pattern) throws {
    let expected = try seen(council(Self.patterns[0], .scoring(submitted: 2)), member: 3)
    #expect(try seen(council(pattern, .scoring(submitted: 2)), member: 3) == expected)
  }

  /// The test above would be worth nothing if these pages never varied.
  @Test func closingShowsThemWhereTheCouncilHasScored() throws {
    #expect(try varying(.closed, member: 3) == Self.first)
  }

  @Test func theRegulationMayShowThemBefore() throws {
    let pages = Self.first.union(Self.second)
    #expect(try varying(.waiting, member: 3, isShown: true) == pages)
    #expect(try varying(.scoring(submitted: 2), member: 3, isShown: true) == pages.union(["Enter"]))
  }

  @Test func whoKeepsTheRegisterSeesThem() throws {
    #expect(try varying(.waiting, member: 6) == Self.first.union(Self.second))
  }

  @Test func oneSentenceSaysWhen() throws {
    for language in Language.allCases {
      let words = DossierPhrases(language: language)
      let desk = try Desk(council(Self.patterns[0], .scoring(submitted: 2)).desk().store, language: language)
      var driver = try driver(desk, member: 3)
      driver.press("s Enter")
      for source in Appraisal.Source.allCases {
        #expect(driver.text.contains("\(words.source(source)): \(words.withheld)."))
      }
      driver.press("m")
      let reason = DossierEvidencePhrases(language: language).withheldClaims
      #expect(driver.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(reason))
    }
  }

  @Test(arguments: Language.allCases) func asItIsRead(_ language: Language) throws {
    let desk = try Desk(council(Self.patterns[0], .scoring(submitted: 2)).desk().store, language: language)
    for (name, keys) in [("dossier-withheld", "End"), ("dossier-evidence-withheld", "m")] {
      for (columns, rows) in ScreenTextTests.windows {
        var driver = try driver(desk, member: 3, columns: columns, rows: rows)
        driver.press("s Enter \(keys)")
        expectGolden("\(name)-\(language.rawValue)-\(columns)x\(rows)", driver.lines)
      }
    }
  }
}
