import Rulebook

/// How near a product stands to another result: what one ballot, one minimum or a few points would change.
///
/// Shown while the council discusses, never applied (rules.md §3: nobody's score is dropped).
public struct Sensitivity: Hashable, Sendable {
  /// The result without one sheet.
  public struct Ballot: Hashable, Sendable {
    /// Place of the sheet left out in the tally's sheets.
    public let sheet: Int
    public let prospect: Prospect
  }

  /// The result if one minimum alone went the other way.
  public struct Gate: Hashable, Sendable {
    /// Place in the verdict's minimums.
    public let minimum: Int
    /// True: the minimum is not met, and is taken as met, with the lesser ones of its criterion. False: it is met by the least that the rule asks for, and
    /// one member fewer had met it; under the rule of the mean, its sum had one point less.
    public let isMet: Bool
    public let prospect: Prospect
  }

  /// How far the sum of the totals lies from the bound of a star.
  public struct Margin: Hashable, Sendable {
    public let star: Int
    /// The bound, in points of the mean.
    public let bound: Int
    /// Sum of the totals less bound × sheets; negative where the bound is missed.
    public let points: Int
    /// The same without its sign, in points of the mean.
    public let mean: Fraction
  }

  /// The result as it stands.
  public let prospect: Prospect
  /// The sheets without which the result would be another, in the tally's order; empty with less than two sheets.
  public let ballots: [Ballot]
  /// The minimums that are not met or just met, in printed order.
  public let gates: [Gate]
  /// The bound that the mean reached last, if above 0, then the next one; empty without a complete sheet.
  public let margins: [Margin]

  /// Rates the product of `answer` again with one thing changed at a time.
  public init(_ answer: Answer) {
    let (request, verdict) = (answer.request, answer.verdict)
    let prospect = Prospect(verdict)
    self.prospect = prospect
    ballots = answer.tally.sheets.indices.compactMap { place in
      guard answer.tally.sheets.count > 1 else { return nil }
      let without = Self.prospect(without: place, of: answer)
      return without == prospect ? nil : Ballot(sheet: place, prospect: without)
    }
    gates = verdict.minimums.indices.compactMap { place in
      let result = verdict.minimums[place]
      guard result.met == true else {
        return Gate(minimum: place, isMet: true, prospect: Prospect(verdict.holding(minimumAt: place, met: true)))
      }
      let met = request.rules.minimums.met(
        result.minimum, of: answer.tally.scale, metBy: result.metBy - 1, count: result.of,
        sum: answer.tally.points(inCriterion: result.minimum.criterion) - 1, decisions: request.decisions)
      guard met != true else { return nil }
      return Gate(minimum: place, isMet: false, prospect: Prospect(verdict.holding(minimumAt: place, met: met)))
    }
    margins = Self.margins(answer)
  }

  private static func prospect(without place: Int, of answer: Answer) -> Prospect {
    let request = answer.request
    var sheets = request.sheets
    sheets.remove(at: place)
    let tally = Tally(sheets, by: answer.tally.scale)
    let verdict = Verdict(tally, edition: request.edition, rules: request.rules, decisions: request.decisions)
    let isNewlyRated = verdict.status == .rated && answer.verdict.status != .rated
    return isNewlyRated && tally.complete.count < sheets.count ? .unfinished : Prospect(verdict)
  }

  private static func margins(_ answer: Answer) -> [Margin] {
    guard let band = answer.verdict.band else { return [] }
    let stars = answer.request.edition.stars.sorted { $0.stars < $1.stars }
    let shown = [stars.last { $0.stars <= band && $0.from > 0 }, stars.first { $0.stars > band }].compactMap(\.self)
    let count = answer.tally.complete.count
    return shown.map { bound in
      let points = answer.tally.sum - bound.from * count
      return Margin(star: bound.stars, bound: bound.from, points: points, mean: Fraction(abs(points), count))
    }
  }
}

/// What a product comes to, or would come to: a verdict without its reasons.
public enum Prospect: Hashable, Sendable {
  case star(Int)
  case rejected, stopped
  /// Left to the chair, who can still give the stars of the range; nil without a complete sheet.
  case open(ClosedRange<Int>?)
  /// Nothing would throw the product out any more, but sheets that are not complete would have to be finished first.
  case unfinished

  /// The gist of `verdict`.
  init(_ verdict: Verdict) {
    self =
      switch verdict.status {
      case .rated: verdict.star.map(Prospect.star) ?? .unfinished
      case .rejected: .rejected
      case .stopped: .stopped
      case .undecided: .open(verdict.starIf)
      }
  }
}
