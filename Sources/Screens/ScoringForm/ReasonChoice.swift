import Rulebook

/// The printed reasons that a member chooses from, and the row of one's own after them.
struct ReasonChoice: Hashable, Sendable {
  let kind: ReasonKind
  /// As they are recorded: those of the set, then those of criteria behind the criterion's code.
  let reasons: [String]
  /// The selected row; `reasons.count` is the row of one's own.
  var selection: Int

  /// Gathers the reasons that `set` prints for `kind`, selecting `raised` where it is one of them.
  init(_ kind: ReasonKind, set: CriteriaSet, raised: String?) {
    let general = kind == .reject ? set.reject : []
    let reasons =
      general
      + set.criteria.flatMap { criterion in
        (kind == .reject ? criterion.reject : criterion.stop).map { "\(criterion.code): \($0)" }
      }
    self.kind = kind
    self.reasons = reasons
    selection = raised.map { reasons.firstIndex(of: $0) ?? reasons.count } ?? 0
  }

  /// Rows to choose from.
  var count: Int { reasons.count + 1 }

  /// Moves the selection; stops at either end.
  mutating func move(by rows: Int) { selection = min(max(selection + rows, 0), count - 1) }
}
