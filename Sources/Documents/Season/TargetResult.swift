import Council
import Season

/// A target held against what came of it.
struct TargetResult: Hashable {
  /// How far it is met.
  enum Fulfilment: Hashable {
    case met
    /// More than the upper end of the range, by so many.
    case exceeded(by: Int)
    /// Fewer than wanted, by so many.
    case short(by: Int)
    /// The register has nothing of the place.
    case unknown
  }

  let target: SeasonTarget
  /// Nil where the register has nothing of the place.
  let count: Int?
  let fulfilment: Fulfilment

  /// Counts the result of `target` in the season's material.
  init(_ target: SeasonTarget, in material: SeasonMaterial) {
    let own = material.entries.filter {
      $0.dossier.fields.year == target.year && $0.lies(in: target.place, provinces: material.provinces)
    }
    let grants = material.grants.filter { $0.year == target.year && $0.place == target.place }
    let count =
      switch target.measure {
      case .rated: own.isEmpty ? nil : own.count { $0.star.map(target.stars.contains) ?? false }
      case .accepted: own.isEmpty ? nil : own.count(where: \.isAccepted)
      case .funded: grants.isEmpty ? nil : grants.reduce(0) { $0 + $1.products }
      }
    self.init(target, count: count)
  }

  /// Holds `count` against `target`.
  init(_ target: SeasonTarget, count: Int?) {
    self.target = target
    self.count = count
    guard let count else {
      fulfilment = .unknown
      return
    }
    if count < target.least {
      fulfilment = .short(by: target.least - count)
    } else if let most = target.most, count > most {
      fulfilment = .exceeded(by: count - most)
    } else {
      fulfilment = .met
    }
  }
}
