/// Why a text is not acceptable JSON (RFC 8259, with duplicate keys refused).
public struct JSONError: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Reason: Hashable, Sendable {
    case notUTF8
    case byteOrderMark
    case empty
    case truncated
    case unexpected(String)
    case trailingText
    case badNumber
    case badEscape
    case loneSurrogate
    case controlCharacter
    case duplicateKey(JSONPath)
    case tooDeep(limit: Int)
  }

  public let reason: Reason
  /// Line from 1.
  public let line: Int
  /// Column in characters (Unicode scalars) from 1.
  public let column: Int
}
