extension Linter {
  /// An option with its number from 1 in printed order.
  private typealias Numbered = (number: Int, option: Option)

  /// The options' number, points, texts and stars.
  mutating func checkOptions(of criterion: Criterion) {
    let options = criterion.options
    guard let best = options.map(\.points).max() else { return report(criterion.code, .noOptions) }
    if options.count > Breach.mostOptions { report(criterion.code, .tooManyOptions(options.count)) }
    if best != criterion.max { report(criterion.code, .best(best, max: criterion.max)) }
    let numbered: [Numbered] = options.enumerated().map { ($0.offset + 1, $0.element) }
    for (number, option) in numbered {
      if option.points < 0 { report(criterion.code, .negativePoints(option: number, points: option.points)) }
      if let star = option.star, !(3...5).contains(star) {
        report(criterion.code, .star(option: number, star: star))
      }
    }
    for group in Dictionary(grouping: numbered, by: \.option.case).values.sorted(by: { $0[0].number < $1[0].number }) {
      checkOrder(of: group, in: criterion)
    }
  }

  /// Within one case: points never fall, texts differ, stars rise with the points.
  private mutating func checkOrder(of group: [Numbered], in criterion: Criterion) {
    for (before, after) in zip(group, group.dropFirst()) where after.option.points < before.option.points {
      report(criterion.code, .fallingPoints(option: after.number, before: before.number))
    }
    var firstWithText: [String: Int] = [:]
    for (number, option) in group {
      if let before = firstWithText[option.text] {
        report(criterion.code, .sameText(option: number, before: before))
      } else {
        firstWithText[option.text] = number
      }
    }
    let starred = group.filter { $0.option.star != nil }
    for (before, after) in zip(starred, starred.dropFirst()) {
      guard let lower = before.option.star, let higher = after.option.star else { continue }
      if higher <= lower || after.option.points <= before.option.points {
        report(criterion.code, .fallingStar(option: after.number, before: before.number))
      }
    }
  }

  /// Every option belongs to a declared case, every declared case has options.
  mutating func checkCases(of criterion: Criterion) {
    let declared = criterion.cases.map(\.key)
    for (index, option) in criterion.options.enumerated() {
      if let key = option.case {
        if !declared.contains(key) { report(criterion.code, .undeclaredCase(option: index + 1, key)) }
      } else if !declared.isEmpty {
        report(criterion.code, .noCase(option: index + 1))
      }
    }
    for key in declared where !criterion.options.contains(where: { $0.case == key }) {
      report(criterion.code, .emptyCase(key))
    }
  }

  /// `stopIfZero` names criteria of the set; `appliesIf` an earlier one, with points that it can give and can miss.
  mutating func checkReferences(of criterion: Criterion, at place: Int) {
    let criteria = set.criteria
    for code in criterion.stopIfZero where !criteria.contains(where: { $0.code == code }) {
      report(criterion.code, .unknownCriterion(.stopIfZero, code))
    }
    guard let condition = criterion.appliesIf else { return }
    guard let other = criteria.firstIndex(where: { $0.code == condition.criterion }) else {
      return report(criterion.code, .unknownCriterion(.appliesIf, condition.criterion))
    }
    if other >= place { report(criterion.code, .notEarlier(condition.criterion)) }
    if condition.minPoints <= 0 { report(criterion.code, .emptyCondition(minPoints: condition.minPoints)) }
    let best = criteria[other].options.map(\.points).max() ?? 0
    if condition.minPoints > best {
      report(
        criterion.code, .unreachableCondition(condition.criterion, minPoints: condition.minPoints, best: best))
    }
  }
}
