/// Checks a set against the rules of `criteria/README.md`, in printed order.
///
/// - Parameter edition: whose parts the set must have; nil leaves that comparison out.
/// - Returns: every breach; those of a set with `verified: false` are marked as covered.
public func lint(_ set: CriteriaSet, edition: Edition?) -> [Breach] {
  var linter = Linter(set: set)
  if let edition { linter.compareParts(with: edition) }
  linter.addUp()
  linter.findRepeatedCodes()
  for (place, criterion) in set.criteria.enumerated() {
    linter.checkOptions(of: criterion)
    linter.checkCases(of: criterion)
    linter.checkReferences(of: criterion, at: place)
  }
  return linter.breaches
}

/// Gathers the breaches of one set.
struct Linter {
  let set: CriteriaSet
  private(set) var breaches: [Breach] = []

  init(set: CriteriaSet) { self.set = set }

  mutating func report(_ code: String, _ fault: Breach.Fault) {
    breaches.append(Breach(code: code, fault: fault, isCovered: !set.verified))
  }

  /// Parts as in the edition: codes, order, points.
  mutating func compareParts(with edition: Edition) {
    let expected = edition.parts.map(\.code)
    let found = set.parts.map(\.code)
    guard expected == found else { return report(Breach.wholeSet, .parts(expected: expected, found: found)) }
    for (bound, part) in zip(edition.parts, set.parts) where bound.max != part.max {
      report(part.code, .partMaximum(expected: bound.max, found: part.max))
    }
  }

  /// Parts make 100, sections their part, criteria their section.
  mutating func addUp() {
    let total = set.parts.reduce(0) { $0 + $1.max }
    if total != 100 { report(Breach.wholeSet, .total(total)) }
    for part in set.parts {
      let sum = part.sections.reduce(0) { $0 + $1.max }
      if sum != part.max { report(part.code, .sections(sum: sum, max: part.max)) }
      for section in part.sections {
        let sum = section.criteria.reduce(0) { $0 + $1.max }
        if sum != section.max { report(section.code, .criteria(sum: sum, max: section.max)) }
      }
    }
  }

  /// Codes are unique among the parts, among the sections and among the criteria.
  mutating func findRepeatedCodes() {
    findRepeated(set.parts.map(\.code), .part)
    findRepeated(set.parts.flatMap(\.sections).map(\.code), .section)
    findRepeated(set.criteria.map(\.code), .criterion)
  }

  private mutating func findRepeated(_ codes: [String], _ kind: Breach.Kind) {
    var seen: Set<String> = []
    for code in codes where !seen.insert(code).inserted { report(code, .codeTwice(kind)) }
  }
}
