import Rulebook

/// What became of a product before its council.
public enum Status: String, Hashable, Sendable {
  case rated, rejected, stopped, undecided
}

/// A starred option held against the sheets.
public struct MinimumResult: Hashable, Sendable {
  public let minimum: Scale.Minimum
  /// Complete sheets at or above the option.
  public let metBy: Int
  /// Complete sheets.
  public let of: Int
  /// Nil while the chair has not decided.
  public let met: Bool?
}

/// The star of a product with what it rests on (rules.md §2.4–2.8).
public struct Verdict: Hashable, Sendable {
  public let status: Status
  /// The star by mean alone; nil without a complete sheet.
  public let band: Int?
  /// Nil unless rated.
  public let star: Int?
  /// Lowest and highest star that the chair's decision can lead to; nil unless undecided.
  public let starIf: ClosedRange<Int>?
  /// Every starred option in printed order; empty where the edition's minimums are unknown.
  public let minimums: [MinimumResult]
  private let exclusion: Exclusion

  /// Judges `tally` under `edition` by `rules` and what the chair decided.
  public init(_ tally: Tally, edition: Edition, rules: Rules, decisions: Decisions) {
    let minimums: [MinimumResult] =
      edition.gates == .unknown || tally.complete.isEmpty
      ? []
      : tally.scale.minimums.enumerated().map { index, minimum in
        let metBy = tally.metBy[index]
        return MinimumResult(
          minimum: minimum, metBy: metBy, of: tally.complete.count,
          met: rules.minimums.met(
            minimum, of: tally.scale, metBy: metBy, count: tally.complete.count,
            sum: tally.points(inCriterion: minimum.criterion), decisions: decisions))
      }
    self.init(
      Exclusion(tally, rules: rules, decisions: decisions), band: tally.band(in: edition), minimums: minimums)
  }

  private init(_ exclusion: Exclusion, band: Int?, minimums: [MinimumResult]) {
    self.exclusion = exclusion
    self.band = band
    self.minimums = minimums
    let isOpen = minimums.contains { $0.met == nil }
    switch exclusion {
    case .rejected: status = .rejected
    case .stopped: status = .stopped
    case .open: status = .undecided
    case .none: status = isOpen ? .undecided : .rated
    }
    star = status == .rated ? Self.star(band: band, minimums, openAs: false) : nil
    if status == .undecided, let lowest = Self.star(band: band, minimums, openAs: false),
      let highest = Self.star(band: band, minimums, openAs: true)
    {
      starIf = lowest...highest
    } else {
      starIf = nil
    }
  }

  /// The verdict if the minimum at `place` alone were met, missed or, by nil, left to the chair.
  ///
  /// Where it is met, so are the lesser ones of its criterion: whoever is at or above the one is above those too.
  func holding(minimumAt place: Int, met: Bool?) -> Verdict {
    let held = minimums[place].minimum
    let minimums = minimums.enumerated().map { index, result in
      let follows = met == true && result.minimum.criterion == held.criterion && result.minimum.needs <= held.needs
      return index == place || follows
        ? MinimumResult(minimum: result.minimum, metBy: result.metBy, of: result.of, met: met) : result
    }
    return Verdict(exclusion, band: band, minimums: minimums)
  }

  /// The highest star up to `band` below which no minimum, those of lower stars included, is unmet.
  private static func star(band: Int?, _ minimums: [MinimumResult], openAs: Bool) -> Int? {
    guard let band else { return nil }
    let firstUnmet = minimums.filter { !($0.met ?? openAs) }.map(\.minimum.star).min()
    return min(band, firstUnmet.map { $0 - 1 } ?? band)
  }
}

extension Rules.MinimumRule {
  /// Whether `metBy` of `count` sheets, with `sum` points in the criterion, meet `minimum`; nil while open.
  func met(
    _ minimum: Scale.Minimum, of scale: Scale, metBy: Int, count: Int, sum: @autoclosure () -> Int, decisions: Decisions
  ) -> Bool? {
    switch self {
    case .majority: return 2 * metBy > count
    case .all: return metBy == count
    case .mean: return sum() >= minimum.needs * count
    case .chair:
      if metBy == count || metBy == 0 { return metBy == count }
      return decisions.minimums[.init(criterion: scale.criteria[minimum.criterion].code, star: minimum.star)]
    }
  }
}

/// Whether a product is thrown out or its assessment stopped (rules.md §2.8); the two are not added together.
public enum Exclusion: Hashable, Sendable {
  case none, rejected, stopped
  /// The chair has yet to decide.
  case open

  /// Settles rejection first, then stopping.
  public init(_ tally: Tally, rules: Rules, decisions: Decisions) {
    let count = tally.sheets.count
    switch rules.rejections.holds(tally.rejecting, of: count, decided: decisions.rejected) {
    case true?: self = .rejected
    case nil: self = .open
    case false?:
      switch rules.rejections.holds(tally.stopping, of: count, decided: decisions.stopped) {
      case true?: self = .stopped
      case nil: self = .open
      case false?: self = .none
      }
    }
  }
}

extension Rules.RejectionRule {
  /// Whether `raised` of `count` sheets carry it; nil while the chair has not decided.
  func holds(_ raised: Int, of count: Int, decided: Bool?) -> Bool? {
    switch self {
    case .majority: 2 * raised > count
    case .chair: raised == 0 ? false : raised == count ? true : decided
    }
  }
}
