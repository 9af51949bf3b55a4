/// One edition of the law: a decision with its bounds, levels and calendar (rules.md §1; `edition.yaml`).
public struct Edition: Hashable, Sendable {
  /// Whether the sets of the edition carry the minimum requirements per star.
  public enum Gates: String, Hashable, Sendable, CaseIterable { case known, unknown }

  /// A later decision that changed the edition.
  public struct Amendment: Hashable, Sendable {
    public let decision: String
    public let from: CalendarDate
    /// Creates an amendment.
    public init(decision: String, from: CalendarDate) {
      self.decision = decision
      self.from = from
    }
  }

  /// A star with the least mean that reaches it; a bound belongs to the higher star.
  public struct StarBound: Hashable, Sendable {
    public let stars: Int
    /// Points, 0–100.
    public let from: Int
    public let rank: String?
    /// Creates a bound.
    public init(stars: Int, from: Int, rank: String?) {
      self.stars = stars
      self.from = from
      self.rank = rank
    }
  }

  /// Points that a part can give.
  public struct PartBound: Hashable, Sendable {
    public let code: String
    public let max: Int
    /// Creates a bound.
    public init(code: String, max: Int) {
      self.code = code
      self.max = max
    }
  }

  /// What the law says of certificates.
  public struct Certificate: Hashable, Sendable {
    public let minStars: Int
    public let validMonths: Int
    /// Days before the end between which a reassessment is filed: first day, last day.
    public let reassessFileDaysBefore: ClosedRange<Int>?
    public let reassessWithinDays: Int?
    public let extendedUpToDays: Int?
    /// Creates the rule.
    public init(
      minStars: Int, validMonths: Int, reassessFileDaysBefore: ClosedRange<Int>? = nil,
      reassessWithinDays: Int? = nil, extendedUpToDays: Int? = nil
    ) {
      self.minStars = minStars
      self.validMonths = validMonths
      self.reassessFileDaysBefore = reassessFileDaysBefore
      self.reassessWithinDays = reassessWithinDays
      self.extendedUpToDays = extendedUpToDays
    }
  }

  /// A round of rating; both days are `MM-DD`, and the day itself is late ("trước ngày").
  public struct Round: Hashable, Sendable {
    public let name: String
    public let dossiersBefore: String
    public let ratedBefore: String
    /// Creates a round.
    public init(name: String, dossiersBefore: String, ratedBefore: String) {
      self.name = name
      self.dossiersBefore = dossiersBefore
      self.ratedBefore = ratedBefore
    }
  }

  /// E.g. `2026-26`.
  public let id: String
  public let decision: String
  public let amendments: [Amendment]
  public let issued: CalendarDate
  /// First day in force.
  public let effective: CalendarDate
  /// First day out of force; nil while in force.
  public let lapsed: CalendarDate?
  public let replaces: [String]
  public let source: String
  /// Parts in printed order.
  public let parts: [PartBound]
  /// Bounds from five stars down to one.
  public let stars: [StarBound]
  public let gates: Gates
  public let levels: [Level]
  /// Most points that two members' totals may lie apart, as a default offered to a new council.
  public let spread: Int?
  public let certificate: Certificate
  public let rounds: [Level.Name: [Round]]
  public let kinds: [ApplicationKind]
  public let samplesPerProduct: Int?
  public let forms: [String]
  /// Days after `effective` within which dossiers filed before it end under the replaced edition.
  public let transition: [ApplicationKind: Int]
  public let doubts: [String]

  /// Creates an edition; `RulebookFiles` reads one from YAML.
  public init(
    id: String, decision: String, amendments: [Amendment], issued: CalendarDate, effective: CalendarDate,
    lapsed: CalendarDate?, replaces: [String], source: String, parts: [PartBound], stars: [StarBound], gates: Gates,
    levels: [Level], spread: Int?, certificate: Certificate, rounds: [Level.Name: [Round]], kinds: [ApplicationKind],
    samplesPerProduct: Int?, forms: [String], transition: [ApplicationKind: Int], doubts: [String]
  ) {
    self.id = id
    self.decision = decision
    self.amendments = amendments
    self.issued = issued
    self.effective = effective
    self.lapsed = lapsed
    self.replaces = replaces
    self.source = source
    self.parts = parts
    self.stars = stars
    self.gates = gates
    self.levels = levels
    self.spread = spread
    self.certificate = certificate
    self.rounds = rounds
    self.kinds = kinds
    self.samplesPerProduct = samplesPerProduct
    self.forms = forms
    self.transition = transition
    self.doubts = doubts
  }

  /// The day that a rating is dated where none is given: the last day in force, or the first if still in force.
  public var defaultDate: CalendarDate { lapsed?.adding(days: -1) ?? effective }

  /// The least mean for `star`, in points.
  public func bound(of star: Int) -> Int { stars.first { $0.stars == star }?.from ?? 0 }
}

/// What a producer applies for (Điều 6.1 of 26/2026).
public enum ApplicationKind: String, Hashable, Sendable, CaseIterable {
  case first, upgrade, reassessment
}
