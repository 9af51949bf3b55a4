/// A printer that a paper may be sent to.
public struct PrinterChoice: Hashable, Sendable {
  /// Whether what is sent to a printer is printed.
  public enum State: Hashable, Sendable {
    case ready
    /// Takes papers, which wait until somebody starts it again; why, in the words of whoever stopped it, or "".
    case stopped(String)
    /// Takes no papers; why, as above.
    case refusing(String)
  }

  /// As the printing system calls it.
  public let name: String
  public let state: State

  /// Creates a choice.
  public init(_ name: String, _ state: State = .ready) {
    self.name = name
    self.state = state
  }
}
