/// What a council's regulation (quy chế) settles, as far as the number and the star depend on it (rules.md §2.7, §3).
public struct Rules: Hashable, Sendable {
  /// How a council meets a minimum.
  public enum MinimumRule: String, Hashable, Sendable, CaseIterable {
    /// More than half of the complete sheets at or above the option.
    case majority
    /// Every complete sheet at or above the option.
    case all
    /// The mean of the points in that criterion at or above the option's.
    case mean
    /// Undecided until the chair concludes, unless the sheets agree.
    case chair
  }

  /// How a council rejects a product, or stops its assessment.
  public enum RejectionRule: String, Hashable, Sendable, CaseIterable {
    /// More than half of all sheets.
    case majority
    /// Undecided until the chair concludes, unless the sheets agree.
    case chair
  }

  public var minimums: MinimumRule
  public var rejections: RejectionRule
  /// Places in print, 0–6.
  public var decimals: Int
  /// Most points that two totals may lie apart; nil for no rule.
  public var spread: Int?

  /// Creates rules; what is left out is the default of rules.md.
  public init(
    minimums: MinimumRule = .majority, rejections: RejectionRule = .majority, decimals: Int = 2, spread: Int? = nil
  ) {
    self.minimums = minimums
    self.rejections = rejections
    self.decimals = decimals
    self.spread = spread
  }
}

/// What the chair decided where the regulation leaves it to the chair.
public struct Decisions: Hashable, Sendable {
  /// Names a starred option.
  public struct MinimumKey: Hashable, Sendable {
    public let criterion: String
    public let star: Int
    /// Creates a key.
    public init(criterion: String, star: Int) {
      self.criterion = criterion
      self.star = star
    }
  }

  /// Minimums held to be met or not.
  public var minimums: [MinimumKey: Bool]
  public var rejected: Bool?
  public var stopped: Bool?

  /// Creates decisions; nothing is decided by default.
  public init(minimums: [MinimumKey: Bool] = [:], rejected: Bool? = nil, stopped: Bool? = nil) {
    self.minimums = minimums
    self.rejected = rejected
    self.stopped = stopped
  }
}
