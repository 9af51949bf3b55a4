import Foundation
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// What holds for every screen of the program, in both languages.
@Suite struct EveryScreenTests {
  private static let windows = [(80, 24), (100, 30)]

  @Test func namesAreOnce() {
    #expect(Set(EveryScreen.all.map(\.name)).count == EveryScreen.all.count)
  }

  /// Drawn here, or by a test of its own.
  @Test(arguments: EveryScreen.all) func isReadInBothLanguages(_ screen: EveryScreen) throws {
    let goldens = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    for language in Language.allCases {
      for (columns, rows) in Self.windows {
        let name = "\(screen.name)-\(language.rawValue)-\(columns)x\(rows)"
        guard screen.isDrawnElsewhere else {
          expectGolden(name, try screen.driver(language, columns: columns, rows: rows).lines)
          continue
        }
        let path = goldens.appending(path: "\(name).txt").path(percentEncoded: false)
        #expect(FileManager.default.fileExists(atPath: path), "no test draws \(name)")
      }
    }
  }

  /// The narrowest footer still says how to go back and, where no text is typed, where help is.
  @Test(arguments: EveryScreen.all, Language.allCases)
  func footerLeadsBackAndToHelp(_ screen: EveryScreen, _ language: Language) throws {
    let driver = try screen.driver(language)
    let shown = driver.app.top.footer(.unicode).fitting(80)
    let footer = try #require(driver.lines.last)
    for entry in shown { #expect(footer.contains("\(entry.keys) \(entry.label)")) }
    let keys = shown.map(\.keys)
    #expect(keys.contains { $0.contains("Esc") || $0 == "q" }, "\(footer)")
    if !(driver.app.top is HelpScreen) {
      #expect(keys.contains { $0.contains("?") || $0.contains("F1") }, "\(footer)")
    }
  }

  /// F1 explains every screen, `?` those where no text is typed, and what was there is there again afterwards.
  @Test(arguments: EveryScreen.all) func helpExplainsAndGivesTheScreenBack(_ screen: EveryScreen) throws {
    let driver = try screen.driver()
    guard !(driver.app.top is HelpScreen) else { return }
    for name in driver.app.top.isEditing ? ["F1"] : ["F1", "?"] {
      var asked = driver
      asked.press(name)
      #expect(asked.app.top is HelpScreen, "\(name):\n\(asked.text)")
      #expect(asked.text.contains("PHÍM Ở MÀN HÌNH NÀY"))
      for paragraph in driver.app.top.meaning {
        let words = paragraph.split(separator: " ").prefix(4).joined(separator: " ")
        #expect(asked.text.contains(words), "\(paragraph)")
      }
      asked.press(name)
      #expect(Self.page(asked) == Self.page(driver))
      asked.press("\(name) Escape")
      #expect(Self.page(asked) == Self.page(driver))
    }
  }

  /// The screen without the sentence above the footer, which goes with the next key.
  private static func page(_ driver: AppDriver) -> [String] {
    driver.lines.enumerated().filter { $0.offset != driver.lines.count - 2 }.map(\.element)
  }

  /// What a question means stands above its keys.
  @Test(arguments: ["beginning", "closing", "form-rejection", "form-stop", "step-back", "ask-again", "sitting-note"])
  func questionsSayWhatFollows(_ name: String) throws {
    let screen = try #require(EveryScreen.all.first { $0.name == name })
    var driver = try screen.driver()
    #expect(driver.app.top.meaning.count >= 2)
    driver.press("F1")
    #expect(driver.text.contains("HỎI GÌ, TRẢ LỜI THÌ SAO"))
    #expect(driver.text.contains("Esc: "))
  }

  /// The line on top, the title under it and the footer are whole at 80 columns.
  @Test(arguments: EveryScreen.all, Language.allCases)
  func nothingIsCutInTitleAndFooter(_ screen: EveryScreen, _ language: Language) throws {
    let lines = try screen.driver(language).lines
    for row in [0, 2, lines.count - 1] { #expect(!lines[row].contains("…"), "\(lines[row])") }
  }

  /// Where the terminal lacks blocks and stars, nothing but letters and ASCII is drawn, and nothing else moves.
  @Test(arguments: EveryScreen.all) func plainLinesHoldNoOtherSigns(_ screen: EveryScreen) throws {
    let driver = try screen.driver()
    var plain = Canvas(size: driver.size, glyphs: .ascii)
    driver.app.draw(on: &plain)
    for line in plain.lines {
      #expect(line.allSatisfy { $0.isASCII || $0.isLetter }, "\(line)")
    }
  }

  /// Escape goes back one step, and step by step to where the walk began; not further, for signing out would lock a
  /// store that other tests share.
  @Test(arguments: EveryScreen.all) func escapeGoesBackOneStep(_ screen: EveryScreen) throws {
    func page(_ driver: AppDriver) -> String { "\(type(of: driver.app.top))" }
    var visited = [page(try screen.beginning())]
    let names = screen.keys.split(separator: " ")
    for count in names.indices {
      let here = page(try screen.driver(keys: names[...count].joined(separator: " ")))
      if here != visited.last { visited.append(here) }
    }
    guard !screen.keys.isEmpty else { return }
    var driver = try screen.driver()
    let allowed = Set(visited.suffix(2))
    var presses = 0
    var seen: Set<String> = []
    while driver.effects.last != .quit, presses < 12, presses == 0 || page(driver) != visited.first {
      let before = driver.text
      // A question whether to leave unsaved texts goes back to them: leave without.
      driver.press(seen.insert(before).inserted ? "Escape" : "Escape b")
      presses += 1
      if presses == 1, visited.count > 1, page(driver) != visited.last {
        #expect(allowed.contains(page(driver)), "\(page(driver)), not one of \(allowed)")
      }
      #expect(driver.text != before || driver.effects.last == .quit, "Escape does nothing:\n\(before)")
    }
    #expect(presses < 12, "\(presses) presses do not leave:\n\(driver.text)")
  }
}
