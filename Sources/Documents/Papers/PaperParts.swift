import Council
import Rulebook

/// The files that a paper comes in, not yet in their format.
public struct PaperParts: Sendable {
  /// One file.
  public struct Part: Sendable {
    /// How it is called, before the day, e.g. `bien-ban`.
    public let stem: String
    /// The day in the file's name; nil for the sitting's.
    public let date: CalendarDate?
    public let content: PrintOrder.Content
  }

  public let parts: [Part]
  /// Products that are not on the paper because their scoring is not closed, in the order of the agenda.
  public let leftOut: [Product]
}
