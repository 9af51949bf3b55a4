import TerminalUI

/// A screen of this program: a value with a frame around it, that can follow what others write.
public protocol CouncilScreen: Screen where Effect == Screens.Effect {
  var frame: Frame { get set }

  /// Whether what is typed here is Vietnamese text that a typing method may compose: no PIN, no choice, no path.
  var composes: Bool { get }

  /// Reads again what the screen shows, after someone else wrote; keeps selection and place.
  mutating func refresh(from desk: Desk) throws

  /// Takes in how something about a PIN ended.
  mutating func receive(_ reply: PINReply)
}

extension CouncilScreen {
  /// A text field takes Vietnamese text, unless its screen says otherwise.
  public var composes: Bool { isEditing }

  /// Shows nothing that others write.
  public mutating func refresh(from desk: Desk) throws {}

  /// Shows why nothing was changed.
  public mutating func receive(_ reply: PINReply) {
    if case .refused(let reason) = reply { frame.message = reason.asSentence }
  }

  /// The footer of the commands that can be given here and now.
  public func footer(_ glyphs: Glyphs) -> Footer { Footer(commands, glyphs: glyphs) }
}
