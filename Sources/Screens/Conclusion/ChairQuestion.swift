import Rating
import Rulebook

/// What the regulation leaves to the chair, and the sheets do not settle by agreeing.
enum ChairQuestion: Hashable, Sendable {
  /// Whether the product is thrown out.
  case rejection
  /// Whether its assessment is stopped.
  case stopping
  /// Whether the minimum at this place in the verdict is met.
  case minimum(Int)

  /// The next one that is open in `answer`, in the order in which the rules settle them; nil where none is.
  static func next(in answer: Answer) -> ChairQuestion? {
    let tally = answer.tally
    let (rules, decisions, count) = (answer.request.rules, answer.request.decisions, answer.tally.sheets.count)
    if rules.rejections == .chair {
      switch isSettled(tally.rejecting, of: count, decided: decisions.rejected) {
      case nil: return .rejection
      case true?: return nil
      case false?: break
      }
      switch isSettled(tally.stopping, of: count, decided: decisions.stopped) {
      case nil: return .stopping
      case true?: return nil
      case false?: break
      }
    }
    guard answer.verdict.status == .undecided else { return nil }
    return answer.verdict.minimums.firstIndex { $0.met == nil }.map { .minimum($0) }
  }

  /// Whether `raised` of `count` sheets settle it; nil while that is for the chair.
  private static func isSettled(_ raised: Int, of count: Int, decided: Bool?) -> Bool? {
    raised == 0 ? false : raised == count ? true : decided
  }

  /// `decisions` with the chair's word on this question.
  func deciding(_ word: Bool, in answer: Answer) -> Decisions {
    var decisions = answer.request.decisions
    switch self {
    case .rejection: decisions.rejected = word
    case .stopping: decisions.stopped = word
    case .minimum(let place):
      let minimum = answer.verdict.minimums[place].minimum
      let code = answer.tally.scale.criteria[minimum.criterion].code
      decisions.minimums[.init(criterion: code, star: minimum.star)] = word
    }
    return decisions
  }
}
