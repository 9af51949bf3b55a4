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

  /// What is printed.
  public enum Content: Hashable, Sendable {
    case paper(PaperRequest)
    /// The report of a season; of all of them for nil.
    case season(year: Int?, SeasonReportFormat)
  }

  public let content: Content
  public let target: Target

  /// Creates a job.
  public init(_ request: PaperRequest, to target: Target) {
    content = .paper(request)
    self.target = target
  }

  /// Creates a job that writes the report of a season into a file.
  public init(season year: Int?, as format: SeasonReportFormat) {
    content = .season(year: year, format)
    target = .file
  }
}

/// How far something about printing is, or how it ended.
public enum PrintReply: Hashable, Sendable {
  /// So much of the paper is done, in percent.
  case progress(Int, left: Int?)
  /// Done; the sentence says where the files are, or what the printer was given.
  case done(String)
  /// Nothing was printed; the sentence says why.
  case failed(String)
  /// The printers, the usual one first.
  case printers([PrinterChoice])
  /// There is none to print with; the sentence says why.
  case noPrinters(String)
}
