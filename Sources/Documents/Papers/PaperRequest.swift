/// A paper as it is asked for: in which format, and what may be chosen about it.
public struct PaperRequest: Hashable, Sendable {
  public let paper: Paper
  public let format: PaperFormat
  /// Of the minutes; other papers have one form.
  public let form: MinutesForm
  /// Of text; other formats have pages.
  public let width: LineWidth
  /// Id of the working session whose minutes are asked for; nil for all of the season, and for other papers.
  public let event: String?

  /// Creates a request; `width` nil stands for the paper's own.
  public init(
    _ paper: Paper, as format: PaperFormat, form: MinutesForm = .full, width: LineWidth? = nil, event: String? = nil
  ) {
    self.paper = paper
    self.format = format
    self.form = form
    self.event = event
    self.width = width ?? paper.width
  }

  /// How the file of the paper, or its first one, is called, before the day.
  var stem: String { paper == .minutes && form == .short ? "bien-ban-rut-gon" : paper.stem }
}

/// How much the minutes tell.
public enum MinutesForm: String, Hashable, Sendable, CaseIterable {
  /// Every member's points by part, every minimum, the discussion.
  case full
  /// Of each product what was concluded, what is missing for the next star, and what is to be done.
  case short
}

/// Columns of a line of text: what screens and line printers have.
public enum LineWidth: Int, Hashable, Sendable, CaseIterable {
  case narrow = 80
  case wide = 132
}
