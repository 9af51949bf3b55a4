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

  /// The sheet as it is counted by `scale`; a mark that it does not print counts as blank.
  public func counted(member: String, by scale: Scale) -> Sheet {
    Sheet(member: member, choices: Choices(choices, by: scale), reject: reject, stop: stop)
  }
}
