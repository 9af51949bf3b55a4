/// Something that happened, for a screen to answer.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A key that was pressed made other letters of the word before the cursor.
  case retype(Retyping)
  /// Text was pasted, in one piece.
  case paste(String)
  /// The mouse was clicked on a cell.
  case click(Point)
  /// The mouse's wheel was turned by so many notches, down where positive.
  case wheel(Int)
  /// The terminal has a new size.
  case resize(Size)
  /// Another part of the program has news.
  case wake
  /// Time has passed without anything else.
  case tick
  /// The program is asked to end.
  case end(EndReason)
}

/// Why the program is asked to end.
public enum EndReason: String, Hashable, Sendable {
  /// SIGINT from outside; Ctrl-C is a key.
  case interrupt
  /// SIGTERM.
  case terminate
  /// SIGHUP, or the terminal is gone.
  case hangup
}
