import Rulebook

/// A command line that was understood and cannot be done (exit status 2).
struct WrongUsage: ExplainedError {
  private let vietnamese: String
  private let english: String

  /// Creates an error from what is wrong, Vietnamese and English.
  init(_ vietnamese: String, _ english: String) { (self.vietnamese, self.english) = (vietnamese, english) }

  func explanation(in language: Language) -> String { language.choose(vietnamese, english) }
}
