import Rulebook
import TerminalUI

/// What the same key does on every screen, before the screen is asked.
public enum Everywhere: CaseIterable, Sendable {
  case quit, suspend, preferences, typing

  /// The key.
  public var key: Key {
    switch self {
    case .quit: .control("c")
    case .suspend: .control("z")
    case .preferences: .control("t")
    case .typing: .function(12)
    }
  }

  /// What it does, as the help page says it.
  public func title(in language: Language) -> String {
    switch self {
    case .quit:
      language.choose("Thoát ngay; những gì đã báo «đã lưu» không mất", "Quit at once; what was saved stays")
    case .suspend:
      language.choose("Tạm dừng chương trình (gõ fg để trở lại)", "Suspend the program (fg brings it back)")
    case .preferences: PreferencesPhrases(language: language).open
    case .typing: TypingPhrases(language: language).change
    }
  }

  /// What `event` means everywhere; nil where only the screen knows.
  static func meaning(of event: Event) -> Everywhere? { allCases.first { event == .key($0.key) } }

  /// What is to be done.
  var effects: [Effect] {
    switch self {
    case .quit: [.quit]
    case .suspend: [.suspend]
    case .preferences: [.open(.preferences)]
    case .typing: [.changeTyping]
    }
  }
}
