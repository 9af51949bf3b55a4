/// What went wrong with a terminal for tests.
public enum TestTerminalError: Error, CustomStringConvertible {
  /// The awaited did not come in time; `screen` is what was there instead.
  case timeout(waitingFor: String, screen: [String])
  /// A command or C function failed.
  case failed(String, code: Int32)

  /// The error, with the screen where there is one.
  public var description: String {
    switch self {
    case .timeout(let awaited, let screen):
      "waited in vain for \(awaited); the screen is:\n" + screen.map { "│" + $0 }.joined(separator: "\n")
    case .failed(let call, let code): "\(call) failed with \(code)"
    }
  }
}
