import Council

/// What is asked about the record of the open store.
public enum VerificationTask: Hashable, Sendable {
  /// Derive everything from the record again, and compare.
  case start
  /// Stop; nothing is known then.
  case cancel
}

/// How verifying goes.
public enum VerificationReply: Sendable {
  /// Records replayed, of how many, and seconds left; nil before that can be said.
  case progress(done: Int, of: Int, left: Int?)
  /// Done; it holds or it does not.
  case done(Verification)
  /// Not done; the sentence says why.
  case failed(String)
  case cancelled
}
