import Rating

/// What the chair concluded about a product.
public struct Conclusion: Hashable, Sendable {
  public let status: Status
  /// Nil unless rated.
  public let star: Int?
  /// Exact mean of the totals; nil without a complete sheet.
  public let total: Fraction?
  public let decisions: Decisions
  /// What the producer has to complete.
  public let conditions: [String]
  /// What was discussed; empty where nothing was noted.
  public let discussion: String
  /// Why the council did not meet although its members, asked in writing, differ; empty where no meeting was proposed.
  public let withoutMeeting: String
  /// The national council's result that the star was given by, instead of sheets; nil for any other product.
  public let national: NationalResult?

  /// Creates a conclusion.
  public init(
    status: Status, star: Int?, total: Fraction?, decisions: Decisions = Decisions(), conditions: [String] = [],
    discussion: String = "", withoutMeeting: String = "", national: NationalResult? = nil
  ) {
    self.status = status
    self.star = star
    self.total = total
    self.decisions = decisions
    self.conditions = conditions
    self.discussion = discussion
    self.withoutMeeting = withoutMeeting
    self.national = national
  }
}
