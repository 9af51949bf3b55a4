import TerminalUI

/// A screen of this program: a value with a frame around it, that can follow what others write.
public protocol CouncilScreen: Screen where Effect == Screens.Effect {
  var frame: Frame { get set }

  /// Whether what is typed here is Vietnamese text that a typing method may compose: no PIN, no choice, no path.
  var composes: Bool { get }

  /// Reads again what the screen shows, after someone else wrote; keeps selection and place.
  mutating func refresh(from desk: Desk) throws

  /// What is asked here and what follows of each answer, a paragraph each, for the help page; empty where the titles of
  /// the commands say enough.
  var meaning: [String] { get }

  /// What Esc would lose now, in a sentence that asks for it a second time; nil where it loses nothing.
  var beforeEscape: String? { get }

  /// What ending the program would lose now, in a sentence that asks for Ctrl-C a second time; nil where it loses nothing.
  var beforeQuitting: String? { get }

  /// Takes in how something about a PIN ended.
  mutating func receive(_ reply: PINReply)
}

extension CouncilScreen {
  /// A text field takes Vietnamese text, unless its screen says otherwise.
  public var composes: Bool { isEditing }

  /// The titles of the commands say enough.
  public var meaning: [String] { [] }

  public var beforeEscape: String? { nil }
  public var beforeQuitting: String? { nil }

  /// The sentence before Esc drops what was typed; nil where `isDropped` is false.
  func textIsDropped(_ isDropped: Bool) -> String? {
    isDropped ? TextPhrases(language: frame.language).textIsDropped : nil
  }

  /// Shows nothing that others write.
  public mutating func refresh(from desk: Desk) throws {}

  /// Shows why nothing was changed.
  public mutating func receive(_ reply: PINReply) {
    if case .refused(let reason) = reply { frame.message = reason.asSentence }
  }

  /// The footer of the commands that can be given here and now. Help is there everywhere; where the table does not name
  /// it, it stands at the end.
  public func footer(_ glyphs: Glyphs) -> Footer {
    let keys = isEditing ? [Key.function(1)] : [.character("?"), .function(1)]
    guard !(self is HelpScreen), !commands.contains(where: { !$0.keys.allSatisfy { !keys.contains($0) } }) else {
      return Footer(commands, glyphs: glyphs)
    }
    let words = TextPhrases(language: frame.language)
    let help = Command<Self>(keys[0], words.help, label: words.helpLabel) { _ in [.open(.help)] }
    return Footer(commands + [help], glyphs: glyphs)
  }
}
