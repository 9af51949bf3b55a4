import TerminalUI

/// How to open the terminal; everything that depends on the environment is decided here, by the caller.
public struct TerminalOptions: Sendable {
  /// Where messages to standard error go while the screen is on.
  public enum ErrorOutput: Hashable, Sendable {
    /// Nowhere else; they would spoil the screen.
    case unchanged
    /// To an open descriptor.
    case descriptor(Int32)
    /// To the end of this file, which is made for the user alone (mode 0600) if it does not exist.
    case file(String)
  }

  /// The descriptor of the keyboard.
  public var input: Int32 = 0
  /// The descriptor of the screen.
  public var output: Int32 = 1
  /// The terminal's type, a name from terminfo.
  public var type: String
  /// Whether to use colours if the terminal has them.
  public var usesColors: Bool
  /// The colours to begin with.
  public var theme = Theme.terminal
  /// Whether a crash goes on to Swift's backtracer once the terminal is restored; otherwise the process just ends.
  public var keepsBacktraces: Bool
  /// Where standard error goes while the screen is on, if it is a terminal.
  public var errorOutput = ErrorOutput.unchanged
  /// What a crash leaves on the terminal: one line that says where to look; empty for none.
  public var crashNotice = ""

  /// Options for a terminal of `type`.
  public init(type: String, usesColors: Bool = true, keepsBacktraces: Bool = false) {
    self.type = type
    self.usesColors = usesColors
    self.keepsBacktraces = keepsBacktraces
  }

  /// Options as the environment asks: `TERM`; no colours if `NO_COLOR` is set and not empty; backtraces if
  /// `SWIFT_BACKTRACE` is set and does not switch them off.
  ///
  /// - Parameter variable: returns the value of an environment variable.
  public init(environment variable: (String) -> String?) {
    let backtrace = variable("SWIFT_BACKTRACE")
    self.init(
      type: variable("TERM") ?? "", usesColors: (variable("NO_COLOR") ?? "").isEmpty,
      keepsBacktraces: backtrace.map { value in
        !["enable=no", "enable=off", "enable=false"].contains { value.contains($0) }
      } ?? false)
  }
}
