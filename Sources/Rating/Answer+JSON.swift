import Rulebook
import StrictJSON

extension Answer {
  /// The answer as `ocop score --json` and `ocop tally --json` print it (interfaces: `ocop score`).
  public var json: JSONValue {
    var members: [JSONValue.Member] = []
    func add(_ key: String, _ value: JSONValue) { members.append(.init(key, value)) }
    add("edition", .string(request.edition.id))
    add("set", .integer(scale.set.number))
    add("product", request.product)
    add("sheets", .integer(tally.sheets.count))
    add("status", .string(verdict.status.rawValue))
    add("parts", partsJSON)
    add("total", totalJSON)
    add("members", .array(zip(tally.sheets, tally.scores).map(memberJSON)))
    add("band", .integer(verdict.band))
    add("star", .integer(verdict.star))
    if verdict.status == .undecided {
      add("starIf", verdict.starIf.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) } ?? .null)
    }
    add("gates", .string(request.edition.gates.rawValue))
    add("minimums", .array(verdict.minimums.map(minimumJSON)))
    add("caseSplit", .array(caseSplit.map(caseSplitJSON)))
    add("spread", spread.map(spreadJSON) ?? .null)
    add("promotion", promotion.json)
    add("paths", .array(paths.map(pathJSON)))
    add("doubts", .array(scale.set.doubts.map(JSONValue.string)))
    add("verified", .bool(scale.set.verified))
    add("setHash", .string(request.pinned.hash))
    return .object(members)
  }

  private var scale: Scale { tally.scale }

  private func code(_ index: Int) -> JSONValue { .string(scale.criteria[index].code) }

  private var partsJSON: JSONValue {
    guard let means = tally.partMeans, let printed = printedParts else { return .null }
    return .object(
      zip(scale.set.parts, zip(means, printed)).map { part, mean in
        .init(
          part.code, .members(["mean": .string(mean.1), "exact": mean.0.json, "max": .integer(part.max)]))
      })
  }

  private var totalJSON: JSONValue {
    guard let mean = tally.mean, let printed = printedTotal else { return .null }
    return .members(["mean": .string(printed), "exact": mean.json])
  }

  private func memberJSON(_ sheet: Sheet, _ score: SheetScore) -> JSONValue {
    .object(
      [.init("member", .string(sheet.member))]
        + zip(scale.parts, score.parts).map { .init($0, score.isComplete ? .integer($1) : .null) }
        + [.init("total", score.isComplete ? .integer(score.total) : .null)])
  }

  private func minimumJSON(_ result: MinimumResult) -> JSONValue {
    .members([
      "star": .integer(result.minimum.star), "criterion": code(result.minimum.criterion),
      "needs": .integer(result.minimum.needs), "metBy": .integer(result.metBy), "of": .integer(result.of),
      "met": result.met.map(JSONValue.bool) ?? .null,
    ])
  }

  private func caseSplitJSON(_ split: CaseSplit) -> JSONValue {
    .object([.init("criterion", code(split.criterion))] + split.counts.map { .init($0.key, .integer($0.sheets)) })
  }

  private func spreadJSON(_ spread: Spread) -> JSONValue {
    func member(_ place: Int) -> JSONValue { .string(tally.sheets[place].member) }
    return .members([
      "points": .integer(spread.points), "limit": .integer(spread.limit), "exceeded": .bool(spread.isExceeded),
      "pairs": .array(spread.pairs.map { .array([member($0.higher), member($0.lower)]) }),
      "criteria": .array(
        spread.criteria.map { .members(["criterion": code($0.criterion), "points": .integer($0.points)]) }),
    ])
  }

  private func pathJSON(_ path: Path) -> JSONValue {
    .members([
      "star": .integer(path.star), "gain": path.gain.json,
      "steps": .array(path.steps.map { .members(["criterion": code($0.criterion), "to": .integer($0.to)]) }),
    ])
  }
}

extension Promotion {
  /// The object `promotion` (interfaces: `ocop score`, `ocop promotion`).
  public var json: JSONValue {
    .members([
      "level": .string(level.rawValue), "recognisedBy": .text(recognisedBy?.rawValue),
      "forwardTo": .text(forwardTo?.rawValue), "returnTo": .text(returnTo?.rawValue),
      "reasons": .array(reasons.map(\.json)),
    ])
  }
}

extension Promotion.Reason {
  fileprivate var json: JSONValue {
    switch self {
    case .points(let star, let short):
      .members(["star": .integer(star), "kind": "points", "short": short.json])
    case .minimum(let star, let criterion):
      .members(["star": .integer(star), "kind": "minimum", "criterion": .string(criterion)])
    case .status(let status): .members(["kind": .string(status.rawValue)])
    }
  }
}

extension Fraction {
  /// `[numerator, denominator]` in lowest terms.
  public var json: JSONValue { .array([.integer(numerator), .integer(denominator)]) }
}
