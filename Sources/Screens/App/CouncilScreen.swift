import TerminalUI

/// A screen of this program: a value with a frame around it, that can follow what others write.
public protocol CouncilScreen: Screen where Effect == Screens.Effect {
  var frame: Frame { get set }

  /// Reads again what the screen shows, after someone else wrote; keeps selection and place.
  mutating func refresh(from desk: Desk) throws
}

extension CouncilScreen {
  /// Shows nothing that others write.
  public mutating func refresh(from desk: Desk) throws {}

  /// The footer of the commands that can be given here and now.
  public func footer(_ glyphs: Glyphs) -> Footer { Footer(commands, glyphs: glyphs) }
}
