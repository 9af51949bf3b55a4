import Rulebook

extension Fraction {
  /// A mean total as print writes it, with a decimal point: rounded half up to `places` places, and to as many more as
  /// keep it from seeming to reach a bound of `edition` that it misses, a star's or that of `level` for sending up.
  public func printed(places: Int, at level: Level?, of edition: Edition) -> String {
    rounded(places: places, missing: edition.stars.map(\.from) + [level?.forwardsWhen?.total].compactMap(\.self))
  }
}
