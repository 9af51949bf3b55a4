import Rating
import Rulebook

/// What a council's regulation (quy chế) settles, each setting with its recorded source (rules.md §3).
public struct Regulation: Hashable, Sendable {
  /// How members appear beside their scores in prints.
  public enum NamesInPrints: String, Hashable, Sendable, CaseIterable {
    case named
    /// By their place in the list of the council: "Ủy viên số 3".
    case numbered
  }

  /// How the number and the star come about.
  public var rules: Rules
  /// Least share of the members that must be present.
  public var quorum: Fraction
  public var chairMustBePresent: Bool
  public var secretaryScores: Bool
  /// Whether one who stands in for an absent member (đại diện đi thay) scores.
  public var delegatesScore: Bool
  /// Whether a dossier goes up only with every minimum of five stars, where the edition reads so.
  public var forwardingNeedsMinimums: Bool
  /// Whether members who score see the producer's own score.
  public var showsProducerScores: Bool
  /// Whether members who score see the advisory group's score.
  public var showsAdvisoryScores: Bool
  public var namesInPrints: NamesInPrints
  /// Codes of the criteria that the council agrees on together and enters once for all (tiêu chí thống nhất chung).
  public var jointCriteria: [String]
  /// Minutes without a key after which a screen is locked, 1–120.
  public var lockMinutes: Int
  /// Where products assessed again are asked about in writing: most points that two totals may lie apart without a
  /// meeting, 0–100; nil where the council meets in any case.
  public var writtenSpread: Int?
  /// Where each setting comes from, by its name (`Key`).
  public var sources: [String: String]

  /// Creates a regulation; what is left out is the default.
  public init(
    rules: Rules = Rules(), quorum: Fraction = Fraction(3, 4), chairMustBePresent: Bool = true,
    secretaryScores: Bool = false, delegatesScore: Bool = false, forwardingNeedsMinimums: Bool = true,
    showsProducerScores: Bool = false, showsAdvisoryScores: Bool = false, namesInPrints: NamesInPrints = .named,
    jointCriteria: [String] = [], lockMinutes: Int = 10, writtenSpread: Int? = nil, sources: [String: String] = [:]
  ) {
    self.rules = rules
    self.quorum = quorum
    self.chairMustBePresent = chairMustBePresent
    self.secretaryScores = secretaryScores
    self.delegatesScore = delegatesScore
    self.forwardingNeedsMinimums = forwardingNeedsMinimums
    self.showsProducerScores = showsProducerScores
    self.showsAdvisoryScores = showsAdvisoryScores
    self.namesInPrints = namesInPrints
    self.jointCriteria = jointCriteria
    self.lockMinutes = lockMinutes
    self.writtenSpread = writtenSpread
    self.sources = sources
  }

  /// `level` as the regulation reads its rule for sending up.
  public func reading(_ level: Level) -> Level { forwardingNeedsMinimums ? level : level.forwardingByPoints }
}
