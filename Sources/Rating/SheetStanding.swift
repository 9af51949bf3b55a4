import Rulebook

/// What one sheet alone amounts to as it stands, and what the next star still asks for.
public struct SheetStanding: Hashable, Sendable {
  /// What keeps the sheet from a star.
  public struct Missing: Hashable, Sendable {
    public let star: Int
    /// Points short of the star's bound; 0 where it is reached.
    public let points: Int
    /// Minimums of this star and of those below that are not met yet, in printed order.
    public let minimums: [Scale.Minimum]
  }

  /// The star of the sheet if nothing more were marked.
  public let star: Int
  /// The next star from 3 on that is not reached; nil at five stars.
  public let next: Missing?

  /// Reads `score` under `edition`; minimums count only where the edition knows them.
  public init(_ score: SheetScore, by scale: Scale, edition: Edition) {
    let unmet = edition.gates == .known ? scale.minimums.filter { !score.meets($0) } : []
    let band = edition.stars.filter { score.total >= $0.from }.map(\.stars).max() ?? 1
    let star = min(band, unmet.map { $0.star - 1 }.min() ?? band)
    self.star = star
    next = edition.stars.map(\.stars).filter { $0 > star && $0 >= 3 }.min().map { goal in
      Missing(
        star: goal, points: max(0, edition.bound(of: goal) - score.total), minimums: unmet.filter { $0.star <= goal })
    }
  }
}
