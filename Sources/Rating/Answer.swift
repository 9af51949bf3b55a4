import Rulebook

/// The rating of one product, with everything that it rests on.
public struct Answer: Sendable {
  public let request: RatingRequest
  public let tally: Tally
  public let verdict: Verdict
  /// Nil without a complete sheet.
  public let spread: Spread?
  public let promotion: Promotion
  public let paths: [Path]
  public let caseSplit: [CaseSplit]

  /// Rates the product of `request`.
  public init(_ request: RatingRequest) {
    let tally = Tally(request.sheets, by: request.pinned.scale)
    let verdict = Verdict(tally, edition: request.edition, rules: request.rules, decisions: request.decisions)
    self.request = request
    self.tally = tally
    self.verdict = verdict
    spread = Spread(tally, limit: request.rules.spread)
    caseSplit = CaseSplit.all(tally)
    paths = Path.all(
      tally, verdict: verdict, edition: request.edition, rules: request.rules, decisions: request.decisions)
    if let star = verdict.star, let mean = tally.mean {
      promotion = Promotion(
        total: mean, star: star,
        unmet: verdict.minimums.filter { $0.met == false }.map {
          ($0.minimum.star, tally.scale.criteria[$0.minimum.criterion].code)
        }, level: request.level, edition: request.edition)
    } else {
      promotion = Promotion(notRated: verdict.status, level: request.level)
    }
  }

  /// The total's mean as printed, with a decimal point; nil without a complete sheet.
  public var printedTotal: String? {
    tally.mean?.printed(places: request.rules.decimals, at: request.level, of: request.edition)
  }

  /// The parts' means as printed, with a decimal point; nil without a complete sheet.
  public var printedParts: [String]? {
    tally.partMeans?.map { $0.rounded(places: request.rules.decimals) }
  }
}

/// A criterion where members picked different cases (trường hợp), with the number for each case.
public struct CaseSplit: Hashable, Sendable {
  /// Place of the criterion in the scale.
  public let criterion: Int
  /// Every case in printed order with the number of sheets that picked it.
  public let counts: [(key: String, sheets: Int)]

  public static func == (left: CaseSplit, right: CaseSplit) -> Bool {
    left.criterion == right.criterion && left.counts.elementsEqual(right.counts, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(criterion)
    for count in counts { hasher.combine(count.sheets) }
  }

  /// Finds the split criteria among all sheets, complete or not; "none holds" has no case.
  static func all(_ tally: Tally) -> [CaseSplit] {
    tally.scale.criteria.enumerated().compactMap { index, criterion in
      guard !criterion.cases.isEmpty else { return nil }
      let keys = zip(tally.sheets, tally.scores).compactMap { sheet, score -> String? in
        guard score.applies(at: index), let number = sheet.choices[index], number > 0 else { return nil }
        return criterion.options[number - 1].case
      }
      let counts = criterion.cases.map { one in (key: one.key, sheets: keys.count { $0 == one.key }) }
      return counts.count { $0.sheets > 0 } > 1 ? CaseSplit(criterion: index, counts: counts) : nil
    }
  }
}
