import Rulebook
import TerminalUI

/// What the same key does on every screen, before the screen is asked.
public enum Everywhere: CaseIterable, Sendable {
  case help, quit, suspend, repaint, palette, preferences, typing, tour

  /// The key.
  public var key: Key {
    switch self {
    case .help: .function(1)
    case .quit: .control("c")
    case .suspend: .control("z")
    case .repaint: .control("l")
    case .palette: .control("p")
    case .preferences: .control("t")
    case .typing: .function(12)
    case .tour: .function(6)
    }
  }

  /// What it does, as the help page says it.
  public func title(in language: Language) -> String {
    switch self {
    case .help:
      language.choose(
        "Trợ giúp: câu hỏi và các phím ở đây (nơi không gõ chữ: cũng ?)",
        "Help: the question and the keys here (also ? where no text is typed)")
    case .quit:
      language.choose("Thoát ngay; những gì đã báo «đã lưu» không mất", "Quit at once; what was saved stays")
    case .suspend:
      language.choose("Tạm dừng chương trình (gõ fg để trở lại)", "Suspend the program (fg brings it back)")
    case .repaint:
      language.choose("Vẽ lại màn hình khi có chữ lạ chen vào", "Draw the screen anew where something has spoilt it")
    case .palette: PalettePhrases(language: language).open
    case .preferences: PreferencesPhrases(language: language).open
    case .typing: TypingPhrases(language: language).change
    case .tour: TourPhrases(language: language).command
    }
  }

  /// What `event` means everywhere; nil where only the screen knows.
  ///
  /// Where no text `isTyped`, the question mark is help too, and the colon leads to the palette, as in other programs.
  static func meaning(of event: Event, isTyped: Bool) -> Everywhere? {
    if !isTyped, event == .key(.character("?")) { return .help }
    if !isTyped, event == .key(.character(":")) { return .palette }
    return allCases.first { event == .key($0.key) }
  }

  /// Whether `event` is answered in a window that is too small to show what follows: only leaving it is.
  static func worksUnseen(_ event: Event) -> Bool { [quit, suspend].contains { event == .key($0.key) } }

  /// What is to be done.
  var effects: [Effect] {
    switch self {
    case .help: [.open(.help)]
    case .quit: [.quit]
    case .suspend: [.suspend]
    case .repaint: [.repaint]
    case .palette: [.open(.palette)]
    case .preferences: [.open(.preferences)]
    case .typing: [.changeTyping]
    case .tour: [.tour]
    }
  }
}
