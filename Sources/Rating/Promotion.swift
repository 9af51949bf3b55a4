import Rulebook

/// Who recognises a product, where its dossier goes, and why no higher (rules.md §2.9).
public struct Promotion: Hashable, Sendable {
  /// One reason against a higher star, or why there is no star at all.
  public enum Reason: Hashable, Sendable {
    /// The mean misses the bound of `star` by `short` points.
    case points(star: Int, short: Fraction)
    /// The minimum of `star` in the criterion with this code is not met.
    case minimum(star: Int, criterion: String)
    /// The product was not rated.
    case status(Status)
  }

  /// The level that rated.
  public let level: Level.Name
  /// This level where it recognises the star, else nil; never another.
  public let recognisedBy: Level.Name?
  public let forwardTo: Level.Name?
  public let returnTo: Level.Name?
  /// In order of star: the points first, then the minimums in printed order.
  public let reasons: [Reason]

  /// Applies the rule of `level` to a rated product.
  ///
  /// - Parameter unmet: the minimums that are not met, in printed order.
  public init(total: Fraction, star: Int, unmet: [(star: Int, criterion: String)], level: Level, edition: Edition) {
    self.level = level.level
    recognisedBy = level.recognises.contains(star) ? level.level : nil
    if let rule = level.forwardsWhen, total >= Fraction(rule.total), !rule.gates || star == Self.highest {
      forwardTo = level.forwardsTo
    } else {
      forwardTo = nil
    }
    returnTo = star < Self.highest ? level.returnsBelow?.to : nil
    reasons = edition.stars.map(\.stars).filter { $0 > star }.sorted().flatMap { higher in
      let bound = Fraction(edition.bound(of: higher))
      return (total < bound ? [Reason.points(star: higher, short: bound - total)] : [])
        + unmet.filter { $0.star == higher }.map { .minimum(star: higher, criterion: $0.criterion) }
    }
  }

  /// Answers for a product that has no star: nobody recognises it and it goes nowhere.
  public init(notRated status: Status, level: Level) {
    self.level = level.level
    recognisedBy = nil
    forwardTo = nil
    returnTo = nil
    reasons = [.status(status)]
  }

  /// Answers for a star that `level` takes over from the level above: recognised here or nowhere, and never sent up
  /// again.
  public init(takenOver star: Int, total: Fraction, level: Level, edition: Edition) {
    self.level = level.level
    recognisedBy = level.recognises.contains(star) ? level.level : nil
    forwardTo = nil
    returnTo = nil
    reasons = edition.stars.map { (star: $0.stars, bound: Fraction($0.from)) }.filter { $0.star > star }
      .sorted { $0.star < $1.star }
      .compactMap { $0.bound > total ? .points(star: $0.star, short: $0.bound - total) : nil }
  }

  /// The star that goes up, and short of which a dossier comes back.
  static let highest = 5
}
