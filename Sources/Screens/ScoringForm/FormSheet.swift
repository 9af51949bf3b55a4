import Council
import Rating
import Rulebook

/// The member's sheet as the form works on it: what is kept, and what it counts to.
struct FormSheet: Sendable {
  /// Whether a criterion is asked on this sheet.
  enum Question: Hashable, Sendable {
    case asked
    /// Not known yet: the criterion at `governor` is blank.
    case pending(governor: Int)
    /// Not asked: the criterion at `governor` has too few points.
    case notAsked(governor: Int)
  }

  let scale: Scale
  /// Places of the criteria that the council agrees on together: no blank of the member's.
  let joint: Set<Int>
  private(set) var state: SheetState
  private(set) var choices: Choices
  private(set) var score: SheetScore

  /// Takes over a stored sheet; a mark that the set does not print is kept in `state` but never counted.
  init(_ state: SheetState, scale: Scale, joint: Set<Int> = []) {
    self.scale = scale
    self.joint = joint
    self.state = state
    choices = Choices(state.choices, by: scale)
    score = SheetScore(choices, by: scale)
  }

  /// Carries `change` out.
  mutating func apply(_ change: FormChange) {
    switch change {
    case .tick(let index, _, let after):
      choices[index] = after
      state.choices[scale.criteria[index].code] = after
      state.lastCriterion = scale.criteria[index].code
      score = SheetScore(choices, by: scale)
    case .note(let index, _, let after):
      state.notes[scale.criteria[index].code] = after.isEmpty ? nil : after
      state.lastCriterion = scale.criteria[index].code
    case .reject(_, let after): state.reject = after
    case .stop(_, let after): state.stop = after
    case .submit: state.isSubmitted = true
    }
  }

  /// Carries `change` out if the store would: not where a mark has become another meanwhile, or blanks keep the sheet
  /// from being submitted. Returns whether the sheet now says what the change wanted.
  mutating func accept(_ change: FormChange) -> Bool {
    switch change {
    case .tick(let index, let before, let after):
      guard choices[index] != after else { return true }
      guard choices[index] == before else { return false }
    case .submit:
      guard isComplete || mayStayBlank else { return false }
    case .note, .reject, .stop: break
    }
    apply(change)
    return true
  }

  /// The note on the criterion at `index`; empty where there is none.
  func note(at index: Int) -> String { state.notes[scale.criteria[index].code] ?? "" }
}

// MARK: - Questions

extension FormSheet {
  /// Whether the criterion at `index` is asked.
  func question(at index: Int) -> Question {
    guard let condition = scale.conditions[index], !score.applies(at: index) else { return .asked }
    return isPending(index) ? .pending(governor: condition.criterion) : .notAsked(governor: condition.criterion)
  }

  /// Places of what the member has yet to mark.
  var ownBlanks: [Int] { score.blankCriteria.filter { !joint.contains($0) } }

  /// Criteria that are asked, those included whose condition is still open.
  var askedCount: Int { (score.applies | score.pending).nonzeroBitCount }

  /// Criteria that are asked and have a mark.
  var markedCount: Int { (score.applies & ~score.blanks).nonzeroBitCount }

  /// True where nothing that is asked is blank.
  var isComplete: Bool { score.isComplete }

  /// True where the member may leave the rest blank: the sheet rejects or stops (rules.md §2.8).
  var mayStayBlank: Bool { state.reject != nil || state.stop != nil || score.stopsByItself }

  /// Places of the criteria whose 0 points stop the assessment on this sheet.
  var stoppingCriteria: [Int] {
    scale.stopIfZero.filter { score.applies(at: $0) && choices[$0] != nil && score.points[$0] == 0 }.sorted()
  }

  private func isPending(_ index: Int) -> Bool { score.pending & (UInt64(1) << UInt64(index)) != 0 }
}

// MARK: - Ways

extension FormSheet {
  /// The next criterion after `index` that is asked and blank, from the top again after the last; nil if none is left.
  func nextBlank(after index: Int) -> Int? {
    let blanks = ownBlanks
    return blanks.first { $0 > index } ?? blanks.first
  }

  /// The next such criterion before `index`, from the bottom again after the first.
  func previousBlank(before index: Int) -> Int? {
    let blanks = ownBlanks
    return blanks.last { $0 < index } ?? blanks.last
  }

  /// Where the form opens: on the criterion touched last if it is blank, else on the next blank one after it.
  var openingPlace: Int {
    guard let code = state.lastCriterion, let last = scale.index(of: code) else {
      return ownBlanks.first ?? 0
    }
    return ownBlanks.contains(last) ? last : nextBlank(after: last) ?? last
  }
}
