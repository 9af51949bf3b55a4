import Rating
import Rulebook

extension Criterion {
  /// - Throws: `Refusal.noSuchOption` unless `number` is printed, or is 0 where none may hold.
  func requireOption(_ number: Int) throws(Refusal) {
    guard ((allowsNone ? 0 : 1)...options.count).contains(number) else {
      throw Refusal.noSuchOption(criterion: code, number: number, last: options.count, allowsNone: allowsNone)
    }
  }
}

extension SheetContent {
  /// What the marks count to; one that `scale` does not print counts as blank.
  func score(by scale: Scale) -> SheetScore { SheetScore(Choices(choices.byCode, by: scale), by: scale) }

  /// - Throws: `Refusal.blankCriteria` where something is blank on a sheet that neither rejects nor stops (rules.md §2.1,
  ///   §2.8).
  func requireSubmittable(_ scale: Scale) throws(Refusal) {
    let score = score(by: scale)
    let mayBeBlank = reject != nil || stop != nil || score.stopsByItself
    guard score.isComplete || mayBeBlank else {
      throw Refusal.blankCriteria(score.blankCriteria.map { scale.criteria[$0].code })
    }
  }
}
