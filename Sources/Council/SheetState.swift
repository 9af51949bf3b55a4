import Rating

/// A member's sheet (phiếu đánh giá) as it is kept.
public struct SheetState: Hashable, Sendable {
  /// Criterion code → option number from 1, or 0 for "none holds".
  public var choices: [String: Int]
  /// Criterion code → the member's note.
  public var notes: [String: String]
  /// Why the member throws the product out.
  public var reject: String?
  /// Why the member stops the assessment.
  public var stop: String?
  public var isSubmitted: Bool
  /// Code of the criterion touched last, where the form opens again.
  public var lastCriterion: String?

  /// Creates a sheet; blank by default.
  public init(
    choices: [String: Int] = [:], notes: [String: String] = [:], reject: String? = nil, stop: String? = nil,
    isSubmitted: Bool = false, lastCriterion: String? = nil
  ) {
    self.choices = choices
    self.notes = notes
    self.reject = reject
    self.stop = stop
    self.isSubmitted = isSubmitted
    self.lastCriterion = lastCriterion
  }

  /// The sheet as it is counted by `scale`.
  public func counted(member: String, by scale: Scale) -> Sheet {
    var choices = Choices(count: scale.criteria.count)
    for (code, number) in self.choices {
      if let index = scale.index(of: code) { choices[index] = number }
    }
    return Sheet(member: member, choices: choices, reject: reject, stop: stop)
  }
}
