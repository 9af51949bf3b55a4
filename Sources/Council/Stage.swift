/// How far a product has come in its sitting.
public enum Stage: String, Hashable, Sendable, CaseIterable {
  case waiting, presented, scoring, closed, discussed, concluded

  /// True once the chair has closed scoring: only then may anyone see another member's choices.
  public var isRevealed: Bool { self == .closed || self == .discussed || self == .concluded }
}
