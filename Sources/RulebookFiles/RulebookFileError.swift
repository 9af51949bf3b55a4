import Rulebook
import StrictJSON

/// Why a file or folder of criteria cannot be used.
public struct RulebookFileError: ExplainedError, Hashable {
  /// What went wrong.
  public enum Problem: Hashable, Sendable {
    case missing
    /// `errno`.
    case unreadable(code: Int32)
    case notAFile
    case notAFolder
    /// Larger than a criteria file may be, in bytes.
    case tooLarge(limit: Int)
    case notUTF8
    case byteOrderMark
    /// Nothing but white space and comments.
    case empty
    case tab
    /// A control character, raw or escaped, or another line break than LF or CRLF; `U+…`.
    case controlCharacter(String)
    /// Something YAML allows and a criteria file may not have.
    case refused(Construct)
    case tooDeep
    /// A key that the same group has again below its line.
    case duplicateKey(String)
    case keyNotText
    /// A plain scalar that readers of YAML disagree on, such as `07`, `1.0` or `yes`.
    case ambiguous(String)
    /// Any other fault of syntax, in the words of libyaml.
    case syntax(String)
    /// A key or value that is not what a criteria file has there.
    case field(FieldError)
    case unknownEdition(known: [String])
    case unknownSet(Int, known: [Int])
    case editionWithoutSets
    /// A second file for one set.
    case setTwice(Int, first: String)
  }

  /// What is refused although it is YAML.
  public enum Construct: Hashable, Sendable, CaseIterable {
    case anchor, alias, tag, mergeKey, directive, severalDocuments, blockText, unclosedQuote
  }

  public let file: String
  /// From 1, where one line is to blame.
  public let line: Int?
  public let problem: Problem

  /// Creates an error about `file`.
  public init(file: String, line: Int? = nil, _ problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  public func explanation(in language: Language) -> String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem.explanation(in: language))"
  }
}
