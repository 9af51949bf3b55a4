/// Why the terminal could not be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// One of the two descriptors that must be the same terminal.
  public enum Stream: String, Hashable, Sendable {
    /// Where keys come from.
    case standardInput = "standard input"
    /// Where the screen goes.
    case standardOutput = "standard output"
  }

  /// The stream is a file, a pipe or closed.
  case notATerminal(Stream)
  /// Nothing is known about terminals of this type, nor about the one to fall back to.
  case unknownType(String)
  /// Terminals of this type cannot place the cursor, so they cannot show screens.
  case unusableType(String)
  /// A terminal is open already: ncurses serves one at a time.
  case alreadyOpen
  /// The C function failed with this value of `errno`.
  case system(call: String, code: Int32)
}

extension TerminalError: CustomStringConvertible {
  /// The error in a sentence, for logs; the program words it for its users.
  public var description: String {
    switch self {
    case .notATerminal(let stream): "\(stream.rawValue) is not a terminal"
    case .unknownType(let name): "unknown terminal type \"\(name)\""
    case .unusableType(let name): "terminals of type \"\(name)\" cannot show screens"
    case .alreadyOpen: "the terminal is open already"
    case .system(let call, let code): "\(call) failed with error \(code)"
    }
  }
}
