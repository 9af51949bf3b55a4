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

  public let paper: Paper
  public let format: PaperFormat
  public let target: Target

  /// Creates a job.
  public init(_ paper: Paper, as format: PaperFormat, to target: Target) {
    self.paper = paper
    self.format = format
    self.target = target
  }
}

/// How far something about printing is, or how it ended.
public enum PrintReply: Hashable, Sendable {
  /// So much of the paper is done, in percent.
  case progress(Int)
  /// Done; the sentence says where the files are, or what the printer was given.
  case done(String)
  /// Nothing was printed; the sentence says why.
  case failed(String)
  /// The printers by name, the usual one first.
  case printers([String])
}
