/// The language of messages and screens. Legal documents are Vietnamese in either.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  /// Chooses one of two wordings.
  public func choose(_ vietnamese: String, _ english: String) -> String {
    self == .vietnamese ? vietnamese : english
  }
}

/// An error that can tell a user what happened, where, and what to do, in either language.
public protocol ExplainedError: Error {
  /// One or more sentences for a user.
  func explanation(in language: Language) -> String
}
