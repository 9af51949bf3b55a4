import Documents

/// What a screen wants printed.
public struct PrintJob: Hashable, Sendable {
  /// Where to.
  public enum Target: Hashable, Sendable {
    /// A file in the store's folder.
    case file
    /// A printer by its name, so many copies.
    case printer(String, copies: Int)
  }

  public let request: PaperRequest
  public let target: Target

  /// Creates a job.
  public init(_ request: PaperRequest, to target: Target) {
    self.request = request
    self.target = target
  }
}

/// How something about printing ended.
public enum PrintReply: Hashable, Sendable {
  /// Done; the sentence says where the files are, or what the printer was given.
  case done(String)
  /// Nothing was printed; the sentence says why.
  case failed(String)
  /// The printers by name, the usual one first.
  case printers([String])
}
