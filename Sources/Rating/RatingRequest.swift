import Rulebook
import StrictJSON

/// A set as a rating is bound to it: prepared for counting, with the hash of its text.
public struct PinnedScale: Sendable {
  public let scale: Scale
  /// 64 hexadecimal digits.
  public let hash: String

  /// Pins `scale`.
  public init(scale: Scale, hash: String) {
    self.scale = scale
    self.hash = hash
  }
}

/// Everything that the rating of one product depends on.
public struct RatingRequest: Sendable {
  public let edition: Edition
  public let pinned: PinnedScale
  public let level: Level
  public let rules: Rules
  public let decisions: Decisions
  /// Echoed, never looked into.
  public let product: JSONValue
  public let sheets: [Sheet]

  /// Creates a request.
  public init(
    edition: Edition, pinned: PinnedScale, level: Level, rules: Rules, decisions: Decisions, product: JSONValue,
    sheets: [Sheet]
  ) {
    self.edition = edition
    self.pinned = pinned
    self.level = level
    self.rules = rules
    self.decisions = decisions
    self.product = product
    self.sheets = sheets
  }
}

/// Where a request finds the law; both closures answer nil for what does not exist.
public struct RuleSource {
  public let edition: (String) throws -> Edition?
  public let set: (_ edition: String, _ number: Int) throws -> PinnedScale?

  /// Creates a source.
  public init(
    edition: @escaping (String) throws -> Edition?,
    set: @escaping (_ edition: String, _ number: Int) throws -> PinnedScale?
  ) {
    self.edition = edition
    self.set = set
  }
}
