import Rulebook
import TerminalUI

/// What the screen below asks, its commands, then the words that the program uses.
public struct HelpScreen: TextScreen {
  public var frame: Frame
  var scroll = ScrollState()
  /// The rows of the screen below, with its keys named by the given signs.
  private let rows: @Sendable (Glyphs) -> [HelpPage.Row]
  /// What it asks, and what follows.
  private let explained: [String]

  /// Explains `screen`.
  public init(over screen: any CouncilScreen) {
    frame = screen.frame
    frame.message = nil
    rows = Self.rows(of: screen)
    explained = screen.meaning
  }

  private static func rows(of screen: some CouncilScreen) -> @Sendable (Glyphs) -> [HelpPage.Row] {
    { glyphs in HelpPage(screen.commands, glyphs: glyphs).rows }
  }

  public var commands: [Command<HelpScreen>] {
    let words = HelpPhrases(language: frame.language)
    return Self.scrolling(TextPhrases(language: frame.language)) + [
      Command(
        [.escape, .character("q"), .character("?")], words.close, keysLabel: "Esc", label: words.closeLabel, priority: 3
      ) { _ in [.back] }
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let width = min(width, 100)
    let words = HelpPhrases(language: frame.language)
    return about(words, width: width) + [StyledLine(words.keys, .heading)] + keys(width: width, glyphs: glyphs)
      + [StyledLine(), StyledLine(words.everywhere, .heading)] + everywhere(width: width, glyphs: glyphs)
      + [StyledLine(), StyledLine(words.glossary, .heading)] + glossary(words, width: width)
  }

  private func about(_ words: HelpPhrases, width: Int) -> [StyledLine] {
    guard !explained.isEmpty else { return [] }
    let lines = explained.flatMap { StyledLine.wrapped($0, width: width - 2, lead: StyledLine("  ")) }
    return [StyledLine(words.meaning, .heading)] + lines + [StyledLine()]
  }

  private func keys(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let rows = rows(glyphs)
    let keysWidth = min(rows.map(\.keys.cellWidth).max() ?? 0, width / 3)
    return rows.flatMap { row in
      let isEnabled = row.disabledBecause == nil
      let lead = StyledLine("  " + row.keys.padded(to: keysWidth) + "  ", isEnabled ? .key : .disabled)
      let text = row.disabledBecause.map { "\(row.title) · \($0)" } ?? row.title
      return StyledLine.wrapped(text, isEnabled ? .plain : .disabled, width: width, lead: lead)
    }
  }

  private func everywhere(width: Int, glyphs: Glyphs) -> [StyledLine] {
    Everywhere.allCases.flatMap { command in
      StyledLine.wrapped(
        command.title(in: frame.language), width: width,
        lead: StyledLine("  " + command.key.label(in: glyphs).padded(to: 8), .key))
    }
  }

  private func glossary(_ words: HelpPhrases, width: Int) -> [StyledLine] {
    let terms = words.terms
    let termWidth = min(terms.map(\.term.cellWidth).max() ?? 0, width / 3)
    return terms.flatMap { term, meaning in
      StyledLine.wrapped(meaning, width: width, lead: StyledLine("  " + term.padded(to: termWidth) + "  ", .accent))
    }
  }
}
